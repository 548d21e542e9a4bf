import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CellGrid,
  COLUMNS,
  cellAt,
  cellGrid,
  eachTouchedCell,
  middleOf,
  ROWS,
} from '../../src/data/cellGrid'

const GRID = cellGrid([20, 42, 51, 62])
/** Of a region of no width, and of one smaller than the least cell. */
const TINY = [
  cellGrid([30, 42, 30, 62]),
  cellGrid([30, 50, 30.0000001, 50.0000001]),
  cellGrid([30, 50, 30, 50]),
]

const pointIn = ({ west, south, east, north }: CellGrid) =>
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([x, y]) => [between(west, east, x), between(south, north, y)] as const)

function between(least: number, most: number, share: number): number {
  return Math.min(most, least + (most - least) * share)
}

function touched(grid: CellGrid, line: readonly (readonly [number, number])[]): Set<number> {
  const cells = new Set<number>()
  eachTouchedCell(
    grid,
    line.map(([lng, lat]) => [lng, lat]),
    (cell) => cells.add(cell),
  )
  return cells
}

describe('the cell of a point', () => {
  it('is counted from south-west, row by row', () => {
    expect(cellAt(GRID, 20, 42)).toBe(0)
    expect(cellAt(GRID, 51, 42)).toBe(COLUMNS - 1)
    expect(cellAt(GRID, 20, 62)).toBe(COLUMNS * (ROWS - 1))
    expect(cellAt(GRID, 51, 62)).toBe(COLUMNS * ROWS - 1)
  })

  it('holds its own middle', () => {
    fc.assert(
      fc.property(fc.nat(COLUMNS * ROWS - 1), (cell) => {
        expect(cellAt(GRID, ...middleOf(GRID, cell))).toBe(cell)
      }),
    )
  })

  it.each([
    [19.999, 50],
    [51.001, 50],
    [30, 41.999],
    [30, 62.001],
    [Number.NaN, 50],
    [30, Number.NaN],
    [Number.POSITIVE_INFINITY, 50],
    [30, Number.NEGATIVE_INFINITY],
  ])('is none outside the box: %d, %d', (lng, lat) => {
    expect(cellAt(GRID, lng, lat)).toBe(-1)
  })
})

describe('the cells that a line touches', () => {
  it('are those of all its points', () => {
    const shapes = fc
      .constantFrom(GRID, ...TINY)
      .chain((grid) => fc.tuple(fc.constant(grid), fc.array(pointIn(grid), { minLength: 1, maxLength: 4 })))
    fc.assert(
      fc.property(shapes, fc.double({ min: 0, max: 1, noNaN: true }), ([grid, line], share) => {
        const cells = touched(grid, line)
        for (const [index, [lng, lat]] of line.entries()) {
          const [toLng, toLat] = line[index + 1] ?? [lng, lat]
          expect(cells).toContain(cellAt(grid, between(lng, toLng, share), between(lat, toLat, share)))
        }
      }),
    )
  })

  it('are both sides where it runs between two rows or columns', () => {
    const lng = 20 + (31 / COLUMNS) * 100
    const lat = 42 + (20 / ROWS) * 200
    const cell = 200 * COLUMNS + 100
    const all = touched(GRID, [
      [lng, lat],
      [lng, lat],
    ])
    expect([...all].sort((a, b) => a - b)).toEqual([cell - COLUMNS - 1, cell - COLUMNS, cell - 1, cell])
  })

  it('are few: those of a slanted line lie along it', () => {
    const cells = touched(GRID, [
      [20, 42],
      [51, 62],
    ])
    expect(cells.size).toBeLessThan(4 * ROWS)
  })
})
