import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Overview } from '../../src/domain/overview'
import { NO_FILTER } from '../../src/domain/view'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { createQueries } from '../../src/engine/queries'
import { someQuestions } from './arbitraries'
import type { PlainEvents } from './plainOverview'
import { coarseCubeFor, columnsOf, cubeFor } from './someCubes'

describe('what a cube answers', () => {
  it('is what the events themselves answer, under any filter without a text', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain, filters }) => {
        const queries = createQueries(columnsOf(plain), plain.newestSourceDay)
        const { whole, overview } = createCubeQueries(cubeFor(plain))
        expect(whole).toEqual(queries.whole)
        expect([...whole.regions.keys()]).toEqual([...queries.whole.regions.keys()])
        for (const filter of [NO_FILTER, ...filters.map((one) => ({ ...one, text: '' }))]) {
          const expected = queries.overview(filter, null)
          const answer = overview(filter) ?? expect.fail('no answer')
          const isKnown = isAllOrNone(expected, plain)
          expect(answer).toEqual({ ...expected, reports: isKnown ? expected.reports : null })
          expect([...answer.regions.keys()]).toEqual([...expected.regions.keys()])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is the same without parties and support, where they are not known by kind', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain, filters }) => {
        const queries = createQueries(columnsOf(plain), plain.newestSourceDay)
        const { whole, overview } = createCubeQueries(coarseCubeFor(plain))
        expect(whole).toEqual(queries.whole)
        for (const filter of [NO_FILTER, ...filters.map((one) => ({ ...one, text: '' }))]) {
          const expected = queries.overview(filter, null)
          if (filter.parties.length + filter.supports.length > 0) expect(overview(filter)).toBeNull()
          else if (isAllOrNone(expected, plain)) expect(overview(filter)).toEqual(expected)
          else expect(overview(filter)).toEqual(withoutVoices(expected))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is nothing where a text must be found in the events', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain }) => {
        expect(createCubeQueries(cubeFor(plain)).overview({ ...NO_FILTER, text: 'Vovchansk' })).toBeNull()
      }),
      { numRuns: 5 },
    )
  })
})

function isAllOrNone({ events }: Overview, { entries }: PlainEvents): boolean {
  return events === 0 || events === entries.length
}

function withoutVoices(overview: Overview): unknown {
  return {
    ...overview,
    reports: null,
    counts: { ...overview.counts, parties: null, supports: null },
    regions: new Map([...overview.regions].map(([code, here]) => [code, { ...here, supports: null }])),
  }
}
