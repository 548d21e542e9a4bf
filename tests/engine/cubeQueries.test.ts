import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../src/domain/calendar'
import type { Overview } from '../../src/domain/overview'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { createQueries } from '../../src/engine/queries'
import { anEvent, aPlace, aWhen } from '../support/builders'
import { someQuestions } from './arbitraries'
import type { PlainEvents } from './plainOverview'
import { columnsOf, cubeFor, plainEventsOf } from './someCubes'

/** What the engine of the events says of a filter, but for what a cube leaves out. */
function asKnown(plain: PlainEvents, filter: Filter, { span, reports }: Overview): Overview {
  const full = createQueries(columnsOf(plain), plain.newestSourceDay).overview(filter, null)
  const hasSources = columnsOf(plain).sources.count > 0
  const isWhole = full.events === plain.entries.length
  if (isWhole && hasSources) return full
  if (isWhole) return { ...full, reports: null }
  // Less than the engine knows, and never something else.
  return { ...full, span: span === null ? null : full.span, reports: reports === null ? null : full.reports }
}

describe('what a cube answers', () => {
  it('is what its events answer, under any filter at the edges of bins', () => {
    let answered = 0
    fc.assert(
      fc.property(someQuestions, fc.nat(), fc.nat(), ({ plain, filters }, first, last) => {
        const queries = createCubeQueries(cubeFor(plain))
        const bins = queries.overview(NO_FILTER)?.histogram?.bins ?? []
        for (const filter of filters) {
          const from = bins[first % (bins.length + 1)]?.days[0] ?? null
          const to = bins[last % (bins.length + 1)]?.days[1] ?? null
          for (const asked of [
            { ...filter, text: '' },
            { ...filter, text: '', from, to },
          ]) {
            const overview = queries.overview(asked)
            if (overview === null) continue
            answered += 1
            expect(overview).toEqual(asKnown(plain, asked, overview))
          }
        }
      }),
      { numRuns: Number(process.env.ENGINE_RUNS ?? 50) },
    )
    expect(answered).toBeGreaterThan(50)
  })

  it('is there for every filter without text and days', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain, filters }) => {
        const { overview } = createCubeQueries(cubeFor(plain))
        for (const filter of filters)
          expect(overview({ ...filter, text: '', from: null, to: null })).not.toBeNull()
      }),
      { numRuns: 20 },
    )
  })

  it('is true of all events, as the engine has it', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain }) => {
        const { whole } = createQueries(columnsOf(plain), plain.newestSourceDay)
        const ofCube = createCubeQueries(cubeFor(plain)).whole
        expect(ofCube).toEqual(whole)
        expect([...ofCube.regions.keys()]).toEqual([...whole.regions.keys()])
      }),
      { numRuns: 30 },
    )
  })

  it('is nothing for a text, for days within a bin, and for days in the wrong order', () => {
    const first = '2020-01-01'
    const events = [0, 900].map((days) =>
      anEvent({ when: aWhen(dayAfter(first, days)), places: [aPlace('UA-63')] }),
    )
    const { overview } = createCubeQueries(cubeFor(plainEventsOf(...events)))
    expect(overview({ ...NO_FILTER, text: 'words' })).toBeNull()
    expect(overview({ ...NO_FILTER, from: '2020-02-02' })).toBeNull()
    expect(overview({ ...NO_FILTER, to: '2020-02-28' })).toBeNull()
    expect(overview({ ...NO_FILTER, from: '2020-03-01', to: '2020-02-29' })).toBeNull()
    expect(overview({ ...NO_FILTER, from: '2020-02-01' })?.events).toBe(1)
    expect(overview({ ...NO_FILTER, to: '2020-02-29' })?.events).toBe(1)
    expect(overview({ ...NO_FILTER, to: '1999-12-31' })).toMatchObject({ events: 0, emptiness: 'notCovered' })
  })
})
