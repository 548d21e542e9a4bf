import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellsOf } from '../../src/engine/cells'
import { FITS, fitsWithin, isReported, MISSES, planOf } from '../../src/engine/plan'
import { columnsOf, isWanted, someFilter, someRows } from './plainRows'

it('a cell fits where all facets want its rows, by what their day means', () => {
  fc.assert(
    fc.property(someRows, someFilter, (rows, filter) => {
      const columns = columnsOf(rows)
      const cells = cellsOf(columns)
      const { cellFits } = planOf(columns, cells, filter)
      const plain = rows.map((row) => {
        if (!isWanted(row, filter)) return FITS.not
        return row.days === null ? FITS.undated : row.isReported ? FITS.reported : FITS.happened
      })
      expect(Array.from(cells.ofRow, (cell) => cellFits[cell])).toEqual(plain)
    }),
  )
})

it('a kind misses the one facet that does not want it, or several', () => {
  fc.assert(
    fc.property(someRows, someFilter, (rows, filter) => {
      const columns = columnsOf(rows)
      const cells = cellsOf(columns)
      const { kindMisses } = planOf(columns, cells, filter)
      const plain = rows.map((row) => {
        const missed = [
          { is: MISSES.type, alone: { ...filter, parties: [], supports: [], regions: [] } },
          { is: MISSES.party, alone: { ...filter, types: [], supports: [], regions: [] } },
          { is: MISSES.support, alone: { ...filter, types: [], parties: [], regions: [] } },
        ].filter(({ alone }) => !isWanted(row, alone))
        return missed.length > 1 ? MISSES.several : (missed[0]?.is ?? MISSES.nothing)
      })
      expect(Array.from(cells.ofRow, (cell) => kindMisses[cells.kind[cell] ?? 0])).toEqual(plain)
    }),
  )
})

it('an undated event is within all days, a dated one within its own', () => {
  const { not, happened, reported, undated } = FITS
  expect([not, happened, reported, undated].map((fits) => [0, 1].map((is) => fitsWithin(fits, is)))).toEqual([
    [0, 0],
    [0, 1],
    [0, 1],
    [1, 1],
  ])
  expect([happened, reported].map(isReported)).toEqual([0, 1])
})
