import type { RowSet } from './columns'
import { f32, hasRow, u16, u32 } from './elements'
import type { FarMark, PointArea } from './pointArea'
import { LOT, type PointIndex } from './pointIndex'
import type { PointMemory } from './pointMemory'
import { boxAt, isOverlapping, type WorldBox } from './world'

/** The points that a filter leaves. */
export interface PointTest {
  readonly matching: RowSet
  /** 1 for the number of each wanted region; `null` = all points, those in no region, too. */
  readonly regions: Uint8Array | null
}

/** Points that pass a test, cell by cell. */
export interface Selection {
  /** Places in the index, in its order. */
  readonly points: Uint32Array
  /** Points of cell `i` stand from `from[i]` up to but not at `from[i + 1]`, in the order of their rows. */
  readonly from: Uint32Array
  /** Of each point of the index its cell, counted from 1; 0 = it is not selected. */
  readonly cellOf: Uint32Array
}

/**
 * The points that pass the test and lie in the area, in the cells of a grid.
 *
 * @param shift bits from a unit to the number of a cell, as `zOrder` needs it.
 * @param memory what is answered stands in it, until it is used again.
 */
export function selectedPoints(
  index: PointIndex,
  test: PointTest,
  area: PointArea,
  shift: number,
  memory: PointMemory,
): Selection {
  const { x, y, row, region, country } = index
  const { matching, regions } = test
  const { points, from, cellOf } = memory
  cellOf.fill(0)
  let count = 0
  let cells = 0
  let lastX = -1
  let lastY = -1
  let lastCountry = -1
  for (let start = 0; start < row.length; start += LOT) {
    const held = area.holds(boxAt(index.marksOfLots, start / LOT))
    if (held === 'no') continue
    const end = Math.min(row.length, start + LOT)
    for (let i = start; i < end; i++) {
      if (!hasRow(matching, u32(row, i))) continue
      if (regions !== null && regions[u16(region, i)] !== 1) continue
      const atX = u32(x, i)
      const atY = u32(y, i)
      if (held === 'some' && !area.has(atX, atY)) continue
      if (atX >>> shift !== lastX || atY >>> shift !== lastY || country[i] !== lastCountry) {
        lastX = atX >>> shift
        lastY = atY >>> shift
        lastCountry = u16(country, i)
        from[cells++] = count
      }
      cellOf[i] = cells
      points[count++] = i
    }
  }
  from[cells] = count
  return { points: points.subarray(0, count), from: from.subarray(0, cells + 1), cellOf }
}

/** Marks beside the box of discs that reach into it; of several in a row at one spot the first. */
export function farMarks(index: PointIndex, test: PointTest, box: WorldBox): readonly FarMark[] {
  const marks: FarMark[] = []
  for (let lot = 0; lot * LOT < index.row.length; lot++) {
    if (!isOverlapping(boxAt(index.discsOfLots, lot), box)) continue
    const end = Math.min(index.row.length, (lot + 1) * LOT)
    for (let i = lot * LOT; i < end; i++) {
      if (!isFar(index, i, box) || !passes(index, test, i)) continue
      const [x, y] = [u32(index.x, i), u32(index.y, i)]
      const last = marks.at(-1)
      if (last?.x !== x || last.y !== y) marks.push({ x, y })
    }
  }
  return marks
}

/** Whether a point is beside the box, and its disc not. */
export function isFar({ x, y, halfWidth, height }: PointIndex, i: number, box: WorldBox): boolean {
  const half = f32(halfWidth, i)
  if (half === 0) return false
  const [across, down] = [u32(x, i), u32(y, i)]
  const isBeside = across < box.west || across > box.east || down < box.north || down > box.south
  return (
    isBeside &&
    across + half >= box.west &&
    across - half <= box.east &&
    down + f32(height, i) >= box.north &&
    down <= box.south
  )
}

function passes({ row, region }: PointIndex, { matching, regions }: PointTest, i: number): boolean {
  return hasRow(matching, u32(row, i)) && (regions === null || regions[u16(region, i)] === 1)
}
