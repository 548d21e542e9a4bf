import { atlasCsv } from './formats/atlasCsv'
import { refusalOf } from './loadFailure'
import type { Opened, OpenOptions } from './openFiles'
import { firstRows, openNative } from './openNative'
import { MOST_ROWS } from './readDataset'
import { readTable } from './readTable'
import { createReport } from './report'
import type { Table } from './table'

/** Opens the atlas's own CSV of events: its rows are read whole, since those of one event may stand anywhere. */
export async function openAtlasCsv(table: Table, options: OpenOptions): Promise<Opened> {
  const { file, header } = table
  const { onProgress, signal } = options
  const report = createReport(file.name)
  const rows: (readonly string[])[] = []
  const indexes: number[] = []
  const reader = {
    row: (row: { readonly index: number; readonly cell: (name: string) => string }) => {
      if (rows.length > MOST_ROWS) return
      rows.push(header.names.map((name) => row.cell(name)))
      indexes.push(row.index)
    },
  }
  const onBytes = (bytes: number): void => onProgress?.({ bytes, ofBytes: file.size, events: rows.length })
  const read = await readTable(
    table,
    { part: 'events', fixedNames: null },
    { reader, report, signal, onBytes },
  )
  if (read.kind === 'cancelled') return read
  if (read.kind === 'refused') return refusalOf(file.name, read.reason, read.advice)
  if (rows.length > MOST_ROWS) return refusalOf(file.name, 'tooManyRows', String(MOST_ROWS))
  const value = atlasCsv(header.names, rows)
  const at = header.names.indexOf('event_id')
  const ids = rows.flatMap((row, index): (readonly [string, number])[] => {
    const id = row[at] ?? ''
    return id === '' ? [] : [[id, indexes[index] ?? 0]]
  })
  const opened = openNative(
    { format: 'atlasCsv', name: file.name, value, rows: { count: rows.length, firsts: firstRows(ids) } },
    options,
  )
  const problems = report.problems()
  return opened.kind === 'ok' ? { ...opened, problems: [...problems, ...opened.problems] } : opened
}
