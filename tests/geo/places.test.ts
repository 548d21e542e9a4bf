import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { GazetteerEntry } from '../../geo/gazetteer'
import { buildPlaces, outwardBox, placesSchema, placesText } from '../../geo/places'
import { aRegionSet, aSquare } from './shapes'

const shapes = new Map([
  ['AA-1', { geometry: aSquare(0, 0), label: [0.5, 0.5] as const }],
  ['BB-1', { geometry: aSquare(1, 0), label: [1.5, 0.5] as const }],
])
const gazetteer = new Map([['7', { point: [1.2, 0.2] as const, population: 5 }]])

describe('buildPlaces', () => {
  it('finds the region of a city by its position', () => {
    const places = buildPlaces(aRegionSet(), shapes, gazetteer)
    expect(places.cities).toEqual([
      {
        name: { en: 'Aton', uk: 'Атон' },
        point: [1.2, 0.2],
        region: 'BB-1',
        rank: 1,
        population: 5,
        alternates: ['Athon'],
      },
    ])
    expect(places.regions.map(({ code, label }) => [code, ...label])).toEqual([
      ['AA-1', 0.5, 0.5],
      ['BB-1', 1.5, 0.5],
    ])
  })

  it('sorts cities by rank, then population', () => {
    const cityTable = '2 | 7 | Aton | Атон | \n1 | 8 | Bton | Бтон | \n1 | 9 | Cton | Цтон | '
    const at = { point: [0.2, 0.2] as const }
    const more = new Map<string, GazetteerEntry>([
      ...gazetteer,
      ['8', { ...at, population: 1 }],
      ['9', { ...at, population: 3 }],
    ])
    const { cities } = buildPlaces(aRegionSet({ cityTable }), shapes, more)
    expect(cities.map(({ name }) => name.en)).toEqual(['Cton', 'Bton', 'Aton'])
  })

  it('refuses a region without a shape, and a city without a position or outside all regions', () => {
    expect(() => buildPlaces(aRegionSet(), new Map(), gazetteer)).toThrow('AA-1 has no shape')
    expect(() => buildPlaces(aRegionSet(), shapes, new Map())).toThrow('no 7 in the gazetteer')
    const far = new Map([['7', { point: [9, 9] as const, population: 5 }]])
    expect(() => buildPlaces(aRegionSet(), shapes, far)).toThrow('Aton lies in no region')
  })
})

describe('placesText', () => {
  it('is JSON that the schema accepts, one place a line', () => {
    const places = buildPlaces(aRegionSet(), shapes, gazetteer)
    const text = placesText(places)
    expect(v.parse(placesSchema, JSON.parse(text))).toEqual(places)
    expect(text.split('\n').filter((line) => line.startsWith('{"code":"'))).toHaveLength(2)
  })
})

describe('outwardBox', () => {
  it('rounds away from the shape', () => {
    expect(outwardBox(aSquare(0.00049, -0.00049))).toEqual([0, -0.001, 1.001, 1])
  })
})
