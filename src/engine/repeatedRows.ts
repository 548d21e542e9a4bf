import { i32, u16, u32 } from './elements'
import { NO_PLATE, type PlatesAt } from './platesAt'
import type { PointIndex } from './pointIndex'
import type { Selection } from './pointSelection'

/** Selected points whose events have several points, event by event. */
export interface RepeatedRows {
  readonly count: number
  readonly row: Uint32Array
  readonly type: Uint16Array
  readonly cell: Uint32Array
}

/** The points that may count an event twice, and their cells. */
export function repeatedRows({ repeated, row, type }: PointIndex, { cellOf }: Selection): RepeatedRows {
  const rows = new Uint32Array(repeated.length)
  const types = new Uint16Array(repeated.length)
  const cells = new Uint32Array(repeated.length)
  let count = 0
  for (let at = 0; at < repeated.length; at++) {
    const i = u32(repeated, at)
    const cell = u32(cellOf, i)
    if (cell === 0) continue
    rows[count] = u32(row, i)
    types[count] = u16(type, i)
    cells[count++] = cell - 1
  }
  return { count, row: rows, type: types, cell: cells }
}

/** Points that count an event of their plate once more, as chains: the first one of each plate, the one after it. */
export interface Repeats {
  /** Place in {@link RepeatedRows}; -1 = none. */
  readonly first: Int32Array
  readonly next: Int32Array
}

/** Of the points of an event in one plate all but the first. */
export function repeatsOf({ count, row, cell }: RepeatedRows, { plateOf, count: plates }: PlatesAt): Repeats {
  const lastRow = new Float64Array(plates).fill(-1)
  const first = new Int32Array(plates).fill(-1)
  const next = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const plate = u32(plateOf, u32(cell, i))
    if (plate === NO_PLATE) continue
    const here = u32(row, i)
    if (lastRow[plate] === here) {
      next[i] = i32(first, plate)
      first[plate] = i
    }
    lastRow[plate] = here
  }
  return { first, next }
}
