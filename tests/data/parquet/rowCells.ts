import type { Cell } from '../../../src/data/parquet/cells'
import type { RowCells } from '../../../src/data/parquet/nativeEvent'
import { PARQUET_COLUMNS, type ParquetColumn } from '../../../src/domain/parquetColumns'

/** Cells of a row as they may be given; `undefined` = not there. */
export type GivenCells = Readonly<Partial<Record<ParquetColumn, Cell | undefined>>>

/** The cells of a row as they come out of a file. */
export function rowCells(given: GivenCells): RowCells {
  const cells = new Map<ParquetColumn, Cell>()
  for (const [name] of PARQUET_COLUMNS) {
    const cell = given[name]
    if (cell !== undefined) cells.set(name, cell)
  }
  return cells
}
