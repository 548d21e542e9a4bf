import type { BBox, Position } from 'geojson'

/** A box in degrees, cut into equal cells; they are counted from south-west, row by row. */
export interface CellGrid {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
  readonly columnsPerDegree: number
  readonly rowsPerDegree: number
}

export const COLUMNS = 512
export const ROWS = 512
/** No cell is so small that the rounding of coordinates matters in it: 10 cm. */
const MOST_PER_DEGREE = 1e6
/** In cells: a border that passes a cell so closely counts as touching it, whatever is rounded on the way. */
const MARGIN = 1e-6

export function cellGrid([west, south, east, north]: BBox): CellGrid {
  return {
    west,
    south,
    east,
    north,
    columnsPerDegree: Math.min(COLUMNS / (east - west), MOST_PER_DEGREE),
    rowsPerDegree: Math.min(ROWS / (north - south), MOST_PER_DEGREE),
  }
}

/** The cell that holds a point; -1 outside the box and for what is no number. */
export function cellAt(grid: CellGrid, lng: number, lat: number): number {
  const isInside = lng >= grid.west && lng <= grid.east && lat >= grid.south && lat <= grid.north
  if (!isInside) return -1
  const column = wholeCell((lng - grid.west) * grid.columnsPerDegree, COLUMNS)
  const row = wholeCell((lat - grid.south) * grid.rowsPerDegree, ROWS)
  return row * COLUMNS + column
}

/** The point in the middle of a cell. */
export function middleOf(grid: CellGrid, cell: number): readonly [lng: number, lat: number] {
  const column = cell % COLUMNS
  const row = (cell - column) / COLUMNS
  return [grid.west + (column + 0.5) / grid.columnsPerDegree, grid.south + (row + 0.5) / grid.rowsPerDegree]
}

/**
 * Calls for each cell that a line inside the box touches: for some several times, for one right beside the line now
 * and then.
 */
export function eachTouchedCell(
  grid: CellGrid,
  line: readonly Position[],
  onCell: (cell: number) => void,
): void {
  for (const [index, to] of line.entries()) {
    const [x0, y0] = inCells(grid, line[index - 1] ?? to)
    const [x1, y1] = inCells(grid, to)
    const south = Math.min(y0, y1)
    const north = Math.max(y0, y1)
    const xAt = (y: number): number => x0 + ((x1 - x0) * (clamped(y, south, north) - y0)) / (y1 - y0)
    const lastRow = wholeCell(north + MARGIN, ROWS)
    for (let row = wholeCell(south - MARGIN, ROWS); row <= lastRow; row++) {
      const x2 = y0 === y1 ? x0 : xAt(row - MARGIN)
      const x3 = y0 === y1 ? x1 : xAt(row + 1 + MARGIN)
      const lastColumn = wholeCell(Math.max(x2, x3) + MARGIN, COLUMNS)
      for (let column = wholeCell(Math.min(x2, x3) - MARGIN, COLUMNS); column <= lastColumn; column++)
        onCell(row * COLUMNS + column)
    }
  }
}

function inCells(grid: CellGrid, [lng = 0, lat = 0]: Position): readonly [x: number, y: number] {
  return [(lng - grid.west) * grid.columnsPerDegree, (lat - grid.south) * grid.rowsPerDegree]
}

/** Points on the far edge of the box lie in the last cell. */
function wholeCell(place: number, cells: number): number {
  return Math.min(Math.max(Math.floor(place), 0), cells - 1)
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
