import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filter } from '../../src/domain/view'
import { cellsOf } from '../../src/engine/cells'
import { dayOrderOf } from '../../src/engine/dayOrder'
import { dayRangeOf } from '../../src/engine/dayRange'
import { planOf } from '../../src/engine/plan'
import { createSourceCounts, haveOneEach } from '../../src/engine/sourceCounts'
import { straddlersOf } from '../../src/engine/straddlers'
import { aFilter } from '../support/builders'
import { columnsOf, isInDays, isWanted, type PlainRow, someFilterInOrder, someRows } from './plainRows'

function told(rows: readonly PlainRow[], filter: Filter): number {
  const columns = columnsOf(rows)
  const cells = cellsOf(columns)
  const beside = haveOneEach(columns.sources) ? columns.sources.source : null
  const counts = createSourceCounts(columns, cells, {
    byStart: dayOrderOf(columns.start, 'first', cells, beside),
    openAt: straddlersOf(columns.start, columns.end, 1),
  })
  return counts(planOf(columns, cells, filter), dayRangeOf(filter))
}

function plainly(rows: readonly PlainRow[], filter: Filter): number {
  const shown = rows.filter((row) => isWanted(row, filter) && isInDays(row, filter))
  return new Set(shown.flatMap(({ sources }) => sources)).size
}

describe('sources under a filter', () => {
  it('are counted once, however many events name them', () => {
    fc.assert(
      fc.property(someRows, someFilterInOrder, (rows, filter) => {
        expect(told(rows, filter)).toBe(plainly(rows, filter))
      }),
    )
  })

  it('are counted the same where every event names one', () => {
    fc.assert(
      fc.property(someRows, someFilterInOrder, (rows, filter) => {
        const oneEach = rows.map((row, at) => ({ ...row, sources: [Math.floor(at / 2)] }))
        expect(told(oneEach, filter)).toBe(plainly(oneEach, filter))
      }),
    )
  })

  it.each([[[0]], [[0, 1]]])('are all found in many rows, those of a single row, too: %j', (sources) => {
    const row: PlainRow = {
      type: 0,
      parties: 1,
      support: 0,
      days: [0, 0],
      isReported: false,
      regions: [],
      points: [],
      sources,
    }
    const rare = new Map(
      [16_383, 16_384, 32_768, 40_000].map((place, at) => [place, { ...row, sources: [5 + at] }]),
    )
    const rows = Array.from({ length: 40_001 }, (_, place) => rare.get(place) ?? row)
    expect(told(rows, aFilter())).toBe(sources.length + rare.size)
  })
})

it('rows have one source each only where none has several and none has none', () => {
  const have = (...from: readonly number[]) =>
    haveOneEach({ from: Uint32Array.from(from), source: new Uint32Array(from.at(-1) ?? 0), count: 9 })
  expect([have(0, 1, 2), have(0, 0, 2), have(0, 2, 2), have(0, 1, 3), have(0)]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ])
})
