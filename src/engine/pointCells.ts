import { NO_REGION } from './columns'
import { f32, i32, u16, u32 } from './elements'
import type { PointIndex } from './pointIndex'
import type { PointMemory } from './pointMemory'
import { isFar, type Selection } from './pointSelection'
import { unitsOfPx, type WorldBox } from './world'

/** Side of a cell in CSS pixels at the zoom that it is made for: a power of two, as `zOrder` needs it. */
const CELL_PX = 8
/** In place of a region: the points lie in several, or in none. */
export const NO_ONE_REGION = -1

/**
 * Points gathered in the cells of a fixed grid, each with what plates say of them. Cells come in `zOrder`, country by
 * country, and so do those of any coarser grid: each of its cells is a run of these.
 */
export interface PointCells {
  readonly count: number
  /** Places in the index; those of cell `i` stand from `from[i]` up to but not at `from[i + 1]`, in the order of their rows. */
  readonly points: Uint32Array
  readonly from: Uint32Array
  readonly country: Uint16Array
  /** Sums over the marks. */
  readonly sumX: Float64Array
  readonly sumY: Float64Array
  /** West, north, east and south of each cell's marks. */
  readonly marks: Int32Array
  /** The same with their discs. */
  readonly discs: Int32Array
  /** How many have a disc. */
  readonly near: Uint32Array
  /** The number of their region, or {@link NO_ONE_REGION}. */
  readonly region: Int32Array
  /** 1 = a disc reaches into the box though its mark lies beside it. */
  readonly isFar: Uint8Array
  /** Types with their points: those of cell `i` stand from `typesFrom[i]` up to but not at `typesFrom[i + 1]`. */
  readonly typesFrom: Uint32Array
  readonly type: Uint16Array
  readonly pointsOfType: Uint32Array
}

/** Bits from a unit to the number of a cell at a zoom. */
export function cellShift(zoom: number): number {
  return Math.log2(CELL_PX * unitsOfPx(zoom))
}

/** @param types how many types there are. */
export function pointCells(
  index: PointIndex,
  { points, from }: Selection,
  types: number,
  box: WorldBox,
  { type, pointsOfType }: Pick<PointMemory, 'type' | 'pointsOfType'>,
): PointCells {
  const count = from.length - 1
  const cells: PointCells = {
    ...{ count, points, from },
    country: new Uint16Array(count),
    sumX: new Float64Array(count),
    sumY: new Float64Array(count),
    marks: new Int32Array(4 * count),
    discs: new Int32Array(4 * count),
    near: new Uint32Array(count),
    region: new Int32Array(count),
    isFar: new Uint8Array(count),
    typesFrom: new Uint32Array(count + 1),
    type,
    pointsOfType,
  }
  measure(index, cells)
  measureDiscs(index, cells, box)
  countTypes(index, cells, new Uint32Array(types))
  return cells
}

function measure({ x, y, region, country }: PointIndex, cells: PointCells): void {
  const { count, points, from, sumX, sumY, marks } = cells
  for (let cell = 0; cell < count; cell++) {
    const start = u32(from, cell)
    const end = u32(from, cell + 1)
    const head = u32(points, start)
    const first = u16(region, head)
    let isOneRegion = first !== NO_REGION
    let allX = 0
    let allY = 0
    let west = 0x7fffffff
    let north = 0x7fffffff
    let east = 0
    let south = 0
    for (let at = start; at < end; at++) {
      const i = u32(points, at)
      const across = u32(x, i)
      const down = u32(y, i)
      allX += across
      allY += down
      if (across < west) west = across
      if (across > east) east = across
      if (down < north) north = down
      if (down > south) south = down
      if (region[i] !== first) isOneRegion = false
    }
    cells.country[cell] = u16(country, head)
    cells.region[cell] = isOneRegion ? first : NO_ONE_REGION
    sumX[cell] = allX
    sumY[cell] = allY
    setBox(marks, cell, west, north, east, south)
  }
}

function measureDiscs(index: PointIndex, cells: PointCells, box: WorldBox): void {
  const { x, y, halfWidth, height } = index
  const { count, points, from, discs } = cells
  discs.set(cells.marks)
  for (let cell = 0; cell < count; cell++) {
    const end = u32(from, cell + 1)
    let near = 0
    for (let at = u32(from, cell); at < end; at++) {
      const i = u32(points, at)
      const half = f32(halfWidth, i)
      if (half === 0) continue
      near++
      const across = u32(x, i)
      const foot = u32(y, i) + f32(height, i)
      if (across - half < i32(discs, 4 * cell)) discs[4 * cell] = across - half
      if (across + half > i32(discs, 4 * cell + 2)) discs[4 * cell + 2] = across + half
      if (foot > i32(discs, 4 * cell + 3)) discs[4 * cell + 3] = foot
      if (isFar(index, i, box)) cells.isFar[cell] = 1
    }
    cells.near[cell] = near
  }
}

function countTypes({ type }: PointIndex, cells: PointCells, counts: Uint32Array): void {
  const { count, points, from } = cells
  let to = 0
  for (let cell = 0; cell < count; cell++) {
    const start = to
    const end = u32(from, cell + 1)
    for (let at = u32(from, cell); at < end; at++) {
      const t = u16(type, u32(points, at))
      const known = u32(counts, t)
      if (known === 0) cells.type[to++] = t
      counts[t] = known + 1
    }
    for (let at = start; at < to; at++) {
      const t = u16(cells.type, at)
      cells.pointsOfType[at] = u32(counts, t)
      counts[t] = 0
    }
    cells.typesFrom[cell + 1] = to
  }
}

function setBox(
  boxes: Int32Array,
  at: number,
  west: number,
  north: number,
  east: number,
  south: number,
): void {
  const i = 4 * at
  boxes[i] = west
  boxes[i + 1] = north
  boxes[i + 2] = east
  boxes[i + 3] = south
}
