import type { PointCells } from './pointCells'
import type { PointIndex } from './pointIndex'
import { NO_PLATE, type PlatesAt } from './platesAt'

/** Points in the cells whose events have several points, event by event. */
export interface RepeatedRows {
  readonly count: number
  readonly row: Uint32Array
  readonly type: Uint16Array
  readonly cell: Uint32Array
}

/** Finds out in which cells the points are that may count an event twice. */
export function repeatedRows({ repeated, row, type }: PointIndex, { points, from }: PointCells): RepeatedRows {
  const cellOf = new Uint32Array(row.length)
  for (let cell = 1; cell < from.length; cell++) {
    for (let at = from[cell - 1] ?? 0; at < (from[cell] ?? 0); at++) cellOf[points[at] ?? 0] = cell
  }
  const result = {
    row: new Uint32Array(repeated.length),
    type: new Uint16Array(repeated.length),
    cell: new Uint32Array(repeated.length),
  }
  let count = 0
  for (const i of repeated) {
    const cell = cellOf[i] ?? 0
    if (cell === 0) continue
    result.row[count] = row[i] ?? 0
    result.type[count] = type[i] ?? 0
    result.cell[count++] = cell - 1
  }
  return { count, ...result }
}

/** For each plate the types of the points that count an event once more; `next` chains them, -1 ends. */
export interface Repeats {
  readonly first: Int32Array
  readonly next: Int32Array
}

/** Of the points of an event in one plate all but the first. */
export function repeatsOf({ count, row, cell }: RepeatedRows, { plateOf, count: plates }: PlatesAt): Repeats {
  const lastRow = new Float64Array(plates).fill(-1)
  const first = new Int32Array(plates).fill(-1)
  const next = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const plate = plateOf[cell[i] ?? 0] ?? NO_PLATE
    if (plate === NO_PLATE) continue
    const r = row[i] ?? 0
    if (lastRow[plate] === r) {
      next[i] = first[plate] ?? -1
      first[plate] = i
    }
    lastRow[plate] = r
  }
  return { first, next }
}
