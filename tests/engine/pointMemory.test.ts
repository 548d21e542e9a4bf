import { expect, it } from 'vitest'
import { pointMemory } from '../../src/engine/pointMemory'
import { createPointQueries } from '../../src/engine/pointQueries'
import { aPoint } from '../map/scenes'
import { columnsOfPoints, rowsOf } from '../support/pointColumns'

it('has room for every point, and for the end of the last cell', () => {
  const { points, from, cellOf, type, pointsOfType, repeatedCells } = pointMemory(5, 2)
  expect([points, from, cellOf, type, pointsOfType, repeatedCells].map(({ length }) => length)).toEqual([
    5, 6, 5, 5, 5, 2,
  ])
})

it('leaves the answers alone that were given before', () => {
  const points = Array.from({ length: 40 }, (_, row) => aPoint({ row, point: [20 + row, 50] }))
  const columns = columnsOfPoints(points)
  const queries = createPointQueries(columns)
  const ask = (isIn: (row: number) => boolean) =>
    queries.groups(rowsOf(columns.rows, isIn), new Set(), [-180, -85, 180, 85], 8, 8)
  const all = ask(() => true)
  const before = structuredClone(all)
  ask((row) => row < 3)
  expect(all).toEqual(before)
})
