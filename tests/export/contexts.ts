import fc from 'fast-check'
import { expect } from 'vitest'
import { readDataset } from '../../src/data/readDataset'
import {
  ACTOR_ROLES,
  type ConflictEvent,
  type Dataset,
  FIGURE_WORDINGS,
  ORIGIN_KINDS,
  PARTIES,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  STANCES,
  WHEN_PRECISIONS,
} from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import type { ExportContext } from '../../src/export/writer'
import { aDataset, aRegionSet } from '../support/builders'
import { exampleDataset } from '../support/example'

/** All that a writer of this data set needs; the whole of it in English, unless told otherwise. */
export function contextOf(dataset: Dataset, changes: Partial<ExportContext> = {}): ExportContext {
  const ids = new Set(dataset.events.map(({ id }) => id))
  return {
    dataset,
    language: 'en',
    query: null,
    link: null,
    names: aRegionSet(),
    locate: null,
    claimants: new Map(dataset.claimants.map((claimant) => [claimant.id, claimant])),
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    isKept: (event) => ids.has(event),
    ...changes,
  }
}

/** As {@link contextOf} for a data set of these events, by speakers and from a source of the builders. */
export function contextFor(
  events: readonly ConflictEvent[],
  changes: Partial<ExportContext> = {},
): ExportContext {
  return contextOf(aDataset({ events }), changes)
}

/** The data set that holds each value of the format at least once. */
export const EVERY_KIND = exampleDataset()

/** Reads what a writer wrote, and expects that nothing in it has to be left out or changed. */
export function reread(file: unknown): Dataset {
  const result = readDataset(typeof file === 'string' ? file : JSON.stringify(file), 'reread.json')
  expect(result.problems.filter(({ effect }) => effect !== 'kept')).toEqual([])
  if (result.kind === 'refused') expect.fail('refused')
  return result.dataset
}

/** Texts that break programs, each of which the readers let pass. */
const HOSTILE = [
  '=1+1',
  "'=1",
  "''",
  '+380441234567',
  '-0.5',
  '@SUM(A1)',
  '|x',
  'a"b,c\nd',
  '"',
  '; ',
  '</script><script>alert(1)</script>',
  'a\u2028b\u2029c',
  '__proto__',
  'null',
  '👨‍👩‍👧‍👦🇺🇦',
]

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `x${text}`),
)
const text = fc.record({ en: words, uk: words }, { requiredKeys: ['en'] })
const day = fc.constantFrom('2024-11-04', '2024-11-05', '2024-11-30')
const count = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })
const degrees = fc.double({ min: -90, max: 90, noNaN: true })
const region = fc.constantFrom('UA-63', 'RU-KRS', 'XX-1')
const country = fc.constantFrom('UA', 'RU', 'XX')
const stamp = '2024-11-06T10:00:00Z'

const figure = fc.record(
  {
    measure: fc.constantFrom('killed', 'wounded', 'own.measure'),
    low: count,
    best: count,
    high: count,
    wording: fc.constantFrom(...FIGURE_WORDINGS),
    scope: fc.oneof(fc.record({ region }), fc.record({ country })),
    words: text,
  },
  { requiredKeys: ['measure', 'low', 'high', 'wording'] },
)

const claim = fc.record(
  {
    claimant: fc.constantFrom('speaker-0', 'speaker-1'),
    source: fc.constantFrom('source-0', 'source-1', 'source-2'),
    stance: fc.constantFrom(...STANCES),
    statement: text,
    verb: text,
    via: text,
    madeAt: day,
    quote: words,
    figures: fc.array(figure, { maxLength: 3 }),
  },
  { requiredKeys: ['claimant', 'source', 'stance', 'statement'] },
)

const place = fc
  .tuple(
    fc.oneof(fc.record({ region }), fc.record({ country }), fc.record({ point: fc.tuple(degrees, degrees) })),
    fc.record(
      {
        role: fc.constantFrom(...PLACE_ROLES),
        precision: fc.constantFrom(...PLACE_PRECISIONS),
        radiusKm: fc.double({ min: 0, max: 20_000, noNaN: true }),
        wording: text,
      },
      { requiredKeys: ['role', 'precision'] },
    ),
  )
  .map(([where, how]) => ({ ...where, ...how }))

const when = fc.oneof(
  fc.record(
    {
      start: day,
      end: fc.constant('2024-11-30'),
      precision: fc.constantFrom(...WHEN_PRECISIONS),
      wording: text,
    },
    { requiredKeys: ['start', 'end', 'precision'] },
  ),
  fc.constant({ start: '2024-11-05T10:00', end: '2024-11-05T10:30', precision: 'minute' }),
  fc.constant({ start: null, end: null, precision: 'unknown' }),
)

const event = fc.record(
  {
    type: fc.constantFrom('attack', 'groundCombat', 'declared-0', 'declared-1'),
    title: text,
    summary: text,
    when,
    places: fc.array(place, { maxLength: 3 }),
    actors: fc.array(
      fc.record({
        name: text,
        party: fc.constantFrom(...PARTIES),
        role: fc.constantFrom(...ACTOR_ROLES),
      }),
      { maxLength: 2 },
    ),
    claims: fc.array(claim, { maxLength: 3 }),
    related: fc.subarray(['e0', 'e1', 'e2', 'e3']),
    contentWarning: text,
    status: fc.constantFrom('active', 'withdrawn'),
    origin: fc.record({
      format: words,
      file: words,
      row: fc.nat(100),
      kind: fc.constantFrom(...ORIGIN_KINDS),
      raw: fc.dictionary(fc.constantFrom('a', 'b', '1', 'toString'), words),
    }),
  },
  { requiredKeys: ['type', 'title', 'summary', 'when'] },
)

/** A whole file as somebody might make it; what is wrong in it is left out when it is read. */
const file = fc.record({
  title: text,
  attribution: text,
  licence: words,
  extract: fc.constantFrom(undefined, 'type=strike&from=2024-11-04'),
  declared: fc.tuple(text, text),
  sources: fc.tuple(text, text, text),
  speakers: fc.tuple(text, text),
  notes: fc.array(text, { maxLength: 2 }),
  events: fc.array(event, { maxLength: 4 }),
})

/** Data sets as they are after reading, with hostile texts in every field. */
export const anyDataset: fc.Arbitrary<Dataset> = file.map((given) => {
  const events = given.events.map((row, index) => ({
    ...row,
    id: `e${index}`,
    claims: row.claims?.map((one, at) => ({
      ...one,
      id: `e${index}-${at}`,
      about: at === 1 ? `e${index}-0` : undefined,
    })),
  }))
  const raw = {
    format: 'dispatch-atlas/1',
    id: 'random',
    version: '2',
    title: given.title,
    description: given.title,
    regionSet: 'test-regions',
    timeZone: 'Europe/Kyiv',
    publishedAt: stamp,
    licence: given.licence,
    attribution: given.attribution,
    extract: given.extract,
    types: given.declared.map((label, index) => ({ id: `declared-${index}`, label })),
    sources: given.sources.map((title, index) => ({
      id: `source-${index}`,
      publisher: title,
      title,
      kind: 'newsReport',
      publishedAt: index === 0 ? undefined : '2024-11-05',
      language: index === 0 ? 'und' : 'uk',
      url: ['https://news.example.org/1?a=b#c', 'none: not given', 'javascript:alert(1)'][index],
      archive:
        index === 1
          ? { url: 'https://archive.example.org/1', retrievedAt: stamp, sha256: '0'.repeat(64) }
          : undefined,
      credits: [title.en],
    })),
    claimants: given.speakers.map((name, index) => ({
      id: `speaker-${index}`,
      name,
      role: name,
      party: index === 0 ? 'ukraine' : 'russia',
      kind: 'official',
    })),
    events,
    context: given.notes.map((note, index) => ({ text: note, source: `source-${index}`, by: 'speaker-1' })),
    corrections: events.map(({ id }) => ({
      id: `k-${id}`,
      event: id,
      at: '2024-11-06',
      kind: 'added',
      reason: given.title,
    })),
  }
  const result = readDataset(JSON.stringify(raw), 'random.json')
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems))
  return result.dataset
})

export const anyLanguage: fc.Arbitrary<Language> = fc.constantFrom('en', 'uk')

/** The same with every text in English alone, as a file of one language has it. */
export function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish)
  if (typeof value !== 'object' || value === null) return value
  if ('en' in value) return { en: value.en }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inEnglish(inner)]))
}
