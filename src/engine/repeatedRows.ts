import { u32 } from './elements'
import { NO_PLATE, type PlatesAt } from './platesAt'
import type { PointIndex } from './pointIndex'
import type { PointMemory } from './pointMemory'
import type { Selection } from './pointSelection'

/**
 * For each of the index's `repeated` points its cell, counted from 1; 0 = it is not selected. These are the points that
 * may count an event twice.
 */
export function repeatedCells(
  { repeated }: PointIndex,
  { cellOf }: Selection,
  memory: Pick<PointMemory, 'repeatedCells'>,
): Uint32Array {
  const cells = memory.repeatedCells
  for (let at = 0; at < cells.length; at++) cells[at] = u32(cellOf, u32(repeated, at))
  return cells
}

/** Points that count an event of their plate once more, as chains: the first one of each plate, the one after it. */
export interface Repeats {
  /** Place among the `repeated` points; -1 = none. */
  readonly first: Int32Array
  readonly next: Int32Array
}

/** Of the points of an event in one plate all but the first. */
export function repeatsOf(
  { repeatedRows }: PointIndex,
  cells: Uint32Array,
  { plateOf, count: plates }: PlatesAt,
): Repeats {
  const lastRow = new Float64Array(plates).fill(-1)
  const first = new Int32Array(plates).fill(-1)
  const next = new Int32Array(cells.length)
  for (let i = 0; i < cells.length; i++) {
    const cell = u32(cells, i)
    const plate = cell === 0 ? NO_PLATE : u32(plateOf, cell - 1)
    if (plate === NO_PLATE) continue
    const row = u32(repeatedRows, i)
    if (lastRow[plate] === row) {
      next[i] = first[plate] ?? -1
      first[plate] = i
    }
    lastRow[plate] = row
  }
  return { first, next }
}
