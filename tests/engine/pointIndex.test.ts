import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfPoints, type EventPoint, markPosition } from '../../src/domain/eventPoint'
import { NO_REGION } from '../../src/engine/columns'
import { createPointIndex, LOT } from '../../src/engine/pointIndex'
import { boundsOfWorldBox, boxAt, isWithin, worldOf } from '../../src/engine/world'
import { aPoint } from '../map/scenes'
import { columnsOfPoints } from '../support/pointColumns'
import { somePoints } from './pointSetup'

/** The points in the order of the columns. */
const inRows = (points: readonly EventPoint[]) => points.toSorted((a, b) => a.row - b.row)

describe('the index of points', () => {
  it('has each point once, with all that is known of it', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const columns = columnsOfPoints(points)
        const index = createPointIndex(columns)
        expect([...index.place].toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i))
        const indexed = [...index.place].map((_, i) => ({
          row: index.row[i],
          type: columns.types[index.type[i] ?? -1],
          region: index.region[i] === NO_REGION ? null : columns.regions[index.region[i] ?? -1],
          country: index.countries[index.country[i] ?? -1],
          mark: [index.x[i], index.y[i]],
        }))
        const expected = [...index.place].flatMap((place) => {
          const point = inRows(points)[place]
          if (point === undefined) return []
          const { row, type, region } = point
          return [
            { row, type, region, country: region?.slice(0, 2) ?? '', mark: worldOf(markPosition(point)) },
          ]
        })
        expect(indexed).toEqual(expected)
      }),
    )
  })

  it('keeps countries together', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const { country } = createPointIndex(columnsOfPoints(points))
        expect([...country]).toEqual([...country].toSorted((a, b) => a - b))
      }),
    )
  })

  it('knows how far a disc reaches', () => {
    const disc = aPoint({ point: [30, 50], radiusKm: 30 })
    const { x, y, halfWidth, height } = createPointIndex(columnsOfPoints([disc]))
    const [middle = 0, north = 0, half = 0, down = 0] = [x[0], y[0], halfWidth[0], height[0]]
    const box = boundsOfWorldBox({ west: middle - half, north, east: middle + half, south: north + down })
    for (const [side, degrees] of (boundsOfPoints([disc]) ?? []).entries()) {
      expect(box[side]).toBeCloseTo(degrees, 6)
    }
    const mark = createPointIndex(columnsOfPoints([aPoint()]))
    expect([mark.halfWidth[0], mark.height[0]]).toEqual([0, 0])
  })

  it('lists the points of events that have several, event by event', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const { repeated, row } = createPointIndex(columnsOfPoints(points))
        const rows = points.map((point) => point.row)
        const expected = rows.filter((one) => rows.indexOf(one) !== rows.lastIndexOf(one))
        expect([...repeated].map((i) => row[i])).toEqual(expected.toSorted((a, b) => a - b))
        expect(new Set(repeated).size).toBe(repeated.length)
      }),
    )
  })

  it('has boxes around the points that it keeps in lots, without and with their discs', () => {
    const points = Array.from({ length: 2 * LOT + 5 }, (_, row) =>
      aPoint({
        row,
        point: [20 + ((row * 7) % 200) / 10, 45 + ((row * 13) % 80) / 10],
        radiusKm: (row % 3) * 20 || null,
      }),
    )
    const { x, y, halfWidth, height, marksOfLots, discsOfLots } = createPointIndex(columnsOfPoints(points))
    expect([marksOfLots.length, discsOfLots.length]).toEqual([12, 12])
    const strays = points.flatMap((_, i) => {
      const [west = 0, north = 0, half = 0, down = 0] = [x[i], y[i], halfWidth[i], height[i]]
      const lot = Math.floor(i / LOT)
      const mark = { west, north, east: west, south: north }
      const disc = { west: west - half, north, east: west + half, south: north + down }
      return isWithin(mark, boxAt(marksOfLots, lot)) && isWithin(disc, boxAt(discsOfLots, lot)) ? [] : [i]
    })
    expect(strays).toEqual([])
  })
})
