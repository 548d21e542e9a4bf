import type { ProblemReason } from '../domain/problem'
import type { ByteSource } from './byteSource'
import { decodeText } from './decodeText'
import { createEventLots } from './eventLots'
import { headOf } from './formats/datasetHead'
import type { JsonFormat } from './formats/format'
import { createIntake } from './formats/intake'
import { JSON_FORMATS } from './formats/registry'
import { refusalOf } from './loadFailure'
import type { Opened, OpenOptions } from './openFiles'
import { parseJson } from './parseJson'
import { readDatasetValue } from './readDataset'
import { createReport, type Report } from './report'

interface Document {
  readonly file: ByteSource
  readonly value: unknown
}

/** Opens JSON documents that belong together. */
export async function openJson(files: readonly ByteSource[], options: OpenOptions): Promise<Opened> {
  const documents: Document[] = []
  for (const file of files) {
    const parsed = await parsedFile(file, options)
    if (parsed.kind === 'cancelled') return parsed
    if (parsed.kind === 'refused') return refusalOf(file.name, parsed.reason, parsed.advice)
    documents.push({ file, value: parsed.value })
  }
  const [first] = documents
  if (first === undefined) return { kind: 'cancelled' }
  if (documents.length === 1 && hasOwnFormat(first.value)) return openNative(first, options)
  const format = JSON_FORMATS.find(({ parts }) => parts.some((part) => part.isDocument(first.value)))
  if (format === undefined) return refusalOf(first.file.name, flawOf(first.value))
  const parts = format.parts.flatMap(({ id, isDocument }) =>
    documents.filter(({ value }) => isDocument(value)).map((document) => ({ ...document, part: id })),
  )
  if (parts.length !== documents.length || parts.at(-1)?.part !== format.parts.at(-1)?.id)
    return refusalOf(first.file.name, 'filesUnrelated')
  return readDocuments(format, parts, options)
}

function hasOwnFormat(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && !Array.isArray(value)
}

function flawOf(value: unknown): ProblemReason {
  if (typeof value !== 'object' || value === null) return 'notAnObject'
  return 'type' in value && value.type === 'Topology' ? 'topoJson' : 'formatUnknown'
}

async function parsedFile(file: ByteSource, { signal }: OpenOptions) {
  const bytes = new Uint8Array(file.size)
  let length = 0
  for await (const chunk of file.chunks()) {
    if (signal?.aborted === true) return { kind: 'cancelled' } as const
    if (length + chunk.byteLength > bytes.byteLength)
      return { kind: 'refused', reason: 'unreadable', advice: null } as const // it has grown since it was chosen
    bytes.set(chunk, length)
    length += chunk.byteLength
  }
  const decoded = decodeText(bytes.subarray(0, length))
  return decoded.kind === 'refused' ? decoded : parseJson(decoded.text)
}

function openNative({ file, value }: Document, { places, mostEvents, onEvents }: OpenOptions): Opened {
  const read = readDatasetValue(value, file.name, places.regionSet)
  if (read.kind === 'refused') return read
  const { events, sources, claimants, context, corrections, ...head } = read.dataset
  const lots = createEventLots(mostEvents, onEvents)
  for (const event of events) lots.add(event)
  const report = createReport(file.name)
  lots.end(report)
  return {
    kind: 'ok',
    format: 'native',
    head,
    tables: { sources, claimants, context, corrections },
    rows: events.length,
    events: lots.kept(),
    problems: [...read.problems, ...report.problems()],
  }
}

function readDocuments(
  format: JsonFormat,
  parts: readonly (Document & { readonly part: string })[],
  { places, mostEvents, onEvents }: OpenOptions,
): Opened {
  const reports: Report[] = []
  let report = createReport('')
  let name = ''
  const lots = createEventLots(mostEvents, onEvents)
  const { intake, tables } = createIntake({
    format: format.id,
    file: () => name,
    places,
    report: () => report,
    onEvent: lots.add,
  })
  const reader = format.read(intake)
  let rows = 0
  for (const { file, value, part } of parts) {
    ;({ name } = file)
    report = createReport(name)
    reports.push(report)
    const read = reader.document(value, part)
    if (typeof read !== 'number') {
      const { field, ...flaw } = read
      report.add({ path: field === '' ? [] : [field], ...flaw, effect: 'fileRefused' })
      return { kind: 'refused', problems: report.problems() }
    }
    rows += read
  }
  lots.end(report)
  if (rows === 0) report.add({ path: [], reason: 'noRows', effect: 'kept' })
  return {
    kind: 'ok',
    format: format.id,
    head: headOf(format, name, places.regionSet.id),
    tables: { ...tables(), context: [], corrections: [] },
    rows,
    events: lots.kept(),
    problems: reports.flatMap((one) => one.problems()),
  }
}
