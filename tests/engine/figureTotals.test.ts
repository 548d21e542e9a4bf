import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventEntry } from '../../src/domain/eventEntry'
import type { RegionFigures } from '../../src/domain/question'
import { haveNumber } from '../../src/domain/statements'
import { totalsOf } from '../../src/domain/totals'
import { createFigureBuilder } from '../../src/engine/figureColumns'
import { regionFiguresOver, totalsOver } from '../../src/engine/figureTotals'
import { plainColumns } from './plainColumns'
import { CLAIMANTS, someEntries } from './someFigures'

/** Events and the rows of some of them. */
const someRows = someEntries.chain((entries) =>
  fc.record({ entries: fc.constant(entries), rows: fc.subarray(entries.map(({ row }) => row)) }),
)

function figuresOf(entries: readonly EventEntry[]) {
  const builder = createFigureBuilder()
  for (const entry of entries) builder.add(entry, CLAIMANTS)
  return builder.finish()
}

/** What the table by region says of one region, event by event. */
function plainFigures(entries: readonly EventEntry[], code: string): RegionFigures {
  const here = entries.filter(({ regions }) => regions.includes(code))
  const alone = here.filter(({ places }) => places.every(({ region }) => region === code))
  const shared = here.filter((entry) => !alone.includes(entry))
  return {
    totals: totalsOf(alone, CLAIMANTS),
    notSplit: shared.filter(({ event }) => haveNumber(event.claims)).length,
  }
}

describe('totals over columns', () => {
  it('are those over the events', () => {
    fc.assert(
      fc.property(someRows, ({ entries, rows }) => {
        const expected = totalsOf(
          rows.flatMap((row) => entries[row] ?? []),
          CLAIMANTS,
        )
        expect(totalsOver(figuresOf(entries), new Uint32Array(rows))).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('of each region are those over the events that name no other place', () => {
    fc.assert(
      fc.property(someRows, ({ entries, rows }) => {
        const chosen = rows.flatMap((row) => entries[row] ?? [])
        const columns = plainColumns(entries)
        const codes = columns.regions.filter((code) => chosen.some(({ regions }) => regions.includes(code)))
        expect([...regionFiguresOver(figuresOf(entries), columns, new Uint32Array(rows))]).toEqual(
          codes.map((code) => [code, plainFigures(chosen, code)]),
        )
      }),
      { numRuns: 300 },
    )
  })
})
