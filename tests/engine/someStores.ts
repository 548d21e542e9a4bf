import fc from 'fast-check'
import { createEventPacker } from '../../src/data/packedEvents'
import {
  type Claim,
  type Claimant,
  type ConflictEvent,
  type Figure,
  type Source,
  STANCES,
  type When,
} from '../../src/domain/dataset'
import { type EventEntry, entryOf } from '../../src/domain/eventEntry'
import type { EventStore } from '../../src/domain/eventStore'
import type { Text } from '../../src/domain/language'
import {
  aClaim,
  aClaimant,
  aCountry,
  aFigure,
  anEvent,
  aPlace,
  aSource,
  aWhen,
  UNDATED,
} from '../support/builders'

const NAMES: readonly Text[] = [
  { en: 'Mayor', uk: 'Міський голова' },
  { en: 'Їжак 2', uk: 'їжак 10' },
  { en: 'agency 10' },
  { en: 'Agency 9', uk: 'Агенція 9' },
]
const CLAIMANTS: ReadonlyMap<string, Claimant> = new Map(
  NAMES.map((name, at) => [`c${at}`, aClaimant({ id: `c${at}`, name })]),
)
const SOURCES: ReadonlyMap<string, Source> = new Map(
  NAMES.map((title, at) => [
    `s${at}`,
    aSource({ id: `s${at}`, publisher: NAMES[(at * 2) % 3] ?? title, title }),
  ]),
)

const someFigures: fc.Arbitrary<readonly Figure[]> = fc.array(
  fc
    .constantFrom<Partial<Figure>>(
      {},
      { low: 5, high: 9 },
      { low: 5, best: 7, high: 9 },
      { low: 30, high: null },
      { low: null, best: null, high: null },
      { low: 0, high: 0, wording: 'noneOrUnknown' },
    )
    .map(aFigure),
  { maxLength: 2 },
)

const someClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      claimant: fc.constantFrom('c0', 'c1', 'c2', 'c3', 'nobody'),
      source: fc.constantFrom('s0', 's1', 's2', 's3', 'nothing'),
      stance: fc.constantFrom(...STANCES),
      figures: someFigures,
    }),
    { maxLength: 3 },
  )
  .map((claims) => claims.map((claim, at) => aClaim({ ...claim, id: `c${at}` })))

const someWhen: fc.Arbitrary<When> = fc.constantFrom(
  aWhen('2024-11-05'),
  aWhen('2024-11-05', '2024-11-09'),
  aWhen('2024-11-04', '2024-12-09'),
  aWhen('1914-01-01'),
  aWhen('0001-01-01', '9999-12-31'),
  { start: '2024-11-05T23:30', end: '2024-11-06T00:30', precision: 'hour' },
  UNDATED,
)

const someEvent: fc.Arbitrary<ConflictEvent> = fc
  .record({
    title: fc.constantFrom(...NAMES, { en: 'agency 10', uk: 'Ґанок' }, { en: '' }),
    type: fc.constantFrom('attack', 'strike', 'shelling'),
    when: someWhen,
    places: fc.array(
      fc
        .constantFrom('UA-63', 'UA-32', 'RU-KRS', 'XX-1', null)
        .map((code) => (code === null ? aCountry('UA') : aPlace(code))),
      { maxLength: 3 },
    ),
    claims: someClaims,
    status: fc.constantFrom('active', 'active', 'active', 'withdrawn'),
  })
  .map(anEvent)

/** Events as entries and in a store, and the rows of some of the active ones. */
export interface Stored {
  readonly entries: readonly EventEntry[]
  readonly store: EventStore
  readonly rows: readonly number[]
}

export const someStores: fc.Arbitrary<Stored> = fc
  .array(someEvent, { maxLength: 40 })
  .map((events) => events.map((event, at) => ({ ...event, id: `e${at}` })))
  .chain((events) => {
    const active = events.filter(({ status }) => status === 'active')
    const packer = createEventPacker()
    for (const event of events) packer.add(event)
    const store = packer.finish(CLAIMANTS, SOURCES)
    if (store instanceof Promise) throw new Error('It was to be there at once')
    const entries = active.map((event, row) => entryOf(event, row, CLAIMANTS, null))
    return fc.record({
      entries: fc.constant(entries),
      store: fc.constant(store),
      rows: fc.subarray([...active.keys()]),
    })
  })

/** The same store, which reads nothing at once. */
export function laterStore(store: EventStore): EventStore {
  return { ...store, read: async (rows) => store.read(rows), rowOf: async (id) => store.rowOf(id) }
}

/** Speakers and sources that the events may name. */
export const KNOWN = { claimants: CLAIMANTS, sources: SOURCES }
