import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { mosaicGeometries, mosaicOf } from '../../geo/mosaic'
import { TWO_SQUARES } from './shapes'

const topology: Topology = {
  type: 'Topology',
  arcs: TWO_SQUARES,
  objects: {
    pieces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { ne: 'AA-1', ncc: 'AA', ec: null } },
        { type: 'MultiPolygon', arcs: [[[~0, ~2]]], properties: { g: 'yes' } },
        { type: 'Point', coordinates: [0, 0] },
      ],
    },
  },
}

describe('mosaicOf', () => {
  const mosaic = mosaicOf(topology)

  it('finds both sides of a shared line', () => {
    expect(mosaic.sides).toEqual([[0, 1], [0], [1]])
    expect(mosaic.pieces.map(({ arcs }) => arcs)).toEqual([
      [0, 1],
      [0, 2],
    ])
  })

  it('measures areas and lines in km', () => {
    expect(mosaic.arcLengthsKm[0]).toBeCloseTo(111.2, 1)
    for (const { areaKm2 } of mosaic.pieces) expect(areaKm2).toBeCloseTo(111.2 ** 2, -1)
  })

  it('reads absent properties as no claim', () => {
    expect(mosaic.pieces.map(({ claims }) => claims)).toEqual([
      { base: 'AA-1', baseCountry: 'AA', refined: '', inside: false },
      { base: '', baseCountry: '', refined: '', inside: true },
    ])
  })
})

describe('mosaicGeometries', () => {
  it('leaves out what is no area', () => {
    expect(mosaicGeometries(topology)).toHaveLength(2)
  })
})
