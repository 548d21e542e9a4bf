import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../src/domain/region'
import { pointArea } from '../../src/engine/pointArea'
import { cellShift } from '../../src/engine/pointCells'
import { createPointIndex } from '../../src/engine/pointIndex'
import { farMarks, selectedPoints, selectionMemory } from '../../src/engine/pointSelection'
import { worldBoxOf } from '../../src/engine/world'
import { aPoint } from '../map/scenes'
import { columnsOfPoints, rowsOf } from '../support/pointColumns'
import { EVERYWHERE, somePoints } from './pointSetup'

const ZOOM = 7
const SHIFT = cellShift(ZOOM)
/** Narrow enough that some points are beyond all that decides about it. */
const BOX: Bounds = [30.1, 48.1, 30.3, 48.2]

describe('the points of a question', () => {
  it('are those that pass its test and lie in its area', () => {
    fc.assert(
      fc.property(somePoints, fc.boolean(), fc.boolean(), (points, isNarrow, isInRegion) => {
        const columns = columnsOfPoints(points)
        const index = createPointIndex(columns)
        const matching = rowsOf(columns.rows, (row) => row % 3 > 0)
        const wanted = Uint8Array.from(columns.regions, (code) => (code === 'UA-63' ? 1 : 0))
        const area = pointArea(isNarrow ? worldBoxOf(BOX) : EVERYWHERE, [], 10)
        const memory = selectionMemory(index.row.length)
        const test = { matching, regions: isInRegion ? wanted : null }
        const selected = selectedPoints(index, test, area, SHIFT, memory)
        const expected = [...index.place].flatMap((_, i) => {
          const [row = 0, x = 0, y = 0, region = 0] = [index.row[i], index.x[i], index.y[i], index.region[i]]
          const isWanted = !isInRegion || columns.regions[region] === 'UA-63'
          return row % 3 > 0 && isWanted && area.has(x, y) ? [i] : []
        })
        expect([...selected.points]).toEqual(expected)
      }),
    )
  })

  it('are gathered in the cells of a grid, country by country', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const columns = columnsOfPoints(points)
        const index = createPointIndex(columns)
        const area = pointArea(EVERYWHERE, [], ZOOM)
        const test = { matching: rowsOf(columns.rows), regions: null }
        const memory = selectionMemory(index.row.length)
        memory.cellOf.fill(9)
        const { points: selected, from, cellOf } = selectedPoints(index, test, area, SHIFT, memory)
        const cellAt = (i: number) =>
          [index.country[i], (index.x[i] ?? 0) >>> SHIFT, (index.y[i] ?? 0) >>> SHIFT].join(' ')
        const cells = [...from.slice(0, -1)].map((start, cell) => [...selected.slice(start, from[cell + 1])])
        expect(cells.flat()).toEqual([...selected])
        expect(cells.map((cell) => new Set(cell.map(cellAt)).size)).toEqual(cells.map(() => 1))
        expect(new Set([...selected].map(cellAt)).size).toBe(cells.length)
        expect([...cellOf]).toEqual(cells.flatMap((cell, i) => cell.map(() => i + 1)))
      }),
    )
  })
})

describe('far marks', () => {
  const box = worldBoxOf([31, 48, 32, 49])
  const marksOf = (...points: Parameters<typeof aPoint>[0][]) => {
    const columns = columnsOfPoints(points.map((point, row) => aPoint({ row, ...point })))
    const index = createPointIndex(columns)
    return farMarks(index, { matching: rowsOf(columns.rows, (row) => row !== 7), regions: null }, box)
  }

  it('are those beside the box whose discs reach into it', () => {
    expect(marksOf({ point: [30, 48.5], radiusKm: 100 })).toHaveLength(1)
    expect(marksOf({ point: [31.5, 47], radiusKm: 300 })).toHaveLength(1)
    expect(marksOf({ point: [30, 48.5], radiusKm: 50 })).toEqual([])
    expect(marksOf({ point: [31.5, 48.5], radiusKm: 30 })).toEqual([])
    expect(marksOf({ point: [30, 48.5] })).toEqual([])
  })

  it('are one for all that are at one spot, and none of what the filter hides', () => {
    const far = { point: [30, 48.5], radiusKm: 100 } as const
    expect(marksOf(far, far, far)).toHaveLength(1)
    expect(marksOf({ ...far, row: 7 })).toEqual([])
  })
})
