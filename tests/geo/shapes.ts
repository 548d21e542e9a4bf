import type { Polygon } from 'geojson'
import type { Mosaic } from '../../geo/mosaic'
import type { RegionSet } from '../../geo/regionSet'

/** Arcs of two squares of one degree at the equator: the line that they share at 1° E, then the rest of each. */
export const TWO_SQUARES = [
  [
    [1, 0],
    [1, 1],
  ],
  [
    [1, 1],
    [0, 1],
    [0, 0],
    [1, 0],
  ],
  [
    [1, 1],
    [2, 1],
    [2, 0],
    [1, 0],
  ],
]

/** An axis-parallel square, counter-clockwise. */
export function aSquare(west: number, south: number, size = 1): Polygon {
  const [east, north] = [west + size, south + size]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

/** A made-up set of two countries: the refined one AA with one region, and BB. */
export function aRegionSet(changes: Partial<RegionSet> = {}): RegionSet {
  return {
    id: 'a-b',
    box: [0, 0, 10, 10],
    countries: [
      { code: 'AA', name: { en: 'Aland', uk: 'Аландія' } },
      { code: 'BB', name: { en: 'Bland', uk: 'Бландія' } },
    ],
    regionTable:
      'AA-1 | A One | А Перша | One | Перша | Uno, Один\nBB-1 | B One | Б Перша | One | Перша | Uno',
    cityTable: '1 | 7 | Aton | Атон | Athon',
    riverTable: 'Alpha | Альфа | trace | 1 1, 2 2',
    codeFixes: { 'BB-9': 'BB-1' },
    refinement: {
      country: 'AA',
      outlineCode: 'AAA',
      source: { package: 'p', version: '1.0.0', integrity: 'sha512-', file: 'package/x.json', as: 'x.json' },
      codes: { One: 'AA-1' },
    },
    drainedLakes: [],
    attribution: ['nobody'],
    expected: { areasKm2: {}, points: [], holes: {}, exclaves: [], counts: { AA: 1, BB: 1 } },
    ...changes,
  }
}

/** What a made-up piece claims; nothing unless said. */
export interface PieceSketch {
  readonly base?: string
  readonly refined?: string
  readonly inside?: boolean
  readonly areaKm2?: number
}

/** A mosaic from pieces and the lines between them: [piece, other piece or -1 for the outside, length in km]. */
export function aMosaic(pieces: PieceSketch[], lines: [number, number, number][]): Mosaic {
  return {
    pieces: pieces.map(({ base = '', refined = '', inside = false, areaKm2 = 100 }, i) => ({
      claims: { base, baseCountry: base.slice(0, 2), refined, inside },
      arcs: lines.flatMap(([a, b], arc) => (a === i || b === i ? [arc] : [])),
      areaKm2,
    })),
    arcLengthsKm: lines.map(([, , length]) => length),
    sides: lines.map(([a, b]) => [a, b].filter((side) => side >= 0)),
  }
}
