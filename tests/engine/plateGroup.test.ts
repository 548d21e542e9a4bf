import { describe, expect, it } from 'vitest'
import type { EventPoint } from '../../src/domain/eventPoint'
import { NEVER } from '../../src/domain/pointGroups'
import { plateGroup } from '../../src/engine/plateGroup'
import { plateSums, platesAt } from '../../src/engine/platesAt'
import { repeatedRows, repeatsOf } from '../../src/engine/repeatedRows'
import { aPoint } from '../map/scenes'
import { inCells } from './pointSetup'

/** The one plate of points that are near each other. */
function groupAt(zoom: number, points: readonly EventPoint[]) {
  const { columns, index, selection, cells, area } = inCells(points, 10)
  const plates = platesAt(cells, area, zoom)
  const repeated = repeatedRows(index, selection)
  const sums = plateSums(cells, plates)
  const counts = new Int32Array(columns.types.length)
  const source = { columns, index, cells, sums, repeated, repeats: repeatsOf(repeated, plates), counts }
  const group = plateGroup(source, 0, 'id', zoom)
  expect([plates.count, [...counts]]).toEqual([1, [...counts].map(() => 0)])
  return group
}

describe('a plate', () => {
  it('falls apart at the first zoom that its points are too far apart for', () => {
    const pair = [aPoint({ row: 0, point: [30, 50] }), aPoint({ row: 1, point: [30.05, 50] })]
    expect([4, 8, 9].map((zoom) => groupAt(zoom, pair).toZoom)).toEqual([10, 10, 10])
    expect(groupAt(10, [pair[0] ?? aPoint(), aPoint({ row: 1, point: [30.01, 50] })]).toZoom).toBe(NEVER)
  })

  it('names its types in the order of the data set, with the events of each', () => {
    const types = ['strike', 'attack', 'strike', 'shelling']
    const group = groupAt(5, [
      ...types.map((type, row) => aPoint({ row, type })),
      aPoint({ row: 2, point: [36.01, 50] }),
    ])
    expect([...group.types]).toEqual([
      ['strike', 2],
      ['attack', 1],
      ['shelling', 1],
    ])
    expect([group.events, group.points]).toEqual([4, 5])
  })

  it('tells discs of several radii at one spot apart', () => {
    const pile = Array.from({ length: 12 }, (_, row) =>
      aPoint({ row, point: [36, 50 - (row % 2) * 0.1], radiusKm: 5 + (row % 2) * 11.1195 }),
    )
    expect(groupAt(5, pile).members.map(({ row }) => row)).toEqual([0, 1, 2, 3])
  })

  it('has its points in the order of their rows, whatever the order in which they lie', () => {
    const line = [3, 1, 2, 0].map((row, i) => aPoint({ row, point: [36 + i / 100, 50] }))
    expect(groupAt(4, line).members.map(({ row }) => row)).toEqual([0, 1, 2, 3])
  })
})
