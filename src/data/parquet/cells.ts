import { textOf } from './columnValues'
import type { Values } from './pageValues'
import { type ChunkBytes, placedValues } from './placedValues'

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

/** Cells of a column, from its pages. @throws ParquetFlaw as `placedValues`. */
export function cellsOf(chunks: readonly ChunkBytes[]): CellOf {
  const segments = chunks.flatMap(segmentsOf)
  const decoder = new TextDecoder()
  const valueAt = ({ values, places }: Segment, at: number): number | string | undefined => {
    const index = places === null ? at : (places[at] ?? 0)
    return values.kind === 'numbers' ? values.numbers[index] : textOf(values, index, decoder)
  }
  let last: Segment | undefined // rows are mostly asked for one after another
  return (row) => {
    if (last === undefined || row < last.firstRow || row >= last.firstRow + last.first.length)
      last = segments.findLast(({ firstRow }) => firstRow <= row)
    const segment = last
    const at = segment?.first[row - segment.firstRow] ?? -1
    if (segment === undefined || at === -1) return undefined
    if (segment.count === null) return valueAt(segment, at)
    const count = segment.count[row - segment.firstRow] ?? 0
    return Array.from({ length: count }, (_, index) => String(valueAt(segment, at + index)))
  }
}

function segmentsOf(chunk: ChunkBytes): readonly Segment[] {
  const isList = chunk.leaf.mostRepeated > 0
  return Array.from(placedValues(chunk), ({ values, places, at, firstRow, nextRow, count }) => {
    const first = new Int32Array(nextRow - firstRow).fill(-1)
    const counts = isList ? new Uint32Array(nextRow - firstRow) : null
    for (let index = 0; index < count; index += 1) {
      const row = at === null ? index : (at[index] ?? 0) - firstRow
      if (first[row] === -1) first[row] = index
      if (counts !== null) counts[row] = (counts[row] ?? 0) + 1
    }
    return { firstRow, first, count: counts, values, places }
  })
}
