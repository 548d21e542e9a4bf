import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListPart } from '../../src/domain/question'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import type { RowSet } from '../../src/engine/columns'
import { createQueries, type Queries } from '../../src/engine/queries'
import { addRow, noRows, rowsOf } from '../../src/engine/rowSet'
import { REGIONS, someQuestions } from './arbitraries'
import { type PlainEvents, plainOverview, plainRows, plainWhole } from './plainOverview'

function queriesOf({ entries, knownSources, newestSourceDay }: PlainEvents): Queries {
  const builder = createColumnBuilder()
  for (const entry of entries) builder.add(entry)
  return createQueries(
    builder.finish((id) => knownSources.has(id)),
    newestSourceDay,
  )
}

function textRows({ entries, found }: PlainEvents): RowSet | null {
  if (found === null) return null
  const set = noRows(entries.length)
  for (const [row, { event }] of entries.entries()) if (found.has(event.id)) addRow(set, row)
  return set
}

describe('what is asked of many events', () => {
  it.each([false, true])('is counted as if each event were looked at, prepared (%s) or not', (isPrepared) => {
    fc.assert(
      fc.property(someQuestions, ({ plain, filters }) => {
        const [queries, text] = [queriesOf(plain), textRows(plain)]
        if (isPrepared) queries.prepare()
        for (const filter of filters) {
          const [answer, plainly] = [queries.overview(filter, text), plainOverview(plain, filter)]
          expect(answer).toEqual(plainly)
          expect(ordersOf(answer)).toEqual(ordersOf(plainly))
        }
      }),
      { numRuns: Number(process.env.ENGINE_RUNS ?? 100) },
    )
  })

  it('is listed in the order of the data set', () => {
    const parts: readonly ListPart[] = ['all', 'unplaced', 'undated', { region: 'none' }]
    fc.assert(
      fc.property(someQuestions, ({ plain, filters }) => {
        const [queries, text] = [queriesOf(plain), textRows(plain)]
        for (const filter of filters) {
          for (const part of [...parts, ...REGIONS.map((region) => ({ region }))]) {
            const rows = plainRows(plain, filter, part).map(({ row }) => row)
            expect([part, ...queries.rows(filter, text, part)]).toEqual([part, ...rows])
          }
          expect(rowsOf(queries.matching(filter, text))).toEqual(queries.rows(filter, text, 'all'))
        }
      }),
    )
  })

  it('is true of all events, whatever is filtered', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain }) => {
        const { whole } = queriesOf(plain)
        expect(whole).toEqual(plainWhole(plain))
        expect([...whole.regions.keys()]).toEqual([...plainWhole(plain).regions.keys()])
      }),
    )
  })
})

/** The order of what comes in maps, which `toEqual` does not look at. */
function ordersOf({ regions }: ReturnType<Queries['overview']>): unknown {
  return [...regions].map(([code, { types, regionLevel, supports }]) => [
    code,
    ...[types, regionLevel, supports].map((counts: ReadonlyMap<string, number>) => [...counts.keys()]),
  ])
}
