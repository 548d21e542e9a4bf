import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daySpan } from '../../src/domain/days'
import type { EventEntry } from '../../src/domain/eventEntry'
import type { EventStore } from '../../src/domain/eventStore'
import { LANGUAGES, type Language, textIn } from '../../src/domain/language'
import { type ListOrder, SORT_COLUMNS, type SortColumn } from '../../src/domain/question'
import { createSorter } from '../../src/engine/sortedRows'
import { type SortKey, sorted } from '../../src/ui/sorting'
import { aRegionSet } from '../support/builders'
import { plainColumns } from './plainColumns'
import { KNOWN, laterStore, type Stored, someStores } from './someStores'

const REGION_SET = aRegionSet()
/** Not all of the types and supports, in an order that is not theirs. */
const RANKS = ['strike', 'contested', 'attack', 'oneParty', 'notStated', 'unconfirmed']

const someOrder: fc.Arbitrary<ListOrder> = fc.record({
  column: fc.constantFrom(...SORT_COLUMNS),
  isDescending: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  ranks: fc.constant(RANKS),
})

/** What an event is sorted by, event by event. */
function keyOf({ event, regions, support }: EventEntry, column: SortColumn, language: Language): SortKey {
  const placeOf = (id: string): number | null => (RANKS.includes(id) ? RANKS.indexOf(id) : null)
  const nameOf = (code: string): string => {
    const name = REGION_SET.regions.get(code)?.name
    return name === undefined ? code : textIn(name, language)
  }
  const numbers = event.claims.flatMap(({ figures }) =>
    figures.flatMap(({ best, high, low }) => best ?? high ?? low ?? []),
  )
  const sources = new Set(event.claims.flatMap(({ source }) => KNOWN.sources.get(source) ?? []))
  const speakers = event.claims.map(({ claimant }) => KNOWN.claimants.get(claimant)?.name ?? { en: claimant })
  const keys: Readonly<Record<SortColumn, SortKey>> = {
    event: [textIn(event.title, language)],
    place: [regions.length === 0 ? null : regions.map(nameOf).join(', ')],
    when: daySpan(event.when) ?? [null, null],
    type: [placeOf(event.type)],
    accordingTo: [speakers.map((name) => textIn(name, language)).join(', ')],
    figures: [numbers.length === 0 ? null : Math.max(...numbers)],
    support: [placeOf(support)],
    source: [
      [...sources]
        .flatMap(({ publisher, title }) => [textIn(publisher, language), textIn(title, language)])
        .join(', '),
    ],
  }
  return keys[column]
}

function expected({ entries, rows }: Stored, order: ListOrder): readonly number[] {
  const chosen = rows.flatMap((row) => entries[row] ?? [])
  const key = (entry: EventEntry, column: SortColumn): SortKey => keyOf(entry, column, order.language)
  return sorted(chosen, order, key, order.language).map(({ row }) => row)
}

function sorterOf({ entries, store }: Stored, from: EventStore = store) {
  return createSorter(plainColumns(entries), from, REGION_SET)
}

describe('rows in the order of a column', () => {
  it('are those of the events, at once where the store is read at once', () => {
    fc.assert(
      fc.property(someStores, fc.array(someOrder, { minLength: 1, maxLength: 4 }), (stored, orders) => {
        const sorter = sorterOf(stored)
        for (const order of orders) {
          const rows = sorter.sorted(new Uint32Array(stored.rows), order)
          if (rows instanceof Promise) throw new Error('It was to be there at once')
          expect([...rows]).toEqual(expected(stored, order))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are the same where the store is read later', async () => {
    await fc.assert(
      fc.asyncProperty(someStores, someOrder, async (stored, order) => {
        const rows = await sorterOf(stored, laterStore(stored.store)).sorted(
          new Uint32Array(stored.rows),
          order,
        )
        expect([...rows]).toEqual(expected(stored, order))
      }),
    )
  })
})

describe('a column that was asked for', () => {
  const [stored] = fc.sample(
    someStores.filter(({ entries }) => entries.length > 5),
    { numRuns: 1, seed: 5 },
  )
  if (stored === undefined) throw new Error('There is no sample')
  const order: ListOrder = { column: 'event', isDescending: false, language: 'en', ranks: [] }
  const all = Uint32Array.from(stored.entries, ({ row }) => row)

  it('is not read again for another part of its rows or the other way round', async () => {
    let scans = 0
    const later = laterStore(stored.store)
    const scan: EventStore['scan'] = async (onLot, signal) => {
      scans += 1
      await later.scan(onLot, signal)
    }
    const sorter = sorterOf(stored, { ...later, scan })
    await sorter.sorted(all, order)
    const again = sorter.sorted(all.subarray(1), { ...order, isDescending: true })
    expect(again).toBeInstanceOf(Uint32Array)
    expect(scans).toBe(1)
    await sorter.sorted(all, { ...order, language: 'uk' })
    expect(scans).toBe(2)
  })

  it('rejects whoever does not wait for it any longer, or cannot have it', async () => {
    const sorter = sorterOf(stored, laterStore(stored.store))
    const leaving = new AbortController()
    const left = sorter.sorted(all, order, leaving.signal)
    leaving.abort(new Error('superseded'))
    await expect(left).rejects.toThrow('superseded')
    const offline = { ...laterStore(stored.store), scan: () => Promise.reject(new Error('offline')) }
    await expect(sorterOf(stored, offline).sorted(all, order)).rejects.toThrow('offline')
  })
})
