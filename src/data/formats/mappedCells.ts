import type { ColumnMapping, Meaning } from '../../domain/columnMapping'
import type { Text } from '../../domain/language'
import type { Intake, Spot } from './intake'
import type { SourceRow } from './sourceRow'

/** A row with what is needed to understand it. */
export interface MappedCells {
  readonly intake: Intake
  readonly row: SourceRow
  readonly mapping: ColumnMapping
}

/** The cell that has a meaning; empty where no column has it. */
export function cellOf({ row, mapping }: MappedCells, meaning: Meaning): string {
  const column = mapping.columns[meaning]
  return column === undefined ? '' : row.cell(column)
}

/** Where the cell of a meaning stands. */
export function spotOf({ row, mapping }: MappedCells, meaning: Meaning): Spot {
  return { index: row.index, field: mapping.columns[meaning] ?? '' }
}

/** The text of a cell as it may be shown, in a language that nobody has told; `null` for a blank one. */
export function textOf(cells: MappedCells, meaning: Meaning): Text | null {
  const text = cells.intake.text(spotOf(cells, meaning), cellOf(cells, meaning))
  return text === null ? null : { en: text }
}
