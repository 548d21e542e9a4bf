import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS, facetValues, filterTest } from '../../src/domain/filter'
import type { Filter } from '../../src/domain/view'
import { aClaim, aFilter, anEvent, aPlace, aWhen, entriesOf, UNDATED } from '../support/builders'
import { anyFilter, someEvents } from './arbitraries'

const ENTRIES = entriesOf(
  anEvent({ id: 'kharkiv', type: 'attack' }),
  anEvent({
    id: 'kursk',
    type: 'strike',
    places: [aPlace('RU-KRS')],
    claims: [aClaim({ claimant: 'russia' })],
  }),
  anEvent({
    id: 'both',
    type: 'strike',
    places: [aPlace('UA-63'), aPlace('UA-32', 'over')],
    claims: [aClaim(), aClaim({ claimant: 'russia' })],
  }),
  anEvent({ id: 'nobody', type: 'shelling', places: [], claims: [] }),
)

function idsUnder(changes: Partial<Filter>): readonly string[] {
  return ENTRIES.filter(filterTest(aFilter(changes))).map(({ event }) => event.id)
}

describe('a filter', () => {
  it('that is empty hides nothing', () => {
    expect(idsUnder({})).toEqual(['kharkiv', 'kursk', 'both', 'nobody'])
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(entriesOf(...events).every(filterTest(aFilter()))).toBe(true)
      }),
    )
  })

  it('with two boxes of one group ticked shows what fits either', () => {
    expect(idsUnder({ types: ['attack', 'shelling'] })).toEqual(['kharkiv', 'nobody'])
    expect(idsUnder({ parties: ['russia', 'southKorea'] })).toEqual(['kursk', 'both'])
    expect(idsUnder({ supports: ['severalParties', 'notStated'] })).toEqual(['both', 'nobody'])
    expect(idsUnder({ regions: ['UA-32', 'RU-KRS'] })).toEqual(['kursk', 'both'])
  })

  it('with boxes of several groups ticked shows only what fits each group', () => {
    expect(idsUnder({ types: ['strike'], regions: ['UA-63'] })).toEqual(['both'])
    expect(idsUnder({ types: ['attack', 'strike'], parties: ['russia'], supports: ['oneParty'] })).toEqual([
      'kursk',
    ])
    expect(idsUnder({ types: ['attack'], parties: ['russia'] })).toEqual([])
  })

  it('leaves one group out when asked to, for the numbers beside its boxes', () => {
    const filter = aFilter({ types: ['attack'], regions: ['UA-63'] })
    expect(ENTRIES.filter(filterTest(filter, 'types')).map(({ event }) => event.id)).toEqual([
      'kharkiv',
      'both',
    ])
  })

  it('shows nothing for a value that no event has', () => {
    expect(idsUnder({ types: ['unheardOf'] })).toEqual([])
    expect(idsUnder({ regions: ['UA-99'] })).toEqual([])
  })

  it('reads a query of punctuation alone as no query', () => {
    expect(idsUnder({ text: ' – ' })).toHaveLength(4)
  })

  it('keeps undated events under every span of days', () => {
    const [undated] = entriesOf(anEvent({ when: UNDATED }))
    fc.assert(
      fc.property(anyFilter, ({ from, to }) => {
        expect(undated !== undefined && filterTest(aFilter({ from, to }))(undated)).toBe(true)
      }),
    )
  })

  it('takes both of its days in', () => {
    const [first, second] = entriesOf(
      anEvent({ id: 'first', when: aWhen('2024-11-04') }),
      anEvent({ id: 'second', when: aWhen('2024-11-05') }),
    )
    const test = filterTest(aFilter({ from: '2024-11-05', to: '2024-11-05' }))
    expect([first, second].map((entry) => entry !== undefined && test(entry))).toEqual([false, true])
  })

  it('never adds an event when it is narrowed by a further group', () => {
    fc.assert(
      fc.property(someEvents, anyFilter, (events, filter) => {
        const entries = entriesOf(...events)
        const narrow = entries.filter(filterTest(filter))
        for (const facet of FACETS)
          expect(entries.filter(filterTest(filter, facet))).toEqual(expect.arrayContaining(narrow))
      }),
    )
  })
})

describe('what an event offers to the boxes', () => {
  it('is its type, the parties that speak, its support and each region once', () => {
    const [entry] = entriesOf(
      anEvent({
        type: 'strike',
        places: [aPlace('UA-63'), aPlace('UA-63', 'target'), aPlace('UA-32')],
        claims: [
          aClaim(),
          aClaim({ id: 'c2' }),
          aClaim({ claimant: 'unitedStates', stance: 'cannotConfirm' }),
        ],
      }),
    )
    const values = entry === undefined ? [] : FACETS.map((facet) => [...facetValues(entry, facet)])
    expect(values).toEqual([['strike'], ['ukraine', 'unitedStates'], ['unconfirmed'], ['UA-63', 'UA-32']])
  })
})
