import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_PLATE, plateSums, platesAt } from '../../src/engine/platesAt'
import { pointArea } from '../../src/engine/pointArea'
import { boxAt, worldBoxOf } from '../../src/engine/world'
import { aPoint } from '../map/scenes'
import { inCells, somePoints } from './pointSetup'

describe('the plates of a zoom', () => {
  it('share out all cells, none across a border', () => {
    fc.assert(
      fc.property(somePoints, fc.constantFrom(3, 5, 7), (points, zoom) => {
        const { cells, area } = inCells(points, 7)
        const { plateOf, count } = platesAt(cells, area, zoom)
        expect(new Set(plateOf)).toEqual(new Set(Array.from({ length: count }, (_, plate) => plate)))
        const countries = new Map([...plateOf].map((plate, cell) => [plate, cells.country[cell]]))
        expect([...plateOf].map((plate) => countries.get(plate))).toEqual([...cells.country])
      }),
    )
  })

  it('are fewer from zoom to zoom on the way out', () => {
    const line = Array.from({ length: 40 }, (_, row) => aPoint({ row, point: [30 + row / 10, 50] }))
    const { cells, area } = inCells(line, 8)
    const counts = [8, 7, 6, 5].map((zoom) => platesAt(cells, area, zoom).count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(2 * (counts[3] ?? 0))
  })

  it('are none of cells beyond the area', () => {
    const { cells } = inCells([aPoint({ point: [30, 50] }), aPoint({ row: 1, point: [60, 50] })], 9)
    const { plateOf, count } = platesAt(cells, pointArea(worldBoxOf([29, 49, 31, 51]), [], 9), 9)
    expect([[...plateOf], count]).toEqual([[0, NO_PLATE], 1])
  })
})

describe('what a plate says', () => {
  it('is the sum of what its cells say', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const { cells, area } = inCells(points, 7)
        const plates = platesAt(cells, area, 4)
        const sums = plateSums(cells, plates)
        for (let plate = 0; plate < plates.count; plate++) {
          const here = [...plates.plateOf].flatMap((one, cell) => (one === plate ? [cell] : []))
          const sum = (column: ArrayLike<number>) =>
            here.reduce((all, cell) => all + (column[cell] ?? NaN), 0)
          const boxes = here.map((cell) => boxAt(cells.discs, cell))
          const regions = new Set(here.map((cell) => cells.region[cell]))
          expect({
            cells: [...sums.cells.items.slice(sums.cells.from[plate], sums.cells.from[plate + 1])],
            sums: [sums.points[plate], sums.sumX[plate], sums.sumY[plate], sums.near[plate]],
            region: sums.region[plate],
            discs: boxAt(sums.discs, plate),
            west: boxAt(sums.marks, plate).west,
          }).toEqual({
            cells: here,
            sums: [
              here.reduce((all, cell) => all + (cells.from[cell + 1] ?? 0) - (cells.from[cell] ?? 0), 0),
              ...[sum(cells.sumX), sum(cells.sumY), sum(cells.near)],
            ],
            region: regions.size === 1 ? [...regions][0] : -1,
            discs: {
              west: Math.min(...boxes.map(({ west }) => west)),
              north: Math.min(...boxes.map(({ north }) => north)),
              east: Math.max(...boxes.map(({ east }) => east)),
              south: Math.max(...boxes.map(({ south }) => south)),
            },
            west: Math.min(...here.map((cell) => boxAt(cells.marks, cell).west)),
          })
        }
      }),
    )
  })

  it('is that a disc reaches into the box where one of its cells says so', () => {
    const near = aPoint({ point: [30, 50], radiusKm: 100 })
    const { cells, area } = inCells(
      [near, aPoint({ row: 1, point: [29.9, 50] })],
      8,
      worldBoxOf([31, 49, 32, 51]),
    )
    const plates = platesAt(cells, area, 3)
    expect([cells.count, plates.count, [...plateSums(cells, plates).isFar]]).toEqual([2, 1, [1]])
  })
})
