import type { Topology } from 'topojson-specification'
import { expect, it } from 'vitest'
import { tidyTopology } from '../../geo/tidyTopology'

it('keeps ids and the promised properties, sorted, whatever order the layers came in', () => {
  const region = (iso: string) => ({
    type: 'Polygon' as const,
    arcs: [[0]],
    properties: { iso, country: 'AA', kind: 'region' },
  })
  const river = { type: 'LineString' as const, arcs: [0], properties: { en: 'Alpha', uk: 'Альфа' } }
  const line = { type: 'LineString' as const, arcs: [0], properties: {} }
  const topology: Topology = {
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
    objects: {
      stateBorders: line,
      rivers: { type: 'GeometryCollection', geometries: [river] },
      regions: { type: 'GeometryCollection', geometries: [region('AA-2'), region('AA-1')] },
    },
  }
  const tidy = tidyTopology(topology)
  expect(JSON.stringify(tidy.objects)).toBe(
    JSON.stringify({
      regions: {
        type: 'GeometryCollection',
        geometries: ['AA-1', 'AA-2'].map((id) => ({
          type: 'Polygon',
          arcs: [[0]],
          id,
          properties: { country: 'AA' },
        })),
      },
      rivers: { type: 'GeometryCollection', geometries: [river] },
      stateBorders: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] },
    }),
  )
  expect(tidy.arcs).toEqual(topology.arcs)
})
