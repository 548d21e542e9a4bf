import { textOf } from './columnValues'
import type { Values } from './pageValues'
import { flawOf } from './parquetFlaw'
import { type ChunkBytes, type PlacedValues, placedValues } from './placedValues'

/** A value of a row as it stands in the file: a number, also for days and flags, or a text, or several texts. */
export type Cell = number | string | readonly string[]

/** The value of a row of the group; `undefined` = none, or the row is not among those that were read. */
export type CellOf = (row: number) => Cell | undefined

/** Values of one page, of which each is made when it is asked for. */
interface Segment {
  readonly firstRow: number
  /** For each row of the page where its first value is; -1 for none. */
  readonly first: Int32Array
  /** Values of each row, in a column of lists. */
  readonly count: Uint32Array | null
  readonly values: Values
  readonly places: Int32Array | null
}

/**
 * Cells of a column, from its pages. Only the page that was asked for last is unpacked: of a row group of long texts all
 * take fifty megabytes. Rows are to be asked for in their order, or pages are unpacked again.
 *
 * @returns throws a ParquetFlaw with the column, as `placedValues`, when it comes to a page that is damaged.
 */
export function cellsOf(chunks: readonly ChunkBytes[]): CellOf {
  const decoder = new TextDecoder()
  const segmentAt = segmentFinder(chunks)
  const valueAt = ({ values, places }: Segment, at: number): number | string | undefined => {
    const index = places === null ? at : (places[at] ?? 0)
    return values.kind === 'numbers' ? values.numbers[index] : textOf(values, index, decoder)
  }
  return (row) => {
    const segment = segmentAt(row)
    const at = segment?.first[row - segment.firstRow] ?? -1
    if (segment === null || at === -1) return undefined
    if (segment.count === null) return valueAt(segment, at)
    const count = segment.count[row - segment.firstRow] ?? 0
    return Array.from({ length: count }, (_, index) => String(valueAt(segment, at + index)))
  }
}

/** Finds the page that holds a row; `null` = none of them does. */
function segmentFinder(chunks: readonly ChunkBytes[]): (row: number) => Segment | null {
  let rest = segmentsOf(chunks)
  let segment: Segment | null = null
  const begin = (): void => {
    rest = segmentsOf(chunks)
    segment = null
  }
  const next = (): IteratorResult<Segment> => {
    try {
      return rest.next()
    } catch (error) {
      begin() // so that it is met again
      throw error
    }
  }
  return (row) => {
    if (segment !== null && row < segment.firstRow) begin()
    while (segment === null || row >= segment.firstRow + segment.first.length) {
      const found = next()
      if (found.done === true) return null
      segment = found.value
    }
    return row < segment.firstRow ? null : segment
  }
}

function* segmentsOf(chunks: readonly ChunkBytes[]): Generator<Segment> {
  for (const chunk of chunks) {
    try {
      for (const page of placedValues(chunk)) yield segmentOf(page, chunk.leaf.mostRepeated > 0)
    } catch (error) {
      throw flawOf(error, chunk.leaf.path[0] ?? '')
    }
  }
}

function segmentOf({ values, places, at, firstRow, nextRow, count }: PlacedValues, isList: boolean): Segment {
  const first = new Int32Array(nextRow - firstRow).fill(-1)
  const counts = isList ? new Uint32Array(nextRow - firstRow) : null
  for (let index = 0; index < count; index += 1) {
    const row = at === null ? index : (at[index] ?? 0) - firstRow
    if (first[row] === -1) first[row] = index
    if (counts !== null) counts[row] = (counts[row] ?? 0) + 1
  }
  return { firstRow, first, count: counts, values, places }
}
