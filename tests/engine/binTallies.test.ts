import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf } from '../../src/domain/dayNumber'
import { type BinTally, binsOf, noBins } from '../../src/engine/bins'
import { createBinTallies } from '../../src/engine/binTallies'
import { cellsOf } from '../../src/engine/cells'
import type { Columns } from '../../src/engine/columns'
import { dayOrderOf } from '../../src/engine/dayOrder'
import { planOf } from '../../src/engine/plan'
import { aFilter } from '../support/builders'
import { columnsOf, isWanted, MIDDLE, type PlainRow, REGIONS, someFilter, someRows, TYPES } from './plainRows'

const bins = binsOf([dayOf(MIDDLE - 30), dayOf(MIDDLE + 100)])

function ordersOf(columns: Columns) {
  const cells = cellsOf(columns)
  return { byStart: dayOrderOf(columns.start, 'first', cells), byEnd: dayOrderOf(columns.end, 'last', cells) }
}

function plainTally(rows: readonly PlainRow[]): BinTally {
  const { starts, ends } = noBins(bins)
  for (const { days, isReported } of rows) {
    if (days === null) continue
    const [first, last] = days.map((day) => (bins.ofDay[day - bins.origin] ?? 0) * 2 + Number(isReported))
    starts[first ?? 0] = (starts[first ?? 0] ?? 0) + 1
    ends[last ?? 0] = (ends[last ?? 0] ?? 0) + 1
  }
  return { starts, ends }
}

it('counts where wanted events begin and end, whichever facets narrow, one question after the other', () => {
  fc.assert(
    fc.property(someRows, fc.array(someFilter, { maxLength: 4 }), (rows, filters) => {
      const columns = columnsOf(rows)
      const cells = cellsOf(columns)
      const tallies = createBinTallies(columns, cells, bins, ordersOf(columns))
      const ofKinds = filters.map((filter) => ({ ...filter, regions: [] }))
      const ofRegions = filters.map(({ regions }) => aFilter({ regions }))
      for (const filter of [...filters, ...ofKinds, ...ofRegions]) {
        const plan = planOf(columns, cells, filter)
        const plain = plainTally(rows.filter((row) => isWanted(row, filter)))
        expect([tallies(plan), tallies(plan)]).toEqual([plain, plain])
      }
    }),
  )
})

it('counts the same where there are too many kinds for a cube', () => {
  const rows = Array.from(
    { length: 4000 },
    (_, type): PlainRow => ({
      type,
      parties: 1,
      support: 0,
      days: [MIDDLE - 30 + (type % 100), MIDDLE - 30 + (type % 100)],
      isReported: false,
      regions: [{ region: type % 4, kind: 0 }],
      points: [],
      sources: [],
    }),
  )
  const columns: Columns = { ...columnsOf(rows), types: rows.map((_, type) => TYPES[type] ?? `type${type}`) }
  const cells = cellsOf(columns)
  const tallies = createBinTallies(columns, cells, bins, ordersOf(columns))
  const tallyOf = (filter: Parameters<typeof aFilter>[0]) => tallies(planOf(columns, cells, aFilter(filter)))
  expect(tallyOf({})).toEqual(plainTally(rows))
  expect(tallyOf({ types: ['type7', 'type3999'] })).toEqual(
    plainTally([7, 3999].flatMap((at) => rows[at] ?? [])),
  )
  expect(tallyOf({ regions: REGIONS.slice(1, 2) })).toEqual(
    plainTally(rows.filter(({ type }) => type % 4 === 1)),
  )
})
