import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConflictEvent, PARTIES, type RegionCode } from '../../src/domain/dataset'
import { FACETS, type Facet } from '../../src/domain/filter'
import { isOnlyMentioned } from '../../src/domain/overview'
import type { ListPart } from '../../src/domain/question'
import { SUPPORTS } from '../../src/domain/support'
import type { Filter } from '../../src/domain/view'
import { anyFilter, someEvents } from '../domain/arbitraries'
import {
  aCountry,
  aDataset,
  aFilter,
  anEvent,
  aPlace,
  aRegionSet,
  aSource,
  aSpot,
  aWhen,
  UNDATED,
} from '../support/builders'
import { dataInThread, entriesIn, overviewOf } from '../support/inThread'

const EIGHT = ['UA-71', 'UA-74', 'UA-68', 'UA-32', 'UA-51', 'UA-53', 'UA-59', 'UA-18']

/** The filter with one group set to one value alone. */
const SET_TO: Readonly<Record<Facet, (filter: Filter, value: string) => Filter>> = {
  types: (filter, value) => ({ ...filter, types: [value] }),
  parties: (filter, value) => ({ ...filter, parties: PARTIES.filter((party) => party === value) }),
  supports: (filter, value) => ({ ...filter, supports: SUPPORTS.filter((support) => support === value) }),
  regions: (filter, value) => ({ ...filter, regions: [value] }),
}

/** What is counted and listed of these events; their points are all in one region, or in none. */
function shown(events: readonly ConflictEvent[], pointsIn: RegionCode | null = null) {
  const data = dataInThread(aDataset({ events }), aRegionSet(), () => pointsIn)
  return {
    under: (filter: Filter = aFilter()) => overviewOf(data, filter),
    ids: (filter: Filter = aFilter(), part: ListPart = 'all') =>
      entriesIn(data, filter, part).map(({ event }) => event.id),
  }
}

describe('one event over eight regions', () => {
  const { under, ids } = shown([anEvent({ id: 'raid', places: EIGHT.map((code) => aPlace(code, 'over')) })])

  it('is one event in the totals', () => {
    expect([under().events, ids()]).toEqual([1, ['raid']])
    expect(under().counts.types).toEqual(new Map([['attack', 1]]))
  })

  it('stands in the popup of each of its eight regions', () => {
    expect([...under().regions.keys()]).toEqual(EIGHT)
    for (const code of EIGHT) expect(ids(aFilter(), { region: code })).toEqual(['raid'])
  })

  it('is still one event when a region is named twice', () => {
    const twice = shown([anEvent({ places: [aPlace('UA-63'), aPlace('UA-63', 'target')] })])
    expect(twice.ids(aFilter(), { region: 'UA-63' })).toEqual(['e1'])
    expect(twice.under().regions.get('UA-63')?.events).toBe(1)
  })
})

describe('the numbers beside the boxes', () => {
  it('are what ticking that box alone would show, with the other groups applied', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, filter) => {
        const { under } = shown(events)
        const { counts } = under(filter)
        const { types, parties, supports, regions } = under().counts
        const offered = { types, parties, supports, regions }
        for (const facet of FACETS) {
          for (const value of new Set([
            ...offered[facet].keys(),
            ...filter[facet],
            ...counts[facet].keys(),
          ])) {
            const ticked = under(SET_TO[facet](filter, value)).events
            expect([facet, value, counts[facet].get(value) ?? 0]).toEqual([facet, value, ticked])
          }
        }
      }),
    )
  })

  it('do not change when boxes of their own group are ticked', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, filter) => {
        const { under } = shown(events)
        expect(under({ ...filter, types: [] }).counts.types).toEqual(under(filter).counts.types)
      }),
    )
  })
})

describe('what the map shows', () => {
  it('holds each event in all its regions, or in the list of those not on the map', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, any) => {
        const filter = { ...any, regions: [] }
        const { under, ids } = shown(events)
        const placed = [...under(filter).regions.keys()].flatMap((region) => ids(filter, { region }))
        expect(new Set([...placed, ...ids(filter, 'unplaced')])).toEqual(new Set(ids(filter)))
        expect(placed.filter((id) => ids(filter, 'unplaced').includes(id))).toEqual([])
      }),
    )
  })

  it('is limited to the regions that were chosen, even for an event that names others too', () => {
    const { under, ids } = shown([
      anEvent({ id: 'both', places: [aPlace('UA-63'), aPlace('UA-32')] }),
      anEvent({ id: 'kursk', places: [aPlace('RU-KRS')] }),
    ])
    const filter = aFilter({ regions: ['UA-63'] })
    expect(ids(filter)).toEqual(['both'])
    expect([...under(filter).regions.keys()]).toEqual(['UA-63'])
    expect(ids(filter, { region: 'UA-32' })).toEqual([])
  })

  it('is empty for an empty data set', () => {
    const { events, regions, unplaced, counts, histogram } = shown([]).under()
    expect([events, unplaced, regions.size, histogram]).toEqual([0, 0, 0, null])
    expect(FACETS.map((facet) => counts[facet].size)).toEqual([0, 0, 0, 0])
  })
})

describe('the list "Not on the map"', () => {
  it('holds events of a whole country or of no place at all', () => {
    const { under, ids } = shown([
      anEvent({ id: 'country', places: [aCountry('RU')] }),
      anEvent({ id: 'nowhere', places: [] }),
      anEvent({ id: 'placed', places: [aCountry('RU'), aPlace('RU-KRS')] }),
    ])
    expect(ids(aFilter(), 'unplaced')).toEqual(['country', 'nowhere'])
    expect(under().unplaced).toBe(2)
  })

  it('obeys the filters, days excepted where an event has none', () => {
    const { ids } = shown([
      anEvent({ id: 'attack', places: [], when: UNDATED }),
      anEvent({ id: 'strike', type: 'strike', places: [] }),
    ])
    expect(ids(aFilter({ from: '2025-01-01' }), 'unplaced')).toEqual(['attack'])
    expect(ids(aFilter({ types: ['strike'] }), 'unplaced')).toEqual(['strike'])
  })
})

describe('a region that is only mentioned', () => {
  it('is told apart from one where something is said to have happened', () => {
    const { regions } = shown([
      anEvent({ id: 'a', places: [aPlace('RU-BRY', 'mentioned'), aPlace('UA-63')] }),
      anEvent({ id: 'b', places: [aPlace('RU-KRS', 'mentioned'), aPlace('RU-KRS', 'over')] }),
      anEvent({ id: 'c', places: [aPlace('RU-BRY', 'mentioned')] }),
    ]).under()
    expect([...regions].map(([code, here]) => [code, isOnlyMentioned(here), here.onlyMentioned])).toEqual([
      ['RU-BRY', true, 2],
      ['UA-63', false, 0],
      ['RU-KRS', false, 0],
    ])
  })

  it('is no longer only mentioned once a filter lets a real event in', () => {
    const { under } = shown([
      anEvent({ id: 'a', type: 'statement', places: [aPlace('RU-BRY', 'mentioned')] }),
      anEvent({ id: 'b', places: [aPlace('RU-BRY')] }),
    ])
    const flagUnder = (types: readonly string[]) => {
      const here = under(aFilter({ types })).regions.get('RU-BRY')
      return here && isOnlyMentioned(here)
    }
    expect([flagUnder([]), flagUnder(['statement']), flagUnder(['attack'])]).toEqual([false, true, false])
  })
})

describe('points', () => {
  it('are those of the events that are shown, and with a region filter those in its regions', () => {
    const { under } = shown([anEvent({ places: [aSpot()] })], 'UA-63')
    const hasUnder = (changes: Partial<Filter>) => under(aFilter(changes)).hasPoints
    expect([hasUnder({}), hasUnder({ regions: ['UA-63'] }), hasUnder({ types: ['strike'] })]).toEqual([
      true,
      true,
      false,
    ])
    const both = shown([anEvent({ places: [aSpot(), aPlace('UA-32')] })], 'UA-63')
    expect(both.under(aFilter({ regions: ['UA-32'] }))).toMatchObject({ hasPoints: false, events: 1 })
  })

  it('outside every region stay on the map, and their events in the list "Not on the map"', () => {
    const { under, ids } = shown([anEvent({ places: [aSpot()] })])
    expect([under().hasPoints, ids(aFilter(), 'unplaced')]).toEqual([true, ['e1']])
  })

  it('that are only mentioned make a region one that is only mentioned', () => {
    const here = (role: 'mentioned' | 'location') =>
      shown([anEvent({ places: [aSpot({ role })] })], 'UA-63')
        .under()
        .regions.get('UA-63')?.onlyMentioned
    expect([here('mentioned'), here('location')]).toEqual([1, 0])
  })
})

it('keeps events without a day in a list of their own, under every choice of days', () => {
  const { under, ids } = shown([anEvent({ id: 'undated', when: UNDATED }), anEvent({ id: 'dated' })])
  expect(ids(aFilter(), 'undated')).toEqual(['undated'])
  expect(ids(aFilter({ from: '2030-01-01' }), 'undated')).toEqual(['undated'])
  expect(under().undated).toBe(1)
})

describe('the days that a data set covers', () => {
  const NIGHT = anEvent({ when: aWhen('2024-11-04', '2024-11-05') })
  const coverageOf = (changes: Parameters<typeof aDataset>[0]) =>
    dataInThread(aDataset({ sources: [], ...changes }), aRegionSet()).index.whole.coverage

  it('run from its first event to its last one, or to its newest source', () => {
    const late = aSource({ publishedAt: '2024-11-07' })
    expect(coverageOf({ events: [NIGHT] })).toEqual(['2024-11-04', '2024-11-05'])
    expect(coverageOf({ events: [NIGHT], sources: [late, aSource({ id: 'b' })] })?.[1]).toBe('2024-11-07')
  })

  it('do not go on until the data set was published, years after its sources', () => {
    expect(coverageOf({ events: [NIGHT], publishedAt: '2026-11-22' })).toEqual(['2024-11-04', '2024-11-05'])
  })

  it('are those of active events, and none where no event is dated', () => {
    const withdrawn = anEvent({ when: aWhen('1999-01-01'), status: 'withdrawn' })
    expect(coverageOf({ events: [withdrawn, NIGHT] })?.[0]).toBe('2024-11-04')
    expect(coverageOf({ events: [anEvent({ when: UNDATED })] })).toBeNull()
  })
})

describe('a page without events', () => {
  const all = [
    anEvent({ id: 'a', when: aWhen('2024-11-01') }),
    anEvent({ id: 'b', when: aWhen('2024-11-05'), type: 'shelling' }),
  ]

  it.each([
    ['is none while there are events', aFilter({ from: '2024-11-01' }), null],
    ['says that the filters match nothing', aFilter({ types: ['strike'] }), 'filters'],
    [
      'does not blame the days for what the other filters hide',
      aFilter({ types: ['strike'], from: '2024-11-01' }),
      'filters',
    ],
    ['says that covered days have no event', aFilter({ from: '2024-11-02', to: '2024-11-03' }), 'days'],
    ['says so with other filters, too', aFilter({ to: '2024-11-04', types: ['shelling'] }), 'days'],
    ['says that days before are not covered', aFilter({ to: '2024-10-31' }), 'notCovered'],
    ['says that days after are not covered', aFilter({ from: '2024-11-06' }), 'notCovered'],
    [
      'says so before it blames the other filters',
      aFilter({ from: '2024-11-06', types: ['strike'] }),
      'notCovered',
    ],
  ])('%s', (_, filter, emptiness) => {
    expect(shown(all).under(filter).emptiness).toBe(emptiness)
  })

  it('is told apart from one with only undated events, which days do not hide', () => {
    const undated = anEvent({ id: 'u', when: UNDATED })
    expect(shown([...all, undated]).under(aFilter({ from: '2024-11-06' })).emptiness).toBe('notCovered')
    expect(shown([undated]).under().emptiness).toBeNull()
    expect(shown([]).under().emptiness).toBe('filters')
  })
})
