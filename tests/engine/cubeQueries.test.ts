import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../src/domain/view'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { createQueries } from '../../src/engine/queries'
import { someQuestions } from './arbitraries'
import { columnsOf, cubeFor } from './someCubes'

describe('what a cube answers', () => {
  it('is what the events themselves answer, under any filter without a text', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain, filters }) => {
        const queries = createQueries(columnsOf(plain), plain.newestSourceDay)
        const { whole, overview } = createCubeQueries(cubeFor(plain))
        expect(whole).toEqual(queries.whole)
        expect([...whole.regions.keys()]).toEqual([...queries.whole.regions.keys()])
        for (const filter of [NO_FILTER, ...filters.map((one) => ({ ...one, text: '' }))]) {
          const asked = queries.overview(filter, null)
          const { reports, ...answer } = overview(filter) ?? expect.fail('no answer')
          const { reports: allReports, ...expected } = asked
          expect(answer).toEqual(expected)
          expect([...answer.regions.keys()]).toEqual([...expected.regions.keys()])
          const isKnown = expected.events === 0 || expected.events === plain.entries.length
          expect(reports).toBe(isKnown ? allReports : null)
        }
      }),
      { numRuns: 400 },
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
