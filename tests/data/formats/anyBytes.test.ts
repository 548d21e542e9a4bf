import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableFormat } from '../../../src/data/formats/table'
import { guessMapping } from '../../../src/data/formats/tableMapping'
import { readDataset } from '../../../src/data/readDataset'
import type { Dataset } from '../../../src/domain/dataset'
import { eventsCsv } from '../../../src/export/eventsCsv'
import { eventsGeoJson } from '../../../src/export/eventsGeoJson'
import { nativeJson } from '../../../src/export/nativeJson'
import { fileOf } from '../../../src/export/writer'
import { contextOf, EVERY_KIND } from '../../export/contexts'
import { ROOT } from '../../support/steps'
import { openText, publishedPlaces } from './openText'

/** Files in all; `ATLAS_CASES=10000` for the long form. */
const CASES = Number(process.env.ATLAS_CASES ?? 1000)
const TIMEOUT_MS = 30_000 + CASES * 30

const FOLDER = join(ROOT, 'tests/data/formats/fixtures')
/** Files that are opened together, beside each by itself. */
const TOGETHER = [
  ['viina-info.csv', 'viina-labels.csv'],
  ['timemap-events.json', 'timemap-sources.json', 'timemap-associations.json'],
]

const encoder = new TextEncoder()

interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

function fixtureBytes(name: string): Sample {
  return { name, bytes: readFileSync(join(FOLDER, name)) }
}

function written(name: string, text: string): readonly Sample[] {
  return [{ name, bytes: encoder.encode(text) }]
}

const own = contextOf(EVERY_KIND)
const GROUPS: readonly (readonly Sample[])[] = [
  ...readdirSync(FOLDER).map((name) => [fixtureBytes(name)]),
  ...TOGETHER.map((names) => names.map(fixtureBytes)),
  written('native.json', fileOf(nativeJson(own, EVERY_KIND), EVERY_KIND.events)),
  written('atlas.geojson', fileOf(eventsGeoJson(own), EVERY_KIND.events)),
  written('atlas.csv', fileOf(eventsCsv(own), EVERY_KIND.events)),
]
const SAMPLES = GROUPS.flat()

/** Cells that have broken readers before. */
const VALUES = [
  ...['', '0', '-1', '1.5', '1e999', '9'.repeat(30), 'NaN', 'null', '[]', '{}', '"', '""', '\n', '\u0000'],
  ...[
    '__proto__',
    'constructor',
    '2024-02-30',
    '0000-01-01',
    '9999-12-31',
    '20240230',
    '24:00',
    '00:00',
    '-0',
  ],
  ...[
    'x'.repeat(11_000),
    '\u202e\u200b',
    '\ud800',
    'UA-99',
    'Kyiv',
    '91',
    '181',
    'https://',
    'javascript:1',
    ';',
  ],
].map((text) => encoder.encode(text))

/** One change of a file; positions are taken as parts of its length. */
type Change = (bytes: Uint8Array) => Uint8Array

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const few = fc.nat({ max: 60 })

function at(bytes: Uint8Array, where: number): number {
  return Math.floor(where * (bytes.length + 1))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

/** Where the cell, word or number round a position begins and ends. */
function tokenAt(bytes: Uint8Array, where: number): readonly [from: number, to: number] {
  const isEdge = (index: number): boolean => /[,;:\t\r\n"[\]{}]/.test(String.fromCharCode(bytes[index] ?? 10))
  let from = at(bytes, where)
  let to = from
  while (from > 0 && !isEdge(from - 1)) from -= 1
  while (to < bytes.length && !isEdge(to)) to += 1
  return [from, to]
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(part, few).map(
    ([where, count]): Change =>
      (bytes) => {
        const from = at(bytes, where)
        return joined(bytes.subarray(0, from), bytes.subarray(from + count))
      },
  ),
  fc.tuple(part, fc.uint8Array({ maxLength: 8 })).map(
    ([where, more]): Change =>
      (bytes) => {
        const from = at(bytes, where)
        return joined(bytes.subarray(0, from), more, bytes.subarray(from))
      },
  ),
  fc.tuple(part, fc.nat({ max: 7 })).map(
    ([where, bit]): Change =>
      (bytes) =>
        bytes.map((byte, index) => (index === at(bytes, where) ? byte ^ (1 << bit) : byte)),
  ),
  fc.tuple(part, fc.nat({ max: 600 })).map(
    ([where, count]): Change =>
      (bytes) => {
        const from = at(bytes, where)
        return joined(bytes.subarray(0, from + count), bytes.subarray(from))
      },
  ),
  part.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc.tuple(part, part, fc.constantFrom(...SAMPLES)).map(
    ([where, from, other]): Change =>
      (bytes) =>
        joined(bytes.subarray(0, at(bytes, where)), other.bytes.subarray(at(other.bytes, from))),
  ),
)

/** Changes of what is in a cell: the file still reads as what it was, but for what it says. */
const newCell: fc.Arbitrary<Change> = fc.tuple(part, fc.constantFrom(...VALUES)).map(
  ([where, value]): Change =>
    (bytes) => {
      const [from, to] = tokenAt(bytes, where)
      return joined(bytes.subarray(0, from), value, bytes.subarray(to))
    },
)

const changed = fc
  .tuple(
    fc.constantFrom(...GROUPS),
    part,
    fc.oneof(
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.array(newCell, { minLength: 1, maxLength: 5 }),
    ),
  )
  .map(([group, which, changes]) =>
    group.map((sample, index) => {
      if (index !== Math.floor(which * group.length)) return { name: sample.name, text: sample.bytes }
      return { name: sample.name, text: changes.reduce((bytes, make) => make(bytes), sample.bytes) }
    }),
  )

/** What every object has: nothing that is read may add to it. */
const INHERITED = [Object.prototype, Array.prototype, Function.prototype]
const inheritedNames = () => INHERITED.map((one) => Object.getOwnPropertyNames(one).length)
const BEFORE = inheritedNames()

/** Opens files, as they are or, where no format knows the table, by the mapping that suggests itself. */
async function opened(files: readonly { readonly name: string; readonly text: Uint8Array }[]) {
  const first = await openText(files)
  if (first.opened.kind !== 'unmapped') return first
  const mapping = guessMapping(first.opened, await publishedPlaces())
  return openText(files, { mapped: tableFormat(mapping) })
}

async function expectSound(
  files: readonly { readonly name: string; readonly text: Uint8Array }[],
): Promise<void> {
  const { opened: result, events } = await opened(files)
  expect(inheritedNames()).toEqual(BEFORE)
  if (result.kind === 'refused') expect(result.problems).not.toEqual([])
  if (result.kind !== 'ok') return
  expect(events).toHaveLength(result.events)
  const dataset: Dataset = { ...result.head, ...result.tables, events }
  const again = readDataset(fileOf(nativeJson(contextOf(dataset), dataset), events), 'again.json')
  expect(again.problems.filter(({ effect }) => effect === 'leftOut' || effect === 'fileRefused')).toEqual([])
}

describe(`${CASES} files of any bytes are results or problems, never exceptions, and events that come out are sound`, () => {
  it(
    'bytes at random',
    async () => {
      const start = fc.constantFrom(
        '',
        '{',
        '[',
        'a,b\n',
        '\ufeff',
        ...SAMPLES.map(({ bytes }) => bytes.subarray(0, 300)),
      )
      const bytes = fc
        .tuple(start, fc.uint8Array({ maxLength: 400 }))
        .map(([first, rest]) => joined(typeof first === 'string' ? encoder.encode(first) : first, rest))
      await fc.assert(
        fc.asyncProperty(bytes, (text) => expectSound([{ name: 'any', text }])),
        { numRuns: CASES / 10 },
      )
    },
    TIMEOUT_MS,
  )

  it(
    'files of each format, changed',
    async () => {
      await fc.assert(fc.asyncProperty(changed, expectSound), { numRuns: (CASES * 9) / 10 })
    },
    TIMEOUT_MS,
  )
})
