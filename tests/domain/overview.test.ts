import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARTIES } from '../../src/domain/dataset'
import { indexOf } from '../../src/domain/datasetIndex'
import { FACETS, type Facet, facetValues } from '../../src/domain/filter'
import { type Overview, onlyMentions, overviewOf } from '../../src/domain/overview'
import { SUPPORTS } from '../../src/domain/support'
import type { Filter } from '../../src/domain/view'
import {
  aCountry,
  aDataset,
  aFilter,
  anEvent,
  aPlace,
  aRegionSet,
  aSpot,
  entriesOf,
  UNDATED,
} from '../support/builders'
import { anyFilter, someEvents } from './arbitraries'

const EIGHT = ['UA-71', 'UA-74', 'UA-68', 'UA-32', 'UA-51', 'UA-53', 'UA-59', 'UA-18']

/** The filter with one group set to one value alone. */
const SET_TO: Readonly<Record<Facet, (filter: Filter, value: string) => Filter>> = {
  types: (filter, value) => ({ ...filter, types: [value] }),
  parties: (filter, value) => ({ ...filter, parties: PARTIES.filter((party) => party === value) }),
  supports: (filter, value) => ({ ...filter, supports: SUPPORTS.filter((support) => support === value) }),
  regions: (filter, value) => ({ ...filter, regions: [value] }),
}

function idsOf(entries: Overview['entries'] = []): readonly string[] {
  return entries.map(({ event }) => event.id)
}

describe('one event over eight regions', () => {
  const overview = overviewOf(
    entriesOf(anEvent({ id: 'raid', places: EIGHT.map((code) => aPlace(code, 'over')) })),
    aFilter(),
  )

  it('is one event in the totals', () => {
    expect(idsOf(overview.entries)).toEqual(['raid'])
    expect(overview.counts.types).toEqual(new Map([['attack', 1]]))
  })

  it('stands in the popup of each of its eight regions', () => {
    expect([...overview.regions.keys()]).toEqual(EIGHT)
    for (const code of EIGHT) expect(idsOf(overview.regions.get(code)?.entries)).toEqual(['raid'])
  })

  it('is still one event when a region is named twice', () => {
    const twice = entriesOf(anEvent({ places: [aPlace('UA-63'), aPlace('UA-63', 'target')] }))
    expect(idsOf(overviewOf(twice, aFilter()).regions.get('UA-63')?.entries)).toEqual(['e1'])
  })
})

describe('the numbers beside the boxes', () => {
  it('are what ticking that box alone would show, with the other groups applied', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, filter) => {
        const all = entriesOf(...events)
        const { counts } = overviewOf(all, filter)
        for (const facet of FACETS) {
          const offered = all.flatMap((entry) => [...facetValues(entry, facet)])
          for (const value of new Set([...offered, ...filter[facet], ...counts[facet].keys()])) {
            const shown = overviewOf(all, SET_TO[facet](filter, value)).entries.length
            expect([facet, value, counts[facet].get(value) ?? 0]).toEqual([facet, value, shown])
          }
        }
      }),
    )
  })

  it('do not change when boxes of their own group are ticked', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, filter) => {
        const all = entriesOf(...events)
        expect(overviewOf(all, { ...filter, types: [] }).counts.types).toEqual(
          overviewOf(all, filter).counts.types,
        )
      }),
    )
  })
})

describe('what the map shows', () => {
  it('holds each event in all its regions, or in the list of those not on the map', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, filter) => {
        const { entries, regions, unplaced } = overviewOf(entriesOf(...events), { ...filter, regions: [] })
        const placed = entries.filter((entry) => !unplaced.includes(entry))
        expect(new Set([...regions.values()].flatMap((here) => here.entries))).toEqual(new Set(placed))
        for (const entry of placed) {
          for (const code of entry.regions) expect(regions.get(code)?.entries).toContain(entry)
        }
      }),
    )
  })

  it('is limited to the regions that were chosen, even for an event that names others too', () => {
    const all = entriesOf(
      anEvent({ id: 'both', places: [aPlace('UA-63'), aPlace('UA-32')] }),
      anEvent({ id: 'kursk', places: [aPlace('RU-KRS')] }),
    )
    const { entries, regions } = overviewOf(all, aFilter({ regions: ['UA-63'] }))
    expect(idsOf(entries)).toEqual(['both'])
    expect([...regions.keys()]).toEqual(['UA-63'])
  })

  it('is empty for an empty data set', () => {
    const { entries, regions, unplaced, counts } = overviewOf([], aFilter())
    expect([entries, unplaced, regions.size]).toEqual([[], [], 0])
    expect(FACETS.map((facet) => counts[facet].size)).toEqual([0, 0, 0, 0])
  })
})

describe('the list "Not on the map"', () => {
  it('holds events of a whole country or of no place at all', () => {
    const all = entriesOf(
      anEvent({ id: 'country', places: [aCountry('RU')] }),
      anEvent({ id: 'nowhere', places: [] }),
      anEvent({ id: 'placed', places: [aCountry('RU'), aPlace('RU-KRS')] }),
    )
    expect(idsOf(overviewOf(all, aFilter()).unplaced)).toEqual(['country', 'nowhere'])
  })

  it('obeys the filters, days excepted where an event has none', () => {
    const all = entriesOf(
      anEvent({ id: 'attack', places: [], when: UNDATED }),
      anEvent({ id: 'strike', type: 'strike', places: [] }),
    )
    expect(idsOf(overviewOf(all, aFilter({ from: '2025-01-01' })).unplaced)).toEqual(['attack'])
    expect(idsOf(overviewOf(all, aFilter({ types: ['strike'] })).unplaced)).toEqual(['strike'])
  })
})

describe('a region that is only mentioned', () => {
  it('is told apart from one where something is said to have happened', () => {
    const all = entriesOf(
      anEvent({ id: 'a', places: [aPlace('RU-BRY', 'mentioned'), aPlace('UA-63')] }),
      anEvent({ id: 'b', places: [aPlace('RU-KRS', 'mentioned'), aPlace('RU-KRS', 'over')] }),
      anEvent({ id: 'c', places: [aPlace('RU-BRY', 'mentioned')] }),
    )
    const { regions } = overviewOf(all, aFilter())
    const flags = [...regions].map(([code, here]) => [code, here.isOnlyMentioned])
    expect(flags).toEqual([
      ['RU-BRY', true],
      ['UA-63', false],
      ['RU-KRS', false],
    ])
    expect(all.map((entry) => onlyMentions(entry, 'RU-BRY'))).toEqual([true, true, true])
    expect(all.map((entry) => onlyMentions(entry, 'UA-63'))).toEqual([false, true, true])
  })

  it('is no longer only mentioned once a filter lets a real event in', () => {
    const all = entriesOf(
      anEvent({ id: 'a', type: 'statement', places: [aPlace('RU-BRY', 'mentioned')] }),
      anEvent({ id: 'b', places: [aPlace('RU-BRY')] }),
    )
    const flagUnder = (types: readonly string[]) =>
      overviewOf(all, aFilter({ types })).regions.get('RU-BRY')?.isOnlyMentioned
    expect([flagUnder([]), flagUnder(['statement']), flagUnder(['attack'])]).toEqual([false, true, false])
  })
})

describe('points', () => {
  const at = (region: string) =>
    indexOf(aDataset({ events: [anEvent({ places: [aSpot()] })] }), aRegionSet(), () => region)

  it('are those of the events that are shown, and with a region filter those in its regions', () => {
    const { entries } = at('UA-63')
    const pointsUnder = (changes: Partial<Filter>) => overviewOf(entries, aFilter(changes)).points.length
    expect(pointsUnder({})).toBe(1)
    expect(pointsUnder({ regions: ['UA-63'] })).toBe(1)
    expect(pointsUnder({ types: ['strike'] })).toBe(0)
    const both = anEvent({ places: [aSpot(), aPlace('UA-32')] })
    const elsewhere = indexOf(aDataset({ events: [both] }), aRegionSet(), () => 'UA-63').entries
    expect(overviewOf(elsewhere, aFilter({ regions: ['UA-32'] }))).toMatchObject({
      points: [],
      entries: [{}],
    })
  })

  it('outside every region stay on the map, and their events in the list "Not on the map"', () => {
    const { points, unplaced } = overviewOf(entriesOf(anEvent({ places: [aSpot()] })), aFilter())
    expect([points.length, idsOf(unplaced)]).toEqual([1, ['e1']])
  })

  it('that are only mentioned make a region one that is only mentioned', () => {
    const mentioned = aDataset({ events: [anEvent({ places: [aSpot({ role: 'mentioned' })] })] })
    const { entries } = indexOf(mentioned, aRegionSet(), () => 'UA-63')
    expect(overviewOf(entries, aFilter()).regions.get('UA-63')?.isOnlyMentioned).toBe(true)
    expect(overviewOf(at('UA-63').entries, aFilter()).regions.get('UA-63')?.isOnlyMentioned).toBe(false)
  })
})

it('keeps events without a day in a list of their own, under every choice of days', () => {
  const all = entriesOf(anEvent({ id: 'undated', when: UNDATED }), anEvent({ id: 'dated' }))
  expect(idsOf(overviewOf(all, aFilter()).undated)).toEqual(['undated'])
  expect(idsOf(overviewOf(all, aFilter({ from: '2030-01-01' })).undated)).toEqual(['undated'])
})
