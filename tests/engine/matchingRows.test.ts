import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ListPart } from '../../src/domain/question'
import { cellsOf } from '../../src/engine/cells'
import { dayRangeOf } from '../../src/engine/dayRange'
import { fitsInPart, matchingRows } from '../../src/engine/matchingRows'
import { planOf } from '../../src/engine/plan'
import { addRow, noRows, rowsOf } from '../../src/engine/rowSet'
import { columnsOf, isInDays, isWanted, type PlainRow, REGIONS, someFilter, someRows } from './plainRows'

const PARTS: readonly ListPart[] = ['all', 'unplaced', 'undated', { region: 'UA-32' }, { region: 'XX-9' }]

function isInPart(row: PlainRow, part: ListPart, regions: readonly string[]): boolean {
  if (part === 'all') return true
  if (part === 'undated') return row.days === null
  if (part === 'unplaced') return row.regions.length === 0
  const isShown = regions.length === 0 || regions.includes(part.region)
  return isShown && row.regions.some(({ region }) => REGIONS[region] === part.region)
}

it('are the rows of a part that facets, days and text leave', () => {
  fc.assert(
    fc.property(
      someRows,
      someFilter,
      fc.option(fc.integer({ min: 1, max: 70 }), { nil: null }),
      (rows, filter, every) => {
        const columns = columnsOf(rows)
        const cells = cellsOf(columns)
        const among = every === null ? null : noRows(rows.length)
        for (const row of rows.keys()) if (among !== null && row % (every ?? 1) === 0) addRow(among, row)
        for (const part of PARTS) {
          const cellFits = fitsInPart(columns, cells, planOf(columns, cells, filter).cellFits, part, filter)
          const found = matchingRows(columns, cells, { cellFits, range: dayRangeOf(filter), among })
          const plain = [...rows.keys()].filter((row) => {
            const plainRow = rows[row]
            return (
              plainRow !== undefined &&
              isWanted(plainRow, filter) &&
              isInDays(plainRow, filter) &&
              isInPart(plainRow, part, filter.regions) &&
              (every === null || row % every === 0)
            )
          })
          expect([...rowsOf(found)]).toEqual(plain)
        }
      },
    ),
  )
})
