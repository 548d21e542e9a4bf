import { guarded } from '../domain/formulaGuard'

/** A number stays one; `null` is an empty cell. */
export type CsvValue = string | number | null

/** Excel takes a file without it for one in the system's old encoding. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * One cell of a CSV file for spreadsheets: text is quoted and guarded, so that none of it runs as a formula; NUL, which
 * no spreadsheet survives, is dropped. What is neither finite nor a text is empty.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return `"${guarded(value.replaceAll('\0', '')).replaceAll('"', '""')}"`
}

/** One record of cells, ended as RFC 4180 has it. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(',')}\r\n`
}
