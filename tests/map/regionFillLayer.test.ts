import { beforeEach, expect, it } from 'vitest'
import { createGroundLayer, REGIONS } from '../../src/map/groundLayer'
import { hatchId } from '../../src/map/hatch'
import { createRegionFillLayer } from '../../src/map/regionFillLayer'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aLook, aScene, REGION_SET } from './scenes'

const layer = createRegionFillLayer()
let map: FakeMap

beforeEach(() => {
  map = new FakeMap()
  createGroundLayer(aGeography('coarse'), REGION_SET.bounds).add(map, aScene())
  layer.add(map, aScene())
})

it('fills by class and hatches what is only mentioned', () => {
  const regions = new Map([
    ['UA-63', aLook({ fillClass: 3 })],
    ['RU-KRS', aLook({ fillClass: 2, isOnlyMentioned: true })],
  ])
  layer.update(map, aScene({ regions }))
  expect(map.state(REGIONS, 'UA-63')).toEqual({ fillClass: 3, isHatched: false })
  expect(map.state(REGIONS, 'RU-KRS')).toEqual({ fillClass: 0, isHatched: true })
})

it('follows a filter without cutting a polygon into tiles again', () => {
  const before = aScene({ regions: new Map([['UA-63', aLook({ fillClass: 3 })]]) })
  layer.update(map, before)
  layer.update(map, aScene(), before)
  expect(map.state(REGIONS, 'UA-63')).toEqual({})
  expect(map.retiled).toEqual([])
})

it('shows everything again after the GPU forgot it', () => {
  const scene = aScene({ regions: new Map([['UA-63', aLook({ fillClass: 4 })]]) })
  layer.update(map, scene)
  map.loseContext()
  layer.update(map, scene)
  expect(map.state(REGIONS, 'UA-63')).toMatchObject({ fillClass: 4 })
})

it('has a hatch in the colours of each theme', () => {
  expect(map.images).toEqual([hatchId('light'), hatchId('dark')])
  layer.update(map, aScene({ theme: 'dark' }), aScene())
  expect(map.paint('region-hatch')['fill-pattern']).toBe(hatchId('dark'))
})
