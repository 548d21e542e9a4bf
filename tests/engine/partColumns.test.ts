import { expect, it } from 'vitest'
import type { ColumnPart, ColumnWords } from '../../src/domain/columnInput'
import type { Columns } from '../../src/engine/columns'
import { createPartColumns } from '../../src/engine/partColumns'

/** A part with a row for each list of regions; each row has a point where its lists say so. */
function aPart(regions: readonly (readonly number[])[], pointRow: readonly number[]): ColumnPart {
  const rows = regions.length
  const from = [0]
  for (const of of regions) from.push((from.at(-1) ?? 0) + of.length)
  return {
    rows,
    type: new Uint16Array(rows).fill(rows),
    parties: new Uint8Array(rows).fill(1),
    support: new Uint8Array(rows).fill(2),
    start: new Int32Array(rows).fill(3),
    end: new Int32Array(rows).fill(4),
    flags: new Uint8Array(rows).fill(1),
    regionFrom: Uint32Array.from(from),
    region: Uint16Array.from(regions.flat()),
    regionKind: Uint8Array.from(regions.flat(), () => 2),
    pointRow: Uint32Array.from(pointRow),
    lng: Float64Array.from(pointRow, (row) => 30 + row),
    lat: Float64Array.from(pointRow, () => 50),
    radiusKm: Float32Array.from(pointRow, () => 0),
    pointRegion: Uint16Array.from(pointRow, () => 7),
  }
}

function joined(
  parts: readonly ColumnPart[],
  ofRows: number,
  words: ColumnWords = { types: [], regions: [] },
): Columns {
  const columns = createPartColumns()
  for (const part of parts) columns.add(part, ofRows)
  return columns.finish(words)
}

it('rows of a part follow those of the parts before, with their regions and points', () => {
  const words = { types: ['strike'], regions: ['UA-63', 'UA-32'] }
  const parts = [aPart([[0], []], [1]), aPart([], []), aPart([[1, 0], [1], []], [0, 2, 2])]
  const columns = joined(parts, 9, words)
  expect(columns.rows).toBe(5)
  expect([...columns.inRegions.from]).toEqual([0, 1, 1, 3, 4, 4])
  expect([...columns.inRegions.region]).toEqual([0, 1, 0, 1])
  expect([...columns.points.row]).toEqual([1, 2, 4, 4])
  expect([...columns.points.lng]).toEqual([31, 30, 32, 32])
  expect([...columns.type]).toEqual([2, 2, 3, 3, 3])
  expect(columns.sources.count).toBe(0)
  expect([columns.types, columns.regions]).toEqual([words.types, words.regions])
})

it('no parts are no rows', () => {
  expect(joined([], 0)).toMatchObject({ rows: 0, points: { count: 0 } })
})

it('are the same however many rows were foretold, and however few of the first ones had regions and points', () => {
  const parts = [
    aPart([[], []], []),
    aPart([[0, 1], [1]], [0, 1, 1]),
    aPart([[1], [0, 1], [0]], [0, 1, 1, 2]),
  ]
  const columns = joined(parts, 7)
  expect([...columns.inRegions.from]).toEqual([0, 0, 0, 2, 3, 4, 6, 7])
  expect([...columns.points.row]).toEqual([2, 3, 3, 4, 5, 5, 6])
  for (const ofRows of [0, 3, 70]) expect(joined(parts, ofRows)).toEqual(columns)
})
