import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { decodePolygons, decodeRegions, idsOf } from '../../geo/decode'

const topology: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  objects: {
    regions: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], id: 'AA-1' }] },
    lines: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [1], id: 'x' }] },
  },
}

describe('decodePolygons', () => {
  it('gives the shapes by id', () => {
    expect([...decodeRegions(topology)]).toEqual([
      [
        'AA-1',
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      ],
    ])
  })

  it('refuses a missing layer and a layer of lines', () => {
    expect(() => decodePolygons(topology, 'lakes')).toThrow('no layer lakes')
    expect(() => decodePolygons(topology, 'lines')).toThrow('LineString instead of a polygon')
  })
})

describe('idsOf', () => {
  it('lists ids, and nothing for a missing layer', () => {
    expect(idsOf(topology, 'lines')).toEqual(['x'])
    expect(idsOf(topology, 'lakes')).toEqual([])
  })
})
