import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/dayNumber'
import type { Filter } from '../../src/domain/view'
import { createQueries } from '../../src/engine/queries'
import { aFilter } from '../support/builders'
import { columnsOf, type PlainRow } from './plainRows'

const ROW: PlainRow = {
  type: 0,
  parties: 1,
  support: 0,
  days: [dayNumber('2024-11-05'), dayNumber('2024-11-06')],
  isReported: false,
  regions: [
    { region: 3, kind: 2 },
    { region: 0, kind: 1 },
  ],
  points: [],
  sources: [0],
}

function overview(rows: readonly PlainRow[], filter: Partial<Filter> = {}) {
  return createQueries(columnsOf(rows), '2024-11-20').overview(aFilter(filter), null)
}

describe('an overview', () => {
  it('names what it counts, in the order of the data set, and nothing that has no event', () => {
    const other: PlainRow = { ...ROW, type: 2, support: 4, regions: [{ region: 0, kind: 0 }] }
    const { types, regions, counts, span } = overview([other, ROW])
    expect(types).toEqual(['attack', 'shelling'])
    expect([...regions]).toEqual([
      [
        'UA-63',
        {
          events: 2,
          onlyMentioned: 1,
          types: new Map([
            ['attack', 1],
            ['shelling', 1],
          ]),
          regionLevel: new Map(),
          supports: new Map([
            ['severalParties', 1],
            ['notStated', 1],
          ]),
        },
      ],
      [
        'RU-BRY',
        {
          events: 1,
          onlyMentioned: 0,
          types: new Map([['attack', 1]]),
          regionLevel: new Map([['attack', 1]]),
          supports: new Map([['severalParties', 1]]),
        },
      ],
    ])
    expect([...counts.parties]).toEqual([['ukraine', 2]])
    expect(span).toEqual(['2024-11-05', '2024-11-06'])
  })

  it('says whether points are drawn, and whether discs are', () => {
    const told = (...radii: readonly number[]) => {
      const points = radii.map((radiusKm) => ({ region: 0, radiusKm }))
      const { hasPoints, hasDiscs } = overview([{ ...ROW, points }])
      return [hasPoints, hasDiscs]
    }
    expect([told(), told(0), told(5), told(0, 5)]).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [true, true],
    ])
  })

  it('has no histogram where no event is dated', () => {
    expect(overview([{ ...ROW, days: null }]).histogram).toBeNull()
    expect(overview([ROW]).histogram?.most).toBe(1)
  })
})

describe('where nothing is shown', () => {
  const kinds = (rows: readonly PlainRow[]) => ({
    other: overview(rows, { types: ['strike'] }).emptiness,
    between: overview(rows, { from: '2024-11-10', to: '2024-11-11' }).emptiness,
    both: overview(rows, { from: '2024-11-10', types: ['strike'] }).emptiness,
    later: overview(rows, { from: '2025-01-01' }).emptiness,
    all: overview(rows).emptiness,
  })

  it('it is said whether filters, days or the data set are why', () => {
    expect(kinds([ROW])).toEqual({
      other: 'filters',
      between: 'days',
      both: 'filters',
      later: 'notCovered',
      all: null,
    })
  })

  it('undated events are no answer to a question for days', () => {
    expect(kinds([{ ...ROW, days: null }])).toEqual({
      other: 'filters',
      between: 'days',
      both: 'filters',
      later: 'days',
      all: null,
    })
    expect(kinds([]).all).toBe('filters')
  })
})
