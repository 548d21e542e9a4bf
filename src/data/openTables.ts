import type { ByteSource } from './byteSource'
import { createFileReading } from './fileReading'
import { isAtlasCsv } from './formats/atlasCsv'
import type { RowFormat } from './formats/format'
import { type RecognisedRows, recogniseRows } from './formats/registry'
import { refusalOf } from './loadFailure'
import { openAtlasCsv } from './openAtlasCsv'
import type { Opened, OpenOptions } from './openFiles'
import { readTable } from './readTable'
import { type Table, tableOf } from './table'

/** Opens tables that belong together, each as a stream. */
export async function openTables(files: readonly ByteSource[], options: OpenOptions): Promise<Opened> {
  const parts: Part[] = []
  for (const file of files) {
    const table = await tableOf(file)
    if (table.kind === 'refused') return refusalOf(file.name, table.reason, table.advice)
    if (isAtlasCsv(table.table.header.names))
      return files.length > 1 ? unrelated(file) : openAtlasCsv(table.table, options)
    const known = recogniseRows(table.table.header) ?? mappedRows(options.mapped)
    if (known !== null) parts.push({ table: table.table, known })
    else if (files.length > 1) return unrelated(file)
    else return { kind: 'unmapped', columns: table.table.header.names, sample: table.table.sample }
  }
  const [first] = parts
  if (first === undefined) return { kind: 'cancelled' }
  const { format } = first.known
  const order = format.parts.map(({ id }) => id)
  const sorted = parts.toSorted((a, b) => order.indexOf(a.known.part) - order.indexOf(b.known.part))
  const ids = sorted.map(({ known }) => known.part)
  const isWhole = new Set(ids).size === ids.length && ids.at(-1) === order.at(-1)
  return isWhole && parts.every(({ known }) => known.format === format)
    ? readParts(format, sorted, options)
    : unrelated(first.table.file)
}

interface Part {
  readonly table: Table
  readonly known: RecognisedRows
}

function mappedRows(format: RowFormat | undefined): RecognisedRows | null {
  return format === undefined ? null : { format, part: format.parts.at(-1)?.id ?? '', fixedNames: null }
}

function unrelated({ name }: ByteSource): Opened {
  return refusalOf(name, 'filesUnrelated')
}

async function readParts(format: RowFormat, parts: readonly Part[], options: OpenOptions): Promise<Opened> {
  const { onProgress, signal, ready } = options
  const reading = createFileReading(format, options)
  const reader = format.read(reading.intake)
  const ofBytes = parts.reduce((sum, { table }) => sum + table.file.size, 0)
  let rows = 0
  let bytesBefore = 0
  for (const { table, known } of parts) {
    const { name, size } = table.file
    const report = reading.begin(name)
    const onBytes = async (bytes: number): Promise<void> => {
      onProgress?.({ bytes: bytesBefore + bytes, ofBytes, events: reading.events() })
      await ready?.()
    }
    const outcome = await readTable(table, known, { reader, report, signal, onBytes })
    if (outcome.kind === 'cancelled') return outcome
    if (outcome.kind === 'refused') {
      const refusal = refusalOf(name, outcome.reason, outcome.advice)
      return { kind: 'refused', problems: [...refusal.problems, ...reading.problems()] }
    }
    bytesBefore += size
    rows += outcome.rows
  }
  reader.end?.()
  return reading.end(rows)
}
