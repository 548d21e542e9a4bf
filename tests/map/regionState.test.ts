import { beforeEach, expect, it } from 'vitest'
import { createGroundLayer, REGIONS } from '../../src/map/groundLayer'
import { showRegionStates } from '../../src/map/regionState'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aScene, REGION_SET } from './scenes'

let map: FakeMap
beforeEach(() => {
  map = new FakeMap()
  createGroundLayer(aGeography('coarse'), REGION_SET.bounds).add(map, aScene())
})

it('sets what is new or other, and takes away what is gone', () => {
  const first = new Map([
    ['UA-63', { fill: 1 }],
    ['UA-30', { fill: 2 }],
  ])
  showRegionStates(map, ['fill'], first, new Map())
  showRegionStates(map, ['fill'], new Map([['UA-63', { fill: 3 }]]), first)
  expect(map.state(REGIONS, 'UA-63')).toEqual({ fill: 3 })
  expect(map.state(REGIONS, 'UA-30')).toEqual({})
})

it('leaves the keys of other layers alone', () => {
  map.setFeatureState({ source: REGIONS, id: 'UA-63' }, { other: true })
  const shown = new Map([['UA-63', { fill: 1 }]])
  showRegionStates(map, ['fill'], shown, new Map())
  showRegionStates(map, ['fill'], new Map(), shown)
  expect(map.state(REGIONS, 'UA-63')).toEqual({ other: true })
})

it('touches nothing that stays as it was', () => {
  const shown = new Map([['UA-63', { fill: 1 }]])
  showRegionStates(map, ['fill'], shown, new Map([['UA-63', { fill: 1 }]]))
  expect(map.state(REGIONS, 'UA-63')).toEqual({})
})
