import { describe, expect, it } from 'vitest'
import { buildPlaces, type Places } from '../../geo/places'
import { placesProblems } from '../../geo/validatePlaces'
import { aRegionSet, aSquare } from './shapes'

const set = aRegionSet()
const shapes = new Map([
  ['AA-1', aSquare(0, 0)],
  ['BB-1', aSquare(1, 0)],
])
const labelled = new Map([...shapes].map(([code, geometry]) => [code, { geometry, label: [9, 9] as const }]))
const gazetteer = new Map([['7', { point: [0.2, 0.2] as const, population: 5 }]])

/** Places without any fault, changed as told. */
function places(change: (good: Places) => Partial<Places> = () => ({})): Places {
  const built = buildPlaces(set, labelled, gazetteer)
  const regions = built.regions.map((region, i) => {
    const label: [number, number] = [i + 0.5, 0.5]
    return { ...region, label }
  })
  const good = { ...built, regions }
  return { ...good, ...change(good) }
}

describe('placesProblems', () => {
  it('has nothing to say about good places', () => {
    expect(placesProblems(places(), set, shapes)).toEqual([])
  })

  it('sees a label outside its region', () => {
    const wrong = places(({ regions }) => ({ regions: regions.map((r) => ({ ...r, label: [0.5, 0.5] })) }))
    expect(placesProblems(wrong, set, shapes)).toEqual(['BB-1: its label lies outside'])
  })

  it('sees regions missing, repeated or without a shape', () => {
    const missing = placesProblems(
      places(({ regions }) => ({ regions: regions.slice(1) })),
      set,
      shapes,
    )
    expect(missing).toContain('AA-1 has a shape but no names')
    const twice = places(({ regions }) => ({ regions: [...regions, ...regions] }))
    expect(placesProblems(twice, set, shapes)).toContain('AA-1 is named twice')
    expect(placesProblems(places(), set, new Map())).toContain('AA-1 has names but no shape')
  })

  it('sees a city in the wrong region', () => {
    const wrong = places(({ cities }) => ({ cities: cities.map((city) => ({ ...city, region: 'BB-1' })) }))
    expect(placesProblems(wrong, set, shapes)).toEqual(['Aton is not in BB-1'])
  })

  it('sees Russian letters in a Ukrainian name and Cyrillic ones in an English name', () => {
    const rename = (en: string, uk: string) =>
      placesProblems(
        places(({ cities }) => ({ cities: cities.map((c) => ({ ...c, name: { en, uk } })) })),
        set,
        shapes,
      )
    expect(rename('Sumy', 'Сумы')).toEqual(['Сумы: not Ukrainian letters'])
    expect(rename('Sumy', 'Sуми')).toEqual(['Sуми: not Ukrainian letters'])
    expect(rename('Суми', 'Суми')).toEqual(['Суми: Cyrillic letters in the English name'])
  })

  it('sees that the reviewed tables changed since the build', () => {
    const changed = aRegionSet({ regionTable: set.regionTable.replace('Uno', 'Unus'), cityTable: '' })
    expect(placesProblems(places(), changed, shapes)).toEqual([
      'the names of regions differ from the table: build again',
      '1 cities, 0 in the table',
    ])
  })
})
