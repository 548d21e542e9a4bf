import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filter } from '../../src/domain/view'
import { cellsOf } from '../../src/engine/cells'
import { dayRangeOf } from '../../src/engine/dayRange'
import { planOf } from '../../src/engine/plan'
import { createSourceCounts } from '../../src/engine/sourceCounts'
import { aFilter } from '../support/builders'
import { columnsOf, isInDays, isWanted, type PlainRow, someFilterInOrder, someRows } from './plainRows'

function told(rows: readonly PlainRow[], filter: Filter): number {
  const columns = columnsOf(rows)
  const cells = cellsOf(columns)
  return createSourceCounts(columns, cells)(planOf(columns, cells, filter), dayRangeOf(filter))
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

  it.each([[[0]], [[0, 1]]])(
    'are all found in many rows, the last one in the very last row: %j',
    (sources) => {
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
      const rows = [...Array.from({ length: 40_000 }, () => row), { ...row, sources: [5] }]
      expect(told(rows, aFilter())).toBe(sources.length + 1)
    },
  )
})
