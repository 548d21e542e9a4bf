import { INHERITED_NAMES } from '../../domain/columnMapping'
import { shownText } from '../shownText'

/** Longest header that is read. */
export const MOST_COLUMNS = 200

/** Names of the columns of a table, found whatever their case and place. */
export interface Header {
  /** As the file writes them, in its order. */
  readonly names: readonly string[]
  /** The columns that are read, by index. */
  readonly columns: readonly (readonly [index: number, name: string])[]
  readonly has: (...names: readonly string[]) => boolean
  /** Index of a column; of two with the same name the first; `-1` = there is none. */
  readonly indexOf: (name: string) => number
  /** Columns that are not read: named as a part of every JavaScript object, or twice. */
  readonly unread: readonly { readonly name: string; readonly reason: 'columnRefused' | 'columnTwice' }[]
}

/** One record under its header. */
export interface SourceRow {
  /** Index of the record in its file from 0, the header included. */
  readonly index: number
  /** Trimmed; empty where the column or the cell is missing. */
  readonly cell: (name: string) => string
  /** Every cell that is not blank, as it may be shown, by its column's name as the file writes it. */
  readonly raw: () => Readonly<Record<string, string>>
}

/** Reads a record as the names of the columns. */
export function headerOf(cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.trim())
  const indexes = new Map<string, number>()
  const unread: { name: string; reason: 'columnRefused' | 'columnTwice' }[] = []
  const columns: [index: number, name: string][] = []
  names.forEach((name, index) => {
    const key = name.toLowerCase()
    if (INHERITED_NAMES.has(key)) unread.push({ name, reason: 'columnRefused' })
    else if (!indexes.has(key)) {
      indexes.set(key, index)
      if (key !== '') columns.push([index, name])
    } else if (key !== '') unread.push({ name, reason: 'columnTwice' })
  })
  return {
    names,
    columns,
    has: (...wanted) => wanted.every((name) => indexes.has(name.toLowerCase())),
    indexOf: (name) => indexes.get(name.toLowerCase()) ?? -1,
    unread,
  }
}

/** A record that is read by the names of its header. Records may be shorter than the header, and lack nothing then. */
export function sourceRow(header: Header, cells: readonly string[], index: number): SourceRow {
  return {
    index,
    cell: (name) => (cells[header.indexOf(name)] ?? '').trim(),
    raw() {
      const entries: [name: string, text: string][] = []
      for (const [column, name] of header.columns) {
        const cell = shownText(cells[column] ?? '')
        if (cell.kind === 'text') entries.push([name, cell.text])
      }
      return Object.fromEntries(entries)
    },
  }
}
