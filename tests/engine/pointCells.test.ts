import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_REGION } from '../../src/engine/columns'
import { cellShift, NO_ONE_REGION } from '../../src/engine/pointCells'
import { boxAt, worldBoxOf } from '../../src/engine/world'
import { aPoint } from '../map/scenes'
import { inCells, somePoints } from './pointSetup'

describe('a cell', () => {
  it('says what its points say together', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const { index, cells } = inCells(points, 6)
        for (let cell = 0; cell < cells.count; cell++) {
          const here = [...cells.points.slice(cells.from[cell], cells.from[cell + 1])]
          const of = (column: ArrayLike<number>) => here.map((i) => column[i] ?? NaN)
          const [x, y, half, height] = [of(index.x), of(index.y), of(index.halfWidth), of(index.height)]
          const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
          const regions = new Set(of(index.region))
          const [region = NO_REGION] = regions
          expect({
            country: cells.country[cell],
            sums: [cells.sumX[cell], cells.sumY[cell]],
            near: cells.near[cell],
            region: cells.region[cell],
            marks: boxAt(cells.marks, cell),
            discs: boxAt(cells.discs, cell),
          }).toEqual({
            country: of(index.country)[0],
            sums: [sum(x), sum(y)],
            near: half.filter((width) => width > 0).length,
            region: regions.size > 1 || region === NO_REGION ? NO_ONE_REGION : region,
            marks: {
              west: Math.min(...x),
              east: Math.max(...x),
              north: Math.min(...y),
              south: Math.max(...y),
            },
            discs: {
              west: Math.min(...x.map((one, i) => one - (half[i] ?? 0))),
              east: Math.max(...x.map((one, i) => one + (half[i] ?? 0))),
              north: Math.min(...y),
              south: Math.max(...y.map((one, i) => one + (height[i] ?? 0))),
            },
          })
        }
      }),
    )
  })

  it('counts its points by type', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const { index, cells } = inCells(points, 6)
        for (let cell = 0; cell < cells.count; cell++) {
          const here = [...cells.points.slice(cells.from[cell], cells.from[cell + 1])].map(
            (i) => index.type[i],
          )
          const pairs = [...cells.type.slice(cells.typesFrom[cell], cells.typesFrom[cell + 1])].map(
            (type, i) => [type, cells.pointsOfType[(cells.typesFrom[cell] ?? 0) + i]] as const,
          )
          const expected = [...new Set(here)].map((type) => [type, here.filter((one) => one === type).length])
          expect(pairs).toEqual(expected)
        }
      }),
    )
  })

  it('knows of a disc that reaches into the box from beside it', () => {
    const points = [
      aPoint({ point: [30, 50], radiusKm: 100 }),
      aPoint({ row: 1, point: [30, 52], radiusKm: 10 }),
    ]
    const { cells } = inCells(points, 6, worldBoxOf([31, 49, 32, 51]))
    expect([...cells.isFar].toSorted()).toEqual([0, 1])
  })
})

it('is eight pixels wide at every zoom', () => {
  expect([3, 10].map(cellShift)).toEqual([21, 14])
})
