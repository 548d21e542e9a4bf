import { type Bucketed, bucketed } from './bucketed'
import { f64, i32, u32 } from './elements'
import { platesOf, type Spots } from './plates'
import type { PointArea } from './pointArea'
import { cellShift, NO_ONE_REGION, type PointCells } from './pointCells'

/** Where a cell has no plate: it is too far away to matter. */
export const NO_PLATE = 0xffffffff

/** The plates of one zoom. */
export interface PlatesAt {
  readonly count: number
  /** Of each cell its plate, or {@link NO_PLATE}. */
  readonly plateOf: Uint32Array
}

/** Plates of all cells in the area; country by country, since none crosses a border. */
export function platesAt(cells: PointCells, area: PointArea, zoom: number): PlatesAt {
  const plateOf = new Uint32Array(cells.count).fill(NO_PLATE)
  let count = 0
  for (let start = 0; start < cells.count; ) {
    const country = cells.country[start]
    let end = start + 1
    while (end < cells.count && cells.country[end] === country) end++
    const spots = spotsOf(cells, start, end, area, cellShift(zoom))
    const seedOf = platesOf(spots, zoom)
    const plateOfSeed = new Uint32Array(spots.count)
    for (let spot = 0; spot < spots.count; spot++) if (seedOf[spot] === spot) plateOfSeed[spot] = count++
    for (let cell = start; cell < end; cell++) {
      const spot = u32(spots.spotOf, cell - start)
      if (spot !== NO_PLATE) plateOf[cell] = u32(plateOfSeed, u32(seedOf, spot))
    }
    start = end
  }
  return { count, plateOf }
}

/** Cells from `start` to `end` gathered in the cells of a coarser grid, as far as these are in the area. */
function spotsOf(
  { marks, sumX, sumY, from }: PointCells,
  start: number,
  end: number,
  area: PointArea,
  shift: number,
): Spots & { readonly spotOf: Uint32Array } {
  const x = new Float64Array(end - start)
  const y = new Float64Array(end - start)
  const points = new Uint32Array(end - start)
  const spotOf = new Uint32Array(end - start).fill(NO_PLATE)
  let count = 0
  let cell = start
  while (cell < end) {
    const first = cell
    const column = i32(marks, 4 * cell) >>> shift
    const line = i32(marks, 4 * cell + 1) >>> shift
    let allX = 0
    let allY = 0
    do {
      allX += f64(sumX, cell)
      allY += f64(sumY, cell)
      spotOf[cell - start] = count
      cell++
    } while (
      cell < end &&
      i32(marks, 4 * cell) >>> shift === column &&
      i32(marks, 4 * cell + 1) >>> shift === line
    )
    const sum = u32(from, cell) - u32(from, first)
    if (area.has(allX / sum, allY / sum)) {
      x[count] = allX / sum
      y[count] = allY / sum
      points[count] = sum
      count++
    } else for (let out = first; out < cell; out++) spotOf[out - start] = NO_PLATE
  }
  return { count, x, y, points, spotOf }
}

/** What each plate says, as sums over its cells; boxes hold west, north, east and south. */
export interface PlateSums {
  readonly points: Uint32Array
  readonly sumX: Float64Array
  readonly sumY: Float64Array
  readonly marks: Int32Array
  readonly discs: Int32Array
  readonly near: Uint32Array
  /** The number of their region, or {@link NO_ONE_REGION}. */
  readonly region: Int32Array
  readonly isFar: Uint8Array
  /** The cells of each plate, in their order. */
  readonly cells: Bucketed
}

/** Adds the cells up. */
export function plateSums(cells: PointCells, { count, plateOf }: PlatesAt): PlateSums {
  const sums: PlateSums = {
    points: new Uint32Array(count),
    sumX: new Float64Array(count),
    sumY: new Float64Array(count),
    marks: new Int32Array(4 * count),
    discs: new Int32Array(4 * count),
    near: new Uint32Array(count),
    region: new Int32Array(count),
    isFar: new Uint8Array(count),
    cells: bucketed(plateOf, count),
  }
  const { points, sumX, sumY, near, region, isFar } = sums
  for (let cell = 0; cell < cells.count; cell++) {
    const plate = u32(plateOf, cell)
    if (plate === NO_PLATE) continue
    const isFirst = points[plate] === 0
    const here = i32(cells.region, cell)
    region[plate] = isFirst || region[plate] === here ? here : NO_ONE_REGION
    points[plate] = u32(points, plate) + u32(cells.from, cell + 1) - u32(cells.from, cell)
    sumX[plate] = f64(sumX, plate) + f64(cells.sumX, cell)
    sumY[plate] = f64(sumY, plate) + f64(cells.sumY, cell)
    near[plate] = u32(near, plate) + u32(cells.near, cell)
    if (cells.isFar[cell] === 1) isFar[plate] = 1
    widen(sums.marks, plate, cells.marks, cell, isFirst)
    widen(sums.discs, plate, cells.discs, cell, isFirst)
  }
  return sums
}

function widen(boxes: Int32Array, to: number, others: Int32Array, from: number, isFirst: boolean): void {
  for (let side = 0; side < 4; side++) {
    const added = i32(others, 4 * from + side)
    const known = i32(boxes, 4 * to + side)
    if (isFirst || (side < 2 ? added < known : added > known)) boxes[4 * to + side] = added
  }
}
