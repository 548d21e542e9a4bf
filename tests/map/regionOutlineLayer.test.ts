import { beforeEach, expect, it } from 'vitest'
import { createGroundLayer, REGIONS } from '../../src/map/groundLayer'
import { createRegionOutlineLayer } from '../../src/map/regionOutlineLayer'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aScene, REGION_SET } from './scenes'

const layer = createRegionOutlineLayer()
let map: FakeMap

beforeEach(() => {
  map = new FakeMap()
  createGroundLayer(aGeography('coarse'), REGION_SET.bounds).add(map, aScene())
  layer.add(map, aScene())
})

it('outlines what is hovered and every region of an event with 2 px, the selected one with 3', () => {
  layer.update(map, aScene({ hovered: 'UA-30', selected: 'UA-63', outlined: ['RU-KRS', 'UA-63'] }))
  expect(map.state(REGIONS, 'UA-30')).toEqual({ outlinePx: 2, isSelected: false })
  expect(map.state(REGIONS, 'RU-KRS')).toEqual({ outlinePx: 2, isSelected: false })
  expect(map.state(REGIONS, 'UA-63')).toEqual({ outlinePx: 3, isSelected: true })
})

it('stays selected under the pointer', () => {
  layer.update(map, aScene({ hovered: 'UA-63', selected: 'UA-63' }))
  expect(map.state(REGIONS, 'UA-63')).toMatchObject({ outlinePx: 3 })
})

it('takes the outline away with the pointer', () => {
  const hovered = aScene({ hovered: 'UA-63' })
  layer.update(map, hovered)
  layer.update(map, aScene(), hovered)
  expect(map.state(REGIONS, 'UA-63')).toEqual({})
})
