import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PARTIES } from '../../src/domain/dataset'
import { SUPPORTS } from '../../src/domain/support'
import type { Filter } from '../../src/domain/view'
import { cellsOf } from '../../src/engine/cells'
import { IN_REGION, NO_REGION } from '../../src/engine/columns'
import { planOf } from '../../src/engine/plan'
import { tallyOf } from '../../src/engine/tally'
import { columnsOf, isWanted, type PlainRow, REGIONS, someFilter, someRows, TYPES } from './plainRows'

/** Every third row had ended before the days. */
const hasEnded = (row: number): boolean => row % 3 === 0

function told(rows: readonly PlainRow[], filter: Filter) {
  const columns = columnsOf(rows)
  const cells = cellsOf(columns)
  const ended = new Uint32Array(cells.count)
  for (const [row, cell] of cells.ofRow.entries()) if (hasEnded(row)) ended[cell] = (ended[cell] ?? 0) + 1
  return { cells, tally: tallyOf(cells, planOf(columns, cells, filter), { begun: cells.rows, ended }) }
}

it('adds up by cell what each event would add', () => {
  fc.assert(
    fc.property(someRows, someFilter, (rows, filter) => {
      const { tally } = told(rows, filter)
      const left = rows.filter((_, row) => !hasEnded(row))
      const shown = left.filter((row) => isWanted(row, filter))
      const without = (facet: keyof Filter) => left.filter((row) => isWanted(row, { ...filter, [facet]: [] }))
      const count = (of: readonly PlainRow[], test: (row: PlainRow) => boolean) => of.filter(test).length
      expect(tally.events).toBe(shown.length)
      expect(tally.undated).toBe(count(shown, ({ days }) => days === null))
      expect(tally.unplaced).toBe(count(shown, ({ regions }) => regions.length === 0))
      const byType = (of: readonly PlainRow[]) =>
        TYPES.map((_, type) => count(of, (row) => row.type === type))
      const upTo = (counts: Uint32Array) => TYPES.map((_, type) => counts[type] ?? 0)
      expect(upTo(tally.types)).toEqual(byType(shown))
      expect(upTo(tally.typeFacet)).toEqual(byType(without('types')))
      expect([...tally.partyFacet]).toEqual(
        PARTIES.map((_, party) => count(without('parties'), ({ parties }) => ((parties >> party) & 1) === 1)),
      )
      expect([...tally.supportFacet]).toEqual(
        SUPPORTS.map((_, support) => count(without('supports'), (row) => row.support === support)),
      )
      expect([...tally.regionFacet]).toEqual(
        REGIONS.map((_, region) => count(without('regions'), (row) => isIn(row, region))),
      )
      const points = shown.flatMap((row) => row.points.filter(({ region }) => isShown(region, filter)))
      expect([tally.hasMarks, tally.hasDiscs]).toEqual([
        points.some(({ radiusKm }) => radiusKm === 0),
        points.some(({ radiusKm }) => radiusKm > 0),
      ])
    }),
  )
})

it('adds up by region, and in a region by type and support', () => {
  fc.assert(
    fc.property(someRows, someFilter, (rows, filter) => {
      const { cells, tally } = told(rows, filter)
      const shown = rows.filter((row, at) => !hasEnded(at) && isWanted(row, filter))
      for (const region of REGIONS.keys()) {
        const here = isShown(region, filter) ? shown.filter((row) => isIn(row, region)) : []
        const mentioned = here.filter((row) => isIn(row, region, IN_REGION.onlyMentioned))
        expect(tally.onlyMentioned[region]).toBe(mentioned.length)
        for (const support of SUPPORTS.keys()) {
          expect(tally.supports[region * SUPPORTS.length + support]).toBe(
            here.filter((row) => row.support === support).length,
          )
        }
      }
      for (const [slot, region] of cells.blocks.slotRegion.entries()) {
        const here = shown.filter(
          (row) => isShown(region, filter) && isIn(row, region) && row.type === cells.blocks.slotType[slot],
        )
        const regionLevel = here.filter((row) => isIn(row, region, IN_REGION.regionLevel))
        expect([tally.slots[slot], tally.regionLevel[slot]]).toEqual([here.length, regionLevel.length])
      }
    }),
  )
})

it('tells the events that had begun and ended apart by what their day means', () => {
  fc.assert(
    fc.property(someRows, someFilter, (rows, filter) => {
      const { begun, ended, within } = told(rows, filter).tally.days
      const count = (isReported: boolean, test: (row: number) => boolean) =>
        rows.filter(
          (row, at) =>
            test(at) && isWanted(row, filter) && row.days !== null && row.isReported === isReported,
        ).length
      for (const [meaning, isReported] of [false, true].entries()) {
        expect([begun[meaning], ended[meaning], within[meaning]]).toEqual([
          count(isReported, () => true),
          count(isReported, hasEnded),
          count(isReported, (row) => !hasEnded(row)),
        ])
      }
    }),
  )
})

function isIn({ regions }: PlainRow, region: number, bit = 0): boolean {
  return regions.some((here) => here.region === region && (here.kind & bit) === bit)
}

/** With a region filter only its regions are shown, and no point outside them all. */
function isShown(region: number, { regions }: Filter): boolean {
  return regions.length === 0 || (region !== NO_REGION && regions.includes(REGIONS[region] ?? ''))
}
