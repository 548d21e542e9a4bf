import { expect } from 'vitest'
import { readDataset } from '../../src/data/readDataset'
import type { Dataset } from '../../src/domain/dataset'
import type { Problem } from '../../src/domain/problem'

interface Row {
  readonly id?: unknown
  readonly [field: string]: unknown
}

/** A source row as in a file. */
export function aSourceRow(changes: Row = {}): Row {
  return {
    id: 's1',
    publisher: { en: 'Publisher' },
    title: { en: 'Report' },
    kind: 'newsReport',
    publishedAt: '2024-11-05',
    language: 'en',
    url: 'https://example.com/report',
    ...changes,
  }
}

/** A claimant row as in a file. */
export function aClaimantRow(changes: Row = {}): Row {
  return {
    id: 'c1',
    name: { en: 'Speaker' },
    role: { en: 'Governor' },
    party: 'ukraine',
    kind: 'official',
    ...changes,
  }
}

/** A figure row as in a file. */
export function aFigureRow(changes: Row = {}): Row {
  return { measure: 'wounded', low: 2, high: 2, wording: 'exactly', ...changes }
}

/** A claim row as in a file, by the claimant and source above. */
export function aClaimRow(changes: Row = {}): Row {
  return {
    id: 'k1',
    claimant: 'c1',
    stance: 'asserts',
    source: 's1',
    statement: { en: 'It happened.' },
    ...changes,
  }
}

/** An event row as in a file, with one claim whose id follows the event's. */
export function anEventRow(changes: Row = {}): Row {
  const id = typeof changes.id === 'string' ? changes.id : 'e1'
  return {
    id,
    type: 'attack',
    title: { en: 'Attack' },
    summary: { en: 'Speaker said that it happened.' },
    when: { start: '2024-11-05', end: '2024-11-05', precision: 'day' },
    places: [{ region: 'UA-63', role: 'location', precision: 'region' }],
    claims: [aClaimRow({ id: `${id}-k1` })],
    ...changes,
  }
}

/** A whole data set file; by default one event without flaws. */
export function aFile(changes: Row = {}): Row {
  return {
    format: 'dispatch-atlas/1',
    id: 'test-set',
    version: '1',
    title: { en: 'Test' },
    description: { en: 'For tests.' },
    regionSet: 'ukraine-russia',
    timeZone: 'Europe/Kyiv',
    publishedAt: '2024-11-06',
    licence: 'CC BY 4.0',
    attribution: { en: 'Tests' },
    sources: [aSourceRow()],
    claimants: [aClaimantRow()],
    events: [anEventRow()],
    ...changes,
  }
}

/** Reads an object as if it came from a file, and expects that it is not refused. */
export function read(file: Row): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  const result = readDataset(JSON.stringify(file), 'test.json')
  if (result.kind === 'refused') expect.fail(`refused: ${JSON.stringify(result.problems)}`)
  return result
}

/** What a test compares of a problem. */
export function brief(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ path, reason, effect }) => `${path} ${reason} ${effect}`)
}
