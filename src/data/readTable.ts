import type { ProblemReason } from '../domain/problem'
import type { Soon } from '../domain/soon'
import { createTextDecoding } from './decodeText'
import { createDelimitedParser, type DelimitedParser, type RecordFlaw } from './delimited'
import type { RowReader } from './formats/format'
import type { RecognisedRows } from './formats/registry'
import { headerOf, sourceRow } from './formats/sourceRow'
import type { Report } from './report'
import type { Table } from './table'

/** Records of one file that are read. */
export const MOST_RECORDS = 2_000_000

export interface TableReading {
  readonly reader: RowReader
  readonly report: Report
  readonly signal: AbortSignal | undefined
  /** Told how much of the file has been read; waited for before more is. */
  readonly onBytes: (bytes: number) => Soon<void>
}

export type TableOutcome =
  | { readonly kind: 'ok' /** Records under the header, good or not. */; readonly rows: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly reason: ProblemReason; readonly advice: string | null }

/** Reads a table from its first record to its last; records that do not fit the header are left out. */
export async function readTable(
  table: Table,
  { fixedNames, part }: Omit<RecognisedRows, 'format'>,
  { reader, report, signal, onBytes }: TableReading,
): Promise<TableOutcome> {
  const header = fixedNames === null ? table.header : headerOf(fixedNames)
  for (const { name, reason } of header.unread)
    report.count({ path: [0, name], value: name, reason, effect: 'changed' })
  let isHeaderRead = fixedNames !== null
  let rows = 0
  const onRecord = (cells: readonly string[], index: number, flaw: RecordFlaw | null): void => {
    if (flaw === null && cells.every((cell) => cell.trim() === '')) return
    if (!isHeaderRead) {
      isHeaderRead = true
      return
    }
    rows += 1
    if (rows > MOST_RECORDS) return
    const isFitting = flaw === null && cells.length === header.names.length
    if (isFitting) reader.row(sourceRow(header, cells, index), part)
    else {
      const advice = flaw === null ? `${cells.length}/${header.names.length}` : null
      report.add({ path: [index], value: cells[0], reason: flaw ?? 'fieldCount', advice, effect: 'leftOut' })
    }
  }
  const parser = createDelimitedParser(table.delimiter, onRecord)
  const isFull = (): boolean => rows > MOST_RECORDS
  const stopped = await feed(table, parser, { signal, onBytes, isFull })
  if (stopped !== null) return stopped
  if (isFull()) return { kind: 'refused', reason: 'tooManyRows', advice: String(MOST_RECORDS) }
  return { kind: 'ok', rows }
}

interface Feeding extends Pick<TableReading, 'signal' | 'onBytes'> {
  readonly isFull: () => boolean
}

/** Decodes and parses a file to its end; `null` = nothing stood in the way. */
async function feed(
  { file, skip }: Table,
  parser: DelimitedParser,
  { signal, onBytes, isFull }: Feeding,
): Promise<Exclude<TableOutcome, { kind: 'ok' }> | null> {
  const decoding = createTextDecoding()
  let toSkip = skip
  let bytes = 0
  const take = (text: string): boolean => {
    const skipped = Math.min(toSkip, text.length)
    toSkip -= skipped
    return parser.push(text.slice(skipped))
  }
  for await (const chunk of file.chunks()) {
    if (signal?.aborted === true) return { kind: 'cancelled' }
    const decoded = decoding.push(chunk)
    if (decoded.kind === 'refused') return decoded
    if (!take(decoded.text)) return { kind: 'refused', reason: 'quoteUnclosed', advice: null }
    bytes += chunk.byteLength
    await onBytes(bytes)
    if (isFull()) return null
  }
  const last = decoding.end()
  if (last.kind === 'refused') return last
  return take(last.text) && parser.end() ? null : { kind: 'refused', reason: 'quoteUnclosed', advice: null }
}
