import type { PointArea } from './pointArea'
import { boxAt, cellShift, NO_ONE_REGION, type PointCells } from './pointCells'
import { platesOf } from './plates'
import type { WorldBox } from './world'

/** Where a cell has no plate: it is too far away to matter. */
export const NO_PLATE = 0xffffffff

/** The plates of one zoom with what they say, as sums over their cells. */
export interface PlatesAt {
  readonly count: number
  /** Of each cell its plate, or {@link NO_PLATE}. */
  readonly plateOf: Uint32Array
  /** The cells of each plate, as `PointCells.from`, in their order. */
  readonly from: Uint32Array
  readonly cells: Uint32Array
}

/** Plates of all cells in the area. */
export function platesAt(cells: PointCells, area: PointArea, zoom: number): PlatesAt {
  const plateOf = new Uint32Array(cells.count).fill(NO_PLATE)
  let count = 0
  for (let start = 0; start < cells.count; ) {
    const country = cells.country[start]
    let end = start
    while (end < cells.count && cells.country[end] === country) end++
    const spots = spotsOf(cells, start, end, area, cellShift(zoom))
    const seedOf = platesOf(spots, zoom)
    const plateOfSeed = new Uint32Array(spots.count)
    for (let spot = 0; spot < spots.count; spot++) if (seedOf[spot] === spot) plateOfSeed[spot] = count++
    for (let cell = start; cell < end; cell++) {
      const spot = spots.spotOf[cell - start] ?? NO_PLATE
      if (spot !== NO_PLATE) plateOf[cell] = plateOfSeed[seedOf[spot] ?? 0] ?? 0
    }
    start = end
  }
  return { count, plateOf, ...cellsByPlate(plateOf, count) }
}

/** The cells of one country, gathered in the cells of a coarser grid, as far as these are in the area. */
function spotsOf(cells: PointCells, start: number, end: number, area: PointArea, shift: number) {
  const x = new Float64Array(end - start)
  const y = new Float64Array(end - start)
  const points = new Uint32Array(end - start)
  const spotOf = new Uint32Array(end - start).fill(NO_PLATE)
  let count = 0
  for (let first = start; first < end; ) {
    const [column, line] = [(cells.marks[4 * first] ?? 0) >>> shift, (cells.marks[4 * first + 1] ?? 0) >>> shift]
    let [sumX, sumY, sum] = [0, 0, 0]
    let cell = first
    while (
      cell < end &&
      (cells.marks[4 * cell] ?? 0) >>> shift === column &&
      (cells.marks[4 * cell + 1] ?? 0) >>> shift === line
    ) {
      sumX += cells.sumX[cell] ?? 0
      sumY += cells.sumY[cell] ?? 0
      sum += (cells.from[cell + 1] ?? 0) - (cells.from[cell] ?? 0)
      cell++
    }
    if (area.has(sumX / sum, sumY / sum)) {
      x[count] = sumX / sum
      y[count] = sumY / sum
      points[count] = sum
      spotOf.fill(count, first - start, cell - start)
      count++
    }
    first = cell
  }
  return { count, x, y, points, spotOf }
}

function cellsByPlate(plateOf: Uint32Array, count: number): Pick<PlatesAt, 'from' | 'cells'> {
  const next = new Uint32Array(count + 1)
  for (const plate of plateOf) if (plate !== NO_PLATE) next[plate + 1] = (next[plate + 1] ?? 0) + 1
  for (let plate = 1; plate <= count; plate++) next[plate] = (next[plate] ?? 0) + (next[plate - 1] ?? 0)
  const from = next.slice()
  const cells = new Uint32Array(from[count] ?? 0)
  for (let cell = 0; cell < plateOf.length; cell++) {
    const plate = plateOf[cell] ?? NO_PLATE
    if (plate === NO_PLATE) continue
    const to = next[plate] ?? 0
    cells[to] = cell
    next[plate] = to + 1
  }
  return { from, cells }
}

/** What a plate says, as a sum over its cells. */
export interface PlateSum {
  readonly points: number
  readonly sumX: number
  readonly sumY: number
  readonly marks: WorldBox
  readonly discs: WorldBox
  readonly near: number
  readonly region: number
  readonly isFar: boolean
}

/** The sum over the cells of one plate, at least one. */
export function plateSum(cells: PointCells, plates: PlatesAt, plate: number): PlateSum {
  const end = plates.from[plate + 1] ?? 0
  const start = plates.from[plate] ?? 0
  const region = cells.region[plates.cells[start] ?? 0] ?? NO_ONE_REGION
  let [points, sumX, sumY, near, isFar, isOneRegion] = [0, 0, 0, 0, false, true]
  const marks = new Hull()
  const discs = new Hull()
  for (let at = start; at < end; at++) {
    const cell = plates.cells[at] ?? 0
    points += (cells.from[cell + 1] ?? 0) - (cells.from[cell] ?? 0)
    sumX += cells.sumX[cell] ?? 0
    sumY += cells.sumY[cell] ?? 0
    near += cells.near[cell] ?? 0
    isFar ||= cells.isFar[cell] === 1
    isOneRegion &&= cells.region[cell] === region
    marks.add(cells.marks, cell)
    discs.add(cells.discs, cell)
  }
  return { points, sumX, sumY, marks, discs, near, region: isOneRegion ? region : NO_ONE_REGION, isFar }
}

class Hull implements WorldBox {
  west = Infinity
  north = Infinity
  east = -Infinity
  south = -Infinity

  add(boxes: Int32Array, at: number): void {
    const [west, north, east, south] = boxAt(boxes, at)
    if (west < this.west) this.west = west
    if (north < this.north) this.north = north
    if (east > this.east) this.east = east
    if (south > this.south) this.south = south
  }
}
