import { expect, test } from 'vitest'
import { geographyOf } from '../../src/data/geographyOf'
import { aTopology, collection } from './topologyFile'

test('regions carry code and country and nothing else', () => {
  const geography = geographyOf(aTopology(), 'coarse')
  expect(geography?.level).toBe('coarse')
  expect(geography?.regions.features.map(({ properties }) => properties)).toEqual([
    { code: 'UA-63', country: 'UA' },
    { code: 'RU-KRS', country: 'RU' },
  ])
  expect(geography?.regions.features[0]?.geometry.coordinates).toEqual([
    [
      [30, 50],
      [31, 50],
      [31, 51],
      [30, 50],
    ],
  ])
})

test('all borders are lists of lines, forwards and backwards', () => {
  const geography = geographyOf(aTopology(), 'fine')
  expect(geography?.regionBorders.features.map(({ geometry }) => geometry)).toEqual([
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [30, 50],
          [31, 51],
        ],
      ],
    },
  ])
  expect(geography?.stateBorders.features[0]?.geometry.coordinates[1]).toEqual([
    [31, 51],
    [30, 50],
  ])
  expect(geography?.rivers.features[0]?.properties).toEqual({ en: 'Dnipro', uk: 'Дніпро' })
})

test('the coast is the outline of the land', () => {
  const topology = aTopology({}, { context: collection([]), lakes: collection([]) })
  expect(geographyOf(topology, 'coarse')?.coast).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [30, 50],
        [31, 50],
        [31, 51],
        [30, 50],
      ],
    ],
  })
})

test.each([
  ['an arc that is not there', aTopology({}, { lakes: collection([{ type: 'Polygon', arcs: [[7]] }]) })],
  [
    'a reversed arc that is not there',
    aTopology({}, { lakes: collection([{ type: 'Polygon', arcs: [[-4]] }]) }),
  ],
  ['an arc in pieces', aTopology({ arcs: [[[0]], [[0, 0]]] })],
  ['a position that is no number', aTopology({ arcs: [[[0, null]], [[0, 0]]] })],
  ['a region without code', aTopology({}, { regions: collection([{ type: 'Polygon', arcs: [[0]] }]) })],
  ['a missing layer', aTopology({}, { lakes: undefined })],
  ['no land', aTopology({}, { land: undefined })],
  ['a point among the borders', aTopology({}, { stateBorders: collection([{ type: 'Point' }]) })],
  ['GeoJSON', { type: 'FeatureCollection', features: [] }],
  ['null', null],
])('draws nothing of a file with %s', (_name, parsed) => {
  expect(geographyOf(parsed, 'coarse')).toBeNull()
})
