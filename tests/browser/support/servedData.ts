import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { exampleDataset, exampleText } from '../../support/example'
import { DATASET_FILE, publishedDataset } from './report'

/** Serves these bytes as the first data set, under a manifest with their true digest or with `digest`. */
export async function serveDataset(page: Page, body: string, digest?: string): Promise<void> {
  const { id, version } = publishedDataset()
  const entry = { id, version, file: DATASET_FILE, title: { en: 'Test' }, licence: 'CC BY 4.0' }
  await serve(page, entry, body, digest)
}

/** The first events of the report over and over, each with a title and a day of its own. */
export function longDataset(count: number): string {
  const { events, ...rest } = publishedDataset()
  const many = Array.from({ length: count }, (_, at) => {
    const event = events[at % events.length]
    const day = new Date(Date.UTC(2010, 0, 1 + ((at * 37) % count))).toISOString().slice(0, 10)
    return {
      ...event,
      id: `n${at}`,
      title: { en: `Event ${at + 1}` },
      when: { start: day, end: day, precision: 'day' },
      related: [],
      claims: event?.claims.map((claim, place) => ({ ...claim, id: `n${at}-${place}`, about: undefined })),
    }
  })
  return JSON.stringify({ ...rest, events: many, corrections: [] })
}

/** Serves the example data set, which holds every kind of record, as the only one. */
export async function serveExample(page: Page): Promise<void> {
  const { id, version, title, licence } = exampleDataset()
  await serve(page, { id, version, file: `${id}.${version}.json`, title, licence }, exampleText())
}

async function serve(
  page: Page,
  entry: Row & { readonly file: string },
  body: string,
  sha256 = createHash('sha256').update(body).digest('hex'),
): Promise<void> {
  const json = { format: 'dispatch-atlas-manifest/1', datasets: [{ ...entry, sha256 }] }
  const contentType = 'application/json'
  await page.route('**/data/manifest.json', (route) => route.fulfill({ contentType, json }))
  await page.route(`**/data/${entry.file}`, (route) => route.fulfill({ contentType, body }))
}

/** A data set whose events wait to be sent, while its cube is there. */
interface SlowEvents {
  /** @param status of the server's answer. */
  readonly sendEvents: (status?: number) => void
  readonly areEventsSent: () => boolean
  readonly cubeWasSent: () => Promise<void>
}

/** Serves this file of the first data set when it is told to, and its cube at once. */
export async function serveSlowly(page: Page, body: string, cube: Uint8Array): Promise<SlowEvents> {
  const { id, version } = publishedDataset()
  const file = `${id}.${version}.cube`
  const entry = { id, version, file: DATASET_FILE, title: { en: 'Test' }, licence: 'CC BY 4.0' }
  await serve(
    page,
    { ...entry, cube: { file, sha256: createHash('sha256').update(cube).digest('hex') } },
    body,
  )
  const [events, asked] = [deferred<number>(), deferred<undefined>()]
  let areSent = false
  await page.route(`**/data/${file}`, async (route) => {
    await route.fulfill({ contentType: 'application/octet-stream', body: Buffer.from(cube) })
    asked.resolve(undefined)
  })
  await page.route(`**/data/${DATASET_FILE}`, async (route) => {
    const status = await events.promise
    areSent = true
    await route.fulfill({ contentType: 'application/json', status, body: status === 200 ? body : '' })
  })
  return {
    sendEvents: (status = 200) => events.resolve(status),
    areEventsSent: () => areSent,
    cubeWasSent: () => asked.promise,
  }
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve: (value: Value) => resolve(value) }
}

type Row = Readonly<Record<string, unknown>>

/** A data set of one source-and-speaker per event, each event named, told and sourced with one text. */
export function datasetOfTexts(texts: readonly string[], linkOf: (i: number) => unknown): Row {
  const { id, version } = publishedDataset()
  const rows = texts.map((text, i) => ({ text: { en: text }, i, bare: text }))
  return {
    format: 'dispatch-atlas/1',
    id,
    version,
    title: { en: 'Test' },
    description: { en: 'Test' },
    regionSet: 'ukraine-russia',
    timeZone: 'Europe/Kyiv',
    publishedAt: '2024-11-06',
    licence: 'CC BY 4.0',
    attribution: { en: 'Test' },
    sources: rows.map(({ text, i, bare }) => sourceRow(`s${i}`, text, bare, linkOf(i))),
    claimants: rows.map(({ text, i }) => ({
      id: `c${i}`,
      name: text,
      role: text,
      party: 'other',
      kind: 'official',
    })),
    events: rows.map(({ text, i, bare }) => eventRow(i, text, bare)),
    context: rows.map(({ text, i }) => ({ text, by: `c${i}`, source: `s${i}` })),
  }
}

interface LocalText {
  readonly en: string
}

function sourceRow(id: string, text: LocalText, bare: string, url: unknown): Row {
  const stated = { publishedAt: '2024-11-05', language: 'en', kind: 'newsReport' }
  return { id, publisher: text, title: text, credits: [bare], url, ...stated }
}

/** Puts the text wherever an event may hold one. */
function eventRow(i: number, text: LocalText, bare: string): Row {
  const figure = { measure: 'wounded', low: 2, high: 2, wording: 'exactly', words: text }
  const told = { statement: text, verb: text, via: text, quote: bare }
  return {
    id: `e${i}`,
    type: 'attack',
    title: text,
    summary: text,
    when: { start: '2024-11-05', end: '2024-11-05', precision: 'day', wording: text },
    places: [{ region: 'UA-63', role: 'location', precision: 'region', wording: text }],
    actors: [{ name: text, party: 'other', role: 'subject' }],
    claims: [
      { id: `k${i}`, claimant: `c${i}`, stance: 'asserts', source: `s${i}`, figures: [figure], ...told },
    ],
  }
}
