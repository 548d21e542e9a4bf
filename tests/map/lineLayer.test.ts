import type { MultiLineString } from 'geojson'
import { expect, it } from 'vitest'
import type { Geography } from '../../src/domain/geography'
import { PALETTES } from '../../src/domain/palette'
import { createLineLayer } from '../../src/map/lineLayer'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aScene } from './scenes'

function setUp() {
  const map = new FakeMap()
  const layer = createLineLayer(aGeography('coarse'))
  layer.add(map, aScene())
  return { map, layer }
}

it('lays state borders over region borders over the coast over water', () => {
  const ids = setUp().map.style.layers.map(({ id }) => id)
  expect(ids).toEqual([
    'background',
    'river-areas',
    'river-lines',
    'lakes',
    'coast',
    'region-borders',
    'state-borders',
  ])
})

/** All lines and areas at another place, so that each can be told from all others. */
function geographyFrom(level: Geography['level'], lng: number): Geography {
  const lines = (at: number): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: [
      [
        [lng + at, 50],
        [lng + at, 51],
      ],
    ],
  })
  const asFeatures = (at: number) => ({
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, properties: {}, geometry: lines(at) }],
  })
  const area = { type: 'Polygon' as const, coordinates: lines(4).coordinates }
  return {
    ...aGeography(level),
    coast: lines(0),
    regionBorders: asFeatures(1),
    stateBorders: asFeatures(2),
    rivers: asFeatures(3),
    lakes: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: area }],
    },
  }
}

/** Longitudes of everything that is in a source, each once. */
function longitudesIn(map: FakeMap): readonly number[] {
  const drawn = JSON.stringify(map.style.sources)
  return [...new Set([...drawn.matchAll(/\[(\d+),50\]/g)].map(([, lng]) => Number(lng)))].toSorted()
}

it('takes over every fine line, and keeps no coarse one', () => {
  const map = new FakeMap()
  const layer = createLineLayer(geographyFrom('coarse', 20))
  layer.add(map, aScene())
  expect(longitudesIn(map)).toEqual([20, 21, 22, 23, 24])
  layer.refine?.(map, geographyFrom('fine', 30))
  expect(longitudesIn(map)).toEqual([30, 31, 32, 33, 34])
})

it('changes its colours with the theme', () => {
  const { map, layer } = setUp()
  layer.update(map, aScene({ theme: 'dark' }), aScene())
  expect(map.paint('state-borders')['line-color']).toBe(PALETTES.dark.stateBorder)
})
