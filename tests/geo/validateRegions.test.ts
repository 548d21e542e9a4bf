import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import {
  areaKm2,
  areaProblems,
  coverProblems,
  kinkProblems,
  overlapProblems,
  partProblems,
  pointProblems,
  regionsAt,
} from '../../geo/validateRegions'
import { aRegionSet, aSquare } from './shapes'

const { expected } = aRegionSet()
const bowTie: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  ],
}

describe('areaKm2', () => {
  it('is the area on the ellipsoid: one square degree around 50° N has 7,974.6 km²', () => {
    expect(areaKm2(aSquare(30, 49.5))).toBeCloseTo(7974.6, -1)
  })
})

describe('areaProblems', () => {
  it('allows 1 % and no more', () => {
    const shapes = new Map([['AA-1', aSquare(30, 50)]])
    const area = areaKm2(aSquare(30, 50))
    expect(areaProblems(shapes, { ...expected, areasKm2: { 'AA-1': area * 1.009 } })).toEqual([])
    expect(areaProblems(shapes, { ...expected, areasKm2: { 'AA-1': area * 1.02 } })[0]).toContain(
      'AA-1: area',
    )
    expect(areaProblems(new Map(), { ...expected, areasKm2: { 'AA-1': area } })).toHaveLength(1)
  })
})

describe('pointProblems', () => {
  const points = [{ name: 'Aton', at: [0.5, 0.5] as const, region: 'AA-1', fineOnly: true }]

  it('wants exactly the one region', () => {
    const right = new Map([['AA-1', aSquare(0, 0)]])
    const both = new Map([...right, ['BB-1', aSquare(0, 0)]])
    expect(pointProblems(right, { ...expected, points }, true)).toEqual([])
    expect(pointProblems(both, { ...expected, points }, true)).toEqual([
      'Aton: expected in AA-1, found in AA-1+BB-1',
    ])
    expect(pointProblems(new Map(), { ...expected, points }, true)).toEqual([
      'Aton: expected in AA-1, found in none',
    ])
    expect(pointProblems(new Map(), { ...expected, points }, false)).toEqual([])
    expect(regionsAt(both, [0.5, 0.5])).toEqual(['AA-1', 'BB-1'])
  })
})

describe('partProblems', () => {
  it('misses a hole and an exclave', () => {
    const parts = {
      ...expected,
      holes: { 'AA-1': 'AA-2' },
      exclaves: [{ name: 'Aton', region: 'AA-1', at: [5.5, 5.5] as const }],
    }
    const whole = new Map([['AA-1', aSquare(0, 0)]])
    expect(partProblems(whole, parts, false)).toEqual(['AA-1: no hole for AA-2'])
    expect(partProblems(whole, parts, true)).toEqual(['AA-1: no hole for AA-2', 'AA-1: no exclave Aton'])
    const outer = [...aSquare(0, 0).coordinates, ...aSquare(0.4, 0.4, 0.2).coordinates]
    const right = { type: 'MultiPolygon' as const, coordinates: [outer, aSquare(5, 5).coordinates] }
    expect(partProblems(new Map([['AA-1', right]]), parts, true)).toEqual([])
  })
})

describe('shapes', () => {
  it('must not cross themselves', () => {
    expect(kinkProblems(new Map([['AA-1', bowTie]]))).toEqual(['AA-1: 1 self-intersections'])
    expect(kinkProblems(new Map([['AA-1', aSquare(0, 0)]]))).toEqual([])
  })

  it('must not overlap; touching is fine', () => {
    const a = ['AA-1', aSquare(0, 0)] as const
    const touching = new Map([a, ['BB-1', aSquare(1, 0)]])
    const overlapping = new Map([a, ['BB-1', aSquare(0.9, 0)]])
    for (const problems of [overlapProblems, coverProblems]) {
      expect(problems(touching)).toEqual([])
      expect(problems(overlapping)[0]).toMatch(/^AA-1 and BB-1 overlap/)
    }
  })

  it('must not leave slivers between them; large holes are lakes', () => {
    const withHole = (size: number): Polygon => ({
      type: 'Polygon',
      coordinates: [...aSquare(0, 0).coordinates, ...aSquare(0.4, 0.4, size).coordinates],
    })
    const beside = ['BB-1', aSquare(1, 0)] as const
    expect(coverProblems(new Map([['AA-1', withHole(0.05)], beside]))[0]).toMatch(/^gap of /)
    expect(coverProblems(new Map([['AA-1', withHole(0.5)], beside]))).toEqual([])
    expect(coverProblems(new Map())).toEqual([])
  })
})
