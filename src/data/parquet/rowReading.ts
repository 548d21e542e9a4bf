import type { ParquetColumn } from '../../domain/parquetColumns'
import type { BoundColumns } from './boundColumns'
import { type Cell, type CellOf, cellsOf } from './cells'
import { readChunks, readPages } from './chunkReading'
import { readPoints } from './columnValues'
import type { RowGroup } from './footer'
import type { Leaf } from './leaves'
import { flawOf } from './parquetFlaw'
import type { ChunkBytes } from './placedValues'
import type { RandomAccess } from './randomAccess'
import type { RawRow } from './rowEvents'

/** Cells of one column. */
export interface NamedCells {
  readonly name: ParquetColumn | 'geometry'
  readonly cellOf: CellOf
}

function columnsOf({
  columns,
  geometry,
}: BoundColumns): readonly { readonly name: NamedCells['name']; readonly leaf: Leaf }[] {
  const found = [...columns].map(([name, { leaf }]) => ({ name, leaf }))
  const hasCoordinates = columns.has('longitude') && columns.has('latitude')
  return geometry === null || hasCoordinates
    ? found
    : [...found, { name: 'geometry' as const, leaf: geometry }]
}

/** Points come as the text of their two numbers. */
function decoded(name: NamedCells['name'], chunks: readonly ChunkBytes[]): CellOf {
  try {
    if (name !== 'geometry') return cellsOf(chunks)
    const points = chunks.map(readPoints)
    return (row) => {
      const point = points.find(({ lng }) => !Number.isNaN(lng[row] ?? Number.NaN))
      return point === undefined ? undefined : [String(point.lng[row]), String(point.lat[row])]
    }
  } catch (error) {
    throw flawOf(error, name)
  }
}

/** A row of the group with the cells that it has. */
export function rawRow(group: RowGroup, row: number, columns: readonly NamedCells[]): RawRow {
  const cells = new Map<ParquetColumn, Cell>()
  for (const { name, cellOf } of columns) {
    const cell = cellOf(row)
    if (cell === undefined || (typeof cell === 'number' && Number.isNaN(cell))) continue
    if (name !== 'geometry') cells.set(name, cell)
    else if (Array.isArray(cell)) {
      cells.set('longitude', Number(cell[0]))
      cells.set('latitude', Number(cell[1]))
    }
  }
  return { row: group.firstRow + row, cells }
}

/** All columns of a group, whole. @throws ParquetFlaw with the column that it is about. */
export async function groupCells(
  access: RandomAccess,
  group: RowGroup,
  bound: BoundColumns,
  signal?: AbortSignal,
): Promise<readonly NamedCells[]> {
  const columns = columnsOf(bound)
  const leaves = columns.map(({ leaf }) => leaf)
  const chunks = await readChunks(access, group, leaves, signal)
  return columns.map(({ name }, at) => ({ name, cellOf: decoded(name, chunks.slice(at, at + 1)) }))
}

/** All columns of some rows of a group, as little of them as can be. */
export async function cellsOfRows(
  access: RandomAccess,
  group: RowGroup,
  bound: BoundColumns,
  rows: readonly number[],
): Promise<readonly NamedCells[]> {
  const columns = columnsOf(bound)
  const leaves = columns.map(({ leaf }) => leaf)
  const chunks = await readPages(access, group, leaves, rows)
  return columns.map(({ name }, at) => ({ name, cellOf: decoded(name, chunks[at] ?? []) }))
}
