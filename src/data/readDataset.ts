import type { ContextNote, Correction, Dataset } from '../domain/dataset'
import { BUILT_IN_TYPES } from '../domain/eventType'
import type { Problem, ProblemReason } from '../domain/problem'
import type { RegionSet } from '../domain/region'
import { decodeText } from './decodeText'
import { refusalOf } from './loadFailure'
import { isTimeZone } from './localTime'
import { parseJson } from './parseJson'
import { readEvents } from './readEvents'
import { readRow, readRows } from './readRow'
import { readSources } from './readSources'
import { createReport, type Report } from './report'
import { claimantSchema, contextSchema, correctionSchema, declaredTypeSchema, headSchema } from './schema'
import { uniqueById } from './uniqueById'

/** Good rows with a report of what was left out or changed, or why the whole file was refused. */
export type ReadResult =
  | { readonly kind: 'ok'; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** More rows in one list than this are refused; a real event takes 300 bytes, so 50 MiB hold fewer. */
export const MOST_ROWS = 250_000

/**
 * Reads a file of format `dispatch-atlas/1`. Never throws for what the input is.
 * Order is the file's; of rows with the same id the first counts.
 * @param fileName only for the report.
 * @param known where given, regions and countries that it lacks are reported too; their events are kept.
 */
export function readDataset(
  input: Uint8Array | string,
  fileName: string,
  known?: Pick<RegionSet, 'regions' | 'countries'>,
): ReadResult {
  const decoded = decodeText(input)
  const parsed = decoded.kind === 'ok' ? parseJson(decoded.text) : decoded
  if (parsed.kind === 'ok') return readDatasetValue(parsed.value, fileName, known)
  return refusalOf(fileName, parsed.reason, parsed.advice)
}

/**
 * Reads what a file of format `dispatch-atlas/1` holds, once it is parsed.
 * @param isEvent where given, events that may be referred to beside those of the value.
 */
export function readDatasetValue(
  value: unknown,
  fileName: string,
  known?: Pick<RegionSet, 'regions' | 'countries'>,
  isEvent?: (id: string) => boolean,
): ReadResult {
  const report = createReport(fileName)
  const dataset = datasetOf(value, report, known, isEvent)
  const problems = report.problems()
  return dataset === null ? { kind: 'refused', problems } : { kind: 'ok', dataset, problems }
}

function datasetOf(
  value: unknown,
  report: Report,
  known: Pick<RegionSet, 'regions' | 'countries'> | undefined,
  isEvent: ((id: string) => boolean) | undefined,
): Dataset | null {
  const flaw = formatFlaw(value)
  if (flaw !== null) return refuse(report, flaw, 'dispatch-atlas/1')
  const head = readRow(headSchema, value, [], report, 'fileRefused')
  if (head === null) return null
  if (!isTimeZone(head.timeZone)) {
    report.add({ path: ['timeZone'], value: head.timeZone, reason: 'timeZoneUnknown', effect: 'fileRefused' })
    return null
  }
  const lists = [head.types, head.sources, head.claimants, head.events, head.context, head.corrections]
  if (lists.some((list) => list.length > MOST_ROWS)) return refuse(report, 'tooManyRows', String(MOST_ROWS))

  const types = named(readRows(declaredTypeSchema, head.types, ['types'], report), 'types', report)
  const sources = readSources(head.sources, report)
  const claimants = named(
    readRows(claimantSchema, head.claimants, ['claimants'], report),
    'claimants',
    report,
  )
  const references = {
    claimants: idsOf(claimants),
    sources: idsOf(sources),
    types: new Set<string>([...BUILT_IN_TYPES, ...idsOf(types)]),
    claimIds: new Set<string>(),
    timeZone: head.timeZone,
    known,
    report,
    isEvent,
  }
  const events = readEvents(head.events, references)
  const context = readContext(head.context, references.sources, references.claimants, report)
  const ids = idsOf(events)
  const isKnown = (id: string): boolean => ids.has(id) || isEvent?.(id) === true
  const corrections = readCorrections(head.corrections, isKnown, report)
  return { ...head, types, sources, claimants, events, context, corrections }
}

function refuse(report: Report, reason: ProblemReason, advice: string | null): null {
  report.add({ path: [], reason, advice, effect: 'fileRefused' })
  return null
}

function formatFlaw(value: unknown): ProblemReason | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'notAnObject'
  if (!('format' in value) || typeof value.format !== 'string') return 'formatUnknown'
  if (value.format === 'dispatch-atlas/1') return null
  return /^dispatch-atlas\/\d+$/.test(value.format) ? 'formatNewer' : 'formatUnknown'
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id))
}

function named<Row extends { readonly id: string }>(
  rows: readonly { readonly index: number; readonly row: Row }[],
  list: string,
  report: Report,
): readonly Row[] {
  return uniqueById(rows, [list], report).map(({ row }) => row)
}

function readContext(
  rows: readonly unknown[],
  sources: ReadonlySet<string>,
  claimants: ReadonlySet<string>,
  report: Report,
): readonly ContextNote[] {
  return readRows(contextSchema, rows, ['context'], report).flatMap(({ row, index }) => {
    const isFrom = sources.has(row.source)
    if (isFrom && (row.by === undefined || claimants.has(row.by))) return [row]
    const [field, value] = isFrom ? ['by', row.by] : ['source', row.source]
    const reason = isFrom ? 'unknownClaimant' : 'unknownSource'
    report.add({ path: ['context', index, field], value, reason, effect: 'leftOut' })
    return []
  })
}

function readCorrections(
  rows: readonly unknown[],
  isEvent: (id: string) => boolean,
  report: Report,
): readonly Correction[] {
  const read = uniqueById(readRows(correctionSchema, rows, ['corrections'], report), ['corrections'], report)
  return read.flatMap(({ row, index }) => {
    if (isEvent(row.event)) return [row]
    const path = ['corrections', index, 'event']
    report.add({ path, value: row.event, reason: 'unknownEvent', effect: 'leftOut' })
    return []
  })
}
