import fc from 'fast-check'
import type { EventPoint } from '../../src/domain/eventPoint'
import { pointArea } from '../../src/engine/pointArea'
import { cellShift, pointCells } from '../../src/engine/pointCells'
import { createPointIndex } from '../../src/engine/pointIndex'
import { selectedPoints, selectionMemory } from '../../src/engine/pointSelection'
import { WORLD, type WorldBox } from '../../src/engine/world'
import { aPoint } from '../map/scenes'
import { columnsOfPoints, rowsOf } from '../support/pointColumns'

export const EVERYWHERE: WorldBox = { west: 0, north: 0, east: WORLD, south: WORLD }

/** Points of which some share their row, some their spot, and some have a disc; in two countries and in none. */
export const somePoints: fc.Arbitrary<readonly EventPoint[]> = fc
  .array(
    fc.record({
      row: fc.integer({ min: 0, max: 20 }),
      right: fc.integer({ min: 0, max: 400 }),
      up: fc.integer({ min: 0, max: 200 }),
      radiusKm: fc.constantFrom(null, null, 2, 30),
      region: fc.constantFrom('UA-63', 'UA-32', 'RU-KRS', null),
    }),
    { maxLength: 40 },
  )
  .map((spots) =>
    spots.map(({ row, right, up, radiusKm, region }) =>
      aPoint({
        row,
        type: row % 2 === 0 ? 'strike' : 'shelling',
        point: [30 + right / 100, 48 + up / 100],
        radiusKm,
        region,
      }),
    ),
  )

/** The points in the cells of a zoom, all of them selected, as if a box were asked for. */
export function inCells(points: readonly EventPoint[], zoom: number, box: WorldBox = EVERYWHERE) {
  const columns = columnsOfPoints(points)
  const index = createPointIndex(columns)
  const test = { matching: rowsOf(columns.rows), regions: null }
  const area = pointArea(EVERYWHERE, [], zoom)
  const memory = selectionMemory(index.row.length)
  const selection = selectedPoints(index, test, area, cellShift(zoom), memory)
  return { columns, index, selection, cells: pointCells(index, selection, columns.types.length, box), area }
}
