import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventEntry } from '../../src/domain/eventEntry'
import { HIT_GROUPS, type Hit, type SearchHits } from '../../src/domain/searchHits'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import type { RowSet } from '../../src/engine/columns'
import { addRow, noRows } from '../../src/engine/rowSet'
import { anyFilter, someEvents } from '../domain/arbitraries'
import { aClaim, aClaimant, aFilter, anEvent, aPlace, aRegion, aRegionSet, aWhen } from '../support/builders'
import { aTextSearch } from './searchParts'

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
const FEW = aTextSearch(EVENTS, { claimants: SPEAKERS, regionSet: REGIONS })

/** Whether an event passes the filter without its text. */
function passes({ event, parties, support, regions }: EventEntry, filter: Filter): boolean {
  const isOneOf = <Value>(chosen: readonly Value[], ...values: readonly Value[]) =>
    chosen.length === 0 || values.some((value) => chosen.includes(value))
  const { start, end } = event.when
  const isWithin =
    start === null || end === null || ((filter.to ?? start) >= start && (filter.from ?? end) <= end)
  return (
    isWithin &&
    isOneOf(filter.types, event.type) &&
    isOneOf(filter.parties, ...parties) &&
    isOneOf(filter.supports, support) &&
    isOneOf(filter.regions, ...regions)
  )
}

function rowsInside(entries: readonly EventEntry[], filter: Filter): RowSet {
  const rows = noRows(entries.length)
  for (const entry of entries) if (passes(entry, filter)) addRow(rows, entry.row)
  return rows
}

/** The hits of a search that has its events at hand. */
function hitsIn(
  { search, entries, read }: ReturnType<typeof aTextSearch>,
  filter: Filter,
  language: 'en' | 'uk' = 'en',
): SearchHits | null {
  const hits = search.hits(filter, language, rowsInside(entries, filter), read)
  if (hits instanceof Promise) throw new Error('Events at hand need no waiting.')
  return hits
}

function hits(text: string, changes: Partial<Filter> = {}) {
  return hitsIn(FEW, aFilter({ text, ...changes }))
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
      hitsIn(FEW, aFilter({ text }), language)?.groups.places.best.find((hit) => idOf(hit) === 'UA-63')
        ?.through
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
    const regionSet = aRegionSet({ regions: new Map(regions.map((region) => [region.code, region])) })
    const busy = aTextSearch([anEvent({ places: [aPlace('UA-17')] })], { regionSet })
    const found = hitsIn(busy, aFilter({ text: 'field' }))
    expect(found?.groups.places.best.map(idOf).slice(0, 3)).toEqual(['UA-17', 'UA-0', 'UA-1'])
    expect(found?.groups.places.best).toHaveLength(8)
    expect(found?.groups.places.more).toBe(12)
    expect(found?.total).toBe(21)
  })

  it('is no more of an event than a hit shows', () => {
    expect(hits('Drones')?.groups.events.best.map(({ target }) => target.thing)).toEqual([
      { id: 'e1', title: { en: 'Drones over Kharkiv' }, type: 'strike', when: aWhen('2024-11-05') },
    ])
  })
})

describe('events that are found', () => {
  const titles = (found: SearchHits | null) =>
    found?.groups.events.best.map(({ target }) => (target.kind === 'event' ? target.thing.title.en : '')) ??
    []

  it('come by how well the title fits, then those whose title is enough, then by the alphabet', () => {
    const summary = { en: 'Night strike' }
    const events = [
      anEvent({ title: { en: 'Again' }, summary }),
      anEvent({ title: { en: 'Counterstrike' } }),
      anEvent({ title: { en: 'Night strike' } }),
      anEvent({ title: { en: 'A strike at night' } }),
      anEvent({ title: { en: 'Above' }, summary }),
      anEvent({ title: { en: 'Strike near Kharkiv' } }),
      anEvent({ title: { en: 'Strike' } }),
    ]
    const few = aTextSearch(events)
    expect(titles(hitsIn(few, aFilter({ text: 'strike' })))).toEqual([
      ...[
        'Strike',
        'Strike near Kharkiv',
        'A strike at night',
        'Night strike',
        'Counterstrike',
        'Above',
        'Again',
      ],
    ])
    expect(titles(hitsIn(few, aFilter({ text: 'night strike' })))[0]).toBe('Night strike')
  })

  it('are the best of a small data set, wherever they stand', () => {
    const events = Array.from({ length: 300 }, (_, i) => anEvent({ title: { en: `Strike no ${999 - i}` } }))
    const few = aTextSearch([...events, anEvent({ title: { en: 'Strike' } })])
    const shown = titles(hitsIn(few, aFilter({ text: 'strike' })))
    expect(shown.slice(0, 3)).toEqual(['Strike', 'Strike no 700', 'Strike no 701'])
  })

  describe('in a large data set', () => {
    const filler = Array.from({ length: 2100 }, (_, i) =>
      anEvent({ title: { en: `Strike no ${i}` }, summary: { en: i % 100 === 7 ? 'Convoy' : 'Nothing' } }),
    )
    const told = Array.from({ length: 5 }, (_, i) => anEvent({ title: { en: `Convoy ${9 - i}` } }))
    const many = aTextSearch([...filler, ...told, anEvent({ title: { en: 'Halted convoy' } })])

    it('are read only as far as needed: first those whose titles are enough', () => {
      const asked: number[] = []
      const read = (rows: readonly number[]) => {
        asked.push(...rows)
        return many.read(rows)
      }
      const inside = rowsInside(many.entries, NO_FILTER)
      const found = many.search.hits(aFilter({ text: 'convoy' }), 'en', inside, read)
      expect(asked).toEqual([2100, 2101, 2102, 2103, 2104, 2105, 7, 107])
      expect(titles(found instanceof Promise ? null : found)).toEqual([
        ...['Convoy 5', 'Convoy 6', 'Convoy 7', 'Convoy 8', 'Convoy 9', 'Halted convoy'],
        ...['Strike no 107', 'Strike no 7'],
      ])
      expect(found).toMatchObject({ total: 27, groups: { events: { more: 19 } } })
    })

    it('are read up to a number that does not grow', () => {
      const found = hitsIn(many, aFilter({ text: 'strike' }))
      expect(titles(found)[0]).toBe('Strike no 0')
      expect(found?.groups.events.more).toBe(2092)
      let asked = 0
      const count = (rows: readonly number[]) => {
        asked += rows.length
        return []
      }
      void many.search.hits(aFilter({ text: 'strike' }), 'en', rowsInside(many.entries, NO_FILTER), count)
      expect(asked).toBe(64)
    })
  })

  it('may come later, and fail as their reading does', async () => {
    const { search, entries, read } = FEW
    const inside = rowsInside(entries, NO_FILTER)
    const later = search.hits(aFilter({ text: 'shelling' }), 'en', inside, (rows) =>
      Promise.resolve(read(rows)),
    )
    expect(later).toBeInstanceOf(Promise)
    expect((await later)?.groups.events.best.map(idOf)).toEqual(['e2'])
    const failing = () => Promise.reject(new Error('gone'))
    await expect(search.hits(aFilter({ text: 'shelling' }), 'en', inside, failing)).rejects.toThrow('gone')
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
    ...['drones', 'kharkov', 'Курській', 'kyiv attack', 'atack', 'ukraine', 'speaker', 'o'],
  )

  it('agree on the events of every text', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, queries, (events, filter, text) => {
        const parts = aTextSearch(events)
        const found = hitsIn(parts, { ...filter, text })
        const kept = parts.found(text) ?? []
        const { best, more } = found?.groups.events ?? { best: [], more: 0 }
        expect(best.length + more).toBe(kept.length)
        expect(kept).toEqual(expect.arrayContaining(best.map(idOf)))
        const inside = parts.entries.filter((entry) => passes(entry, filter)).map(({ event }) => event.id)
        for (const hit of best) expect(hit.isOutside).toBe(!inside.includes(idOf(hit)))
      }),
    )
  })

  it('agree that a place or claimant that is found keeps all of its events', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, queries, (events, filter, text) => {
        const parts = aTextSearch(events)
        const groups = hitsIn(parts, { ...filter, text })?.groups
        const kept = parts.found(text) ?? []
        for (const hit of [...(groups?.places.best ?? []), ...(groups?.claimants.best ?? [])]) {
          const its = parts.entries.filter(
            ({ regions, event }) =>
              regions.includes(idOf(hit)) || event.claims.some(({ claimant }) => claimant === idOf(hit)),
          )
          expect(kept).toEqual(expect.arrayContaining(its.map(({ event }) => event.id)))
          expect(hit.events).toBe(its.length)
          const isLeftOut =
            filter.regions.length > 0 && hit.target.kind === 'region' && !filter.regions.includes(idOf(hit))
          const isHidden = isLeftOut || !its.some((entry) => passes(entry, filter))
          expect(hit.isOutside).toBe(its.length > 0 && isHidden)
        }
      }),
    )
  })

  it('count all that is outside, not only what is handed out', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, filter) => {
        const parts = aTextSearch(events)
        const text = 'drones over the region'
        const found = hitsIn(parts, { ...filter, text })
        const kept = parts.found(text) ?? []
        const hidden = parts.entries.filter(
          (entry) => kept.includes(entry.event.id) && !passes(entry, filter),
        )
        expect(found?.outside).toBe(hidden.length)
      }),
    )
  })
})
