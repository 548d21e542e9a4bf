import { beforeEach, expect, it } from 'vitest'
import type { Geography } from '../../src/domain/geography'
import type { MapLayer } from '../../src/map/layer'
import { createRegionOutlineLayer, OUTLINED } from '../../src/map/regionOutlineLayer'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aScene } from './scenes'

/** Each region is a triangle that begins where the level says. */
function geographyOf(level: Geography['level'], from: number): Geography {
  const features = ['UA-63', 'UA-30', 'RU-KRS'].map((code): Geography['regions']['features'][number] => ({
    type: 'Feature',
    properties: { code, country: code.slice(0, 2) },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [from, 0],
          [1, 0],
          [1, 1],
          [from, 0],
        ],
      ],
    },
  }))
  return { ...aGeography(level), regions: { type: 'FeatureCollection', features } }
}

let layer: MapLayer
let map: FakeMap

beforeEach(() => {
  map = new FakeMap()
  layer = createRegionOutlineLayer(geographyOf('coarse', 0))
  layer.add(map, aScene())
})

function outlines(): readonly unknown[] {
  return map.features(OUTLINED).map(({ properties }) => [properties.code, properties.look])
}

it('outlines what is hovered, every region of an event, and the selected one, which looks otherwise', () => {
  layer.update(map, aScene({ hovered: 'UA-30', selected: 'UA-63', outlined: ['RU-KRS', 'UA-63'] }))
  expect(outlines()).toEqual([
    ['UA-63', 'selected'],
    ['UA-30', 'named'],
    ['RU-KRS', 'named'],
  ])
})

it('stays selected under the pointer', () => {
  layer.update(map, aScene({ hovered: 'UA-63', selected: 'UA-63' }))
  expect(outlines()).toEqual([['UA-63', 'selected']])
})

it('takes the outline away with the pointer', () => {
  const hovered = aScene({ hovered: 'UA-63' })
  layer.update(map, hovered)
  layer.update(map, aScene(), hovered)
  expect(outlines()).toEqual([])
})

it('is left alone by a filter', () => {
  const before = aScene({ selected: 'UA-63' })
  layer.update(map, before)
  const data = map.data(OUTLINED)
  layer.update(map, { ...before, regions: new Map() }, before)
  expect(map.data(OUTLINED)).toBe(data)
})

it('follows the finer borders', () => {
  layer.update(map, aScene({ selected: 'UA-63' }))
  const fine = geographyOf('fine', 0.5)
  layer.refine?.(map, fine)
  expect(map.features(OUTLINED).map(({ geometry }) => geometry)).toEqual([fine.regions.features[0]?.geometry])
})
