import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addRow, noRows } from '../../src/engine/rowSet'
import { scannedCounts } from '../../src/engine/scannedCounts'
import { countingOf, leftOf, plainCounts } from './counting'
import { someFilter, someRows } from './plainRows'

it('counts the rows of a set, and no others, also under days in the wrong order', () => {
  fc.assert(
    fc.property(someRows, someFilter, fc.integer({ min: 1, max: 5 }), (rows, filter, every) => {
      const { columns, cells, bins, ask } = countingOf(rows)
      const set = noRows(rows.length)
      for (const row of rows.keys()) if (row % every === 0) addRow(set, row)
      const counts = scannedCounts(columns, cells, bins, { ...ask(filter), rows: set })
      const among = rows.filter((_, row) => row % every === 0)
      const { bins: binned, span, sources } = counts
      const plain = plainCounts(among, filter)
      expect({ bins: binned, span, sources }).toEqual({
        bins: plain.bins,
        span: plain.span,
        sources: plain.sources,
      })
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
      expect(sum(leftOf(counts))).toBe(sum(plain.left))
      if (every === 1) expect(leftOf(counts)).toEqual(plain.left)
    }),
  )
})

it('counts rows without any bin where none is dated', () => {
  const rows = [0, 1].map((type) => ({
    type,
    parties: 0,
    support: 0,
    days: null,
    isReported: false,
    regions: [],
    points: [],
    sources: [type],
  }))
  const { columns, cells, ask } = countingOf(rows)
  const set = noRows(2)
  addRow(set, 1)
  const plain = fc
    .sample(someFilter, 1)
    .map((filter) => ({ ...filter, types: [], parties: [], supports: [], regions: [] }))
  for (const filter of plain) {
    const counts = scannedCounts(columns, cells, null, { ...ask(filter), rows: set })
    expect([counts.span, counts.sources, counts.bins.starts.length]).toEqual([null, 1, 0])
  }
})
