import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOf } from '../../src/domain/datasetIndex'
import { filterTest } from '../../src/domain/filter'
import { HIT_GROUPS, type Hit, searchOf } from '../../src/domain/searchHits'
import type { Filter } from '../../src/domain/view'
import {
  aClaim,
  aClaimant,
  aDataset,
  aFilter,
  anEvent,
  aPlace,
  aRegion,
  aRegionSet,
} from '../support/builders'
import { anyFilter, someEvents } from './arbitraries'

const REGIONS = aRegionSet({
  cities: [
    { name: { en: 'Kharkiv', uk: 'Харків' }, point: [36.2, 50], region: 'UA-63', rank: 1 },
    { name: { en: 'Kursk Oblast' }, point: [36.2, 51.7], region: 'RU-KRS', rank: 1 },
    { name: { en: 'Nowhere' }, point: [0, 0], region: 'XX-1', rank: 4 },
  ],
})
const SPEAKERS = [
  aClaimant({ id: 'fedorov', name: { en: 'Ivan Fedorov', uk: 'Іван Федоров' }, role: { en: 'governor' } }),
  aClaimant({ id: 'silent', name: { en: 'Kharkiv officials' } }),
]
const EVENTS = [
  anEvent({
    id: 'e1',
    type: 'strike',
    title: { en: 'Drones over Kharkiv' },
    claims: [aClaim({ claimant: 'fedorov' })],
  }),
  anEvent({ id: 'e2', title: { en: 'Shelling' }, places: [aPlace('UA-32'), aPlace('RU-KRS')] }),
  anEvent({ id: 'e3', title: { en: 'Attack' }, places: [aPlace('RU-KRS')] }),
  anEvent({ id: 'gone', title: { en: 'Kharkiv' }, status: 'withdrawn' }),
]
const INDEX = indexOf(aDataset({ events: EVENTS, claimants: SPEAKERS }), REGIONS)
const search = searchOf(INDEX, REGIONS)

function hits(text: string, changes: Partial<Filter> = {}) {
  return search(aFilter({ text, ...changes }), 'en')
}

function idOf({ target }: Hit): string {
  if (target.kind === 'event' || target.kind === 'claimant') return target.thing.id
  return target.kind === 'region' ? target.thing.code : target.thing.name.en
}

function ids(text: string, changes: Partial<Filter> = {}) {
  const found = hits(text, changes)
  return HIT_GROUPS.map((group) => (found?.groups[group].best ?? []).map(idOf))
}

describe('what a text finds', () => {
  it('is places, events and claimants; withdrawn events are not among them', () => {
    expect(ids('Kharkiv')).toEqual([['UA-63', 'Kharkiv'], ['e1'], ['silent']])
    expect(ids('fedorov')).toEqual([[], ['e1'], ['fedorov']])
    expect(hits('Kharkiv')).toMatchObject({ total: 4, outside: 0 })
  })

  it('is nothing for a word that is not there, and null for no word', () => {
    expect(hits('Lviv')).toMatchObject({ total: 0, outside: 0 })
    expect(hits(' - ')).toBeNull()
  })

  it('lists no city that has the name of its region, and none in a region that is not known', () => {
    expect(ids('Kursk')[0]).toEqual(['RU-KRS'])
    expect(ids('Nowhere')[0]).toEqual([])
  })

  it('puts better names first, then more events', () => {
    expect(ids('oblast')[0]).toEqual(['RU-KRS', 'UA-63', 'UA-32', 'RU-BRY'])
    expect(ids('Kharkiv Oblast')[0]?.[0]).toBe('UA-63')
  })

  it('says through which name a place was found, where it is not the shown one', () => {
    const through = (text: string, language: 'en' | 'uk' = 'en') =>
      search(aFilter({ text }), language)?.groups.places.best.find((hit) => idOf(hit) === 'UA-63')?.through
    expect(through('Харьков')).toBe('Харьков')
    expect(through('Kharkiv Oblast')).toBeNull()
    expect(through('Харківська область', 'uk')).toBeNull()
    expect(through('Харківська область')).toBe('Харківська область')
  })

  it('counts the events of a place and of a claimant', () => {
    const counts = (text: string) =>
      HIT_GROUPS.flatMap((group) => hits(text)?.groups[group].best ?? []).map((hit) => [
        idOf(hit),
        hit.events,
      ])
    expect(counts('Kursk')).toEqual([
      ['RU-KRS', 2],
      ['e3', 1],
      ['e2', 1],
    ])
    expect(counts('fedorov')).toEqual([
      ['e1', 1],
      ['fedorov', 1],
    ])
  })

  it('is cut after eight of a kind, and says how many more there are', () => {
    const regions = Array.from({ length: 20 }, (_, i) =>
      aRegion({ code: `UA-${i}`, name: { en: `Field ${i}` } }),
    )
    const set = aRegionSet({ regions: new Map(regions.map((region) => [region.code, region])) })
    const busy = [anEvent({ places: [aPlace('UA-17')] })]
    const found = searchOf(indexOf(aDataset({ events: busy }), set), set)(aFilter({ text: 'field' }), 'en')
    expect(found?.groups.places.best.map(idOf).slice(0, 3)).toEqual(['UA-17', 'UA-0', 'UA-1'])
    expect(found?.groups.places.best).toHaveLength(8)
    expect(found?.groups.places.more).toBe(12)
    expect(found?.total).toBe(21)
  })
})

describe('what lies outside the other filters', () => {
  const outside = (text: string, changes: Partial<Filter>) =>
    HIT_GROUPS.flatMap((group) => hits(text, changes)?.groups[group].best ?? [])
      .filter((hit) => hit.isOutside)
      .map(idOf)

  it('is found, marked and counted', () => {
    expect(outside('Kharkiv', { types: ['attack'] })).toEqual(['UA-63', 'e1'])
    expect(hits('Kharkiv', { types: ['attack'] })).toMatchObject({ total: 4, outside: 2 })
    expect(outside('fedorov', { from: '2024-11-06' })).toEqual(['e1', 'fedorov'])
  })

  it('holds regions beside the chosen ones, even where an event names both', () => {
    expect(outside('Kyiv', { regions: ['RU-KRS'] })).toEqual(['UA-32'])
  })

  it('holds no place without events', () => {
    expect(outside('Bryansk', { types: ['strike'] })).toEqual([])
  })
})

describe('hits and filter', () => {
  const queries = fc.constantFrom(
    'drones',
    'kharkov',
    'Курській',
    'kyiv attack',
    'atack',
    'ukraine',
    'speaker',
    'o',
  )

  it('agree on the events of every text', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, queries, (events, filter, text) => {
        const set = aRegionSet()
        const index = indexOf(aDataset({ events }), set)
        const found = searchOf(index, set)({ ...filter, text }, 'en')
        const kept = index.entries.filter(filterTest(aFilter({ text })))
        const { best, more } = found?.groups.events ?? { best: [], more: 0 }
        const shown = new Set(best.map(idOf))
        expect(best.length + more).toBe(kept.length)
        expect(kept.filter(({ event }) => shown.has(event.id))).toHaveLength(best.length)
        const inside = kept.filter(filterTest({ ...filter, text: '' })).map(({ event }) => event.id)
        for (const hit of best) expect(hit.isOutside).toBe(!inside.includes(idOf(hit)))
      }),
    )
  })

  it('agree that a place or claimant that is found keeps all of its events', () => {
    fc.assert(
      fc.property(someEvents, queries, (events, text) => {
        const set = aRegionSet()
        const index = indexOf(aDataset({ events }), set)
        const groups = searchOf(index, set)(aFilter({ text }), 'en')?.groups
        const kept = new Set(index.entries.filter(filterTest(aFilter({ text }))))
        for (const hit of [...(groups?.places.best ?? []), ...(groups?.claimants.best ?? [])]) {
          const its = index.entries.filter(
            ({ regions, event }) =>
              regions.includes(idOf(hit)) || event.claims.some(({ claimant }) => claimant === idOf(hit)),
          )
          expect(its.filter((entry) => !kept.has(entry))).toEqual([])
        }
      }),
    )
  })
})
