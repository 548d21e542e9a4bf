import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Days, dayAfter } from '../../src/domain/calendar'
import { axisOf } from '../../src/domain/histogram'

describe('the axis', () => {
  it.each<[string, Days, string, number]>([
    ['two days', ['2024-11-04', '2024-11-05'], 'day', 14],
    ['62 days', ['2024-09-05', '2024-11-05'], 'day', 62],
    ['63 days', ['2024-09-04', '2024-11-05'], 'week', 14],
    ['a year', ['2024-01-01', '2024-12-31'], 'week', 53],
    ['five years', ['2019-11-05', '2024-11-05'], 'month', 61],
    ['ten years', ['2014-11-05', '2024-11-05'], 'year', 14],
    ['all years', ['0001-01-01', '9999-12-31'], 'millennium', 10],
  ])('of %s', (_, coverage, unit, count) => {
    const axis = axisOf(coverage)
    expect([axis.unit, axis.bins.length]).toEqual([unit, count])
  })

  it('has no gap, no overlap and at most 62 bins, and holds every covered day', () => {
    const aDay = fc.integer({ min: 0, max: 3_652_058 }).map((days) => dayAfter('0001-01-01', days))
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const coverage: Days = a < b ? [a, b] : [b, a]
        const { bins } = axisOf(coverage)
        expect(bins.length).toBeLessThanOrEqual(62)
        expect((bins[0]?.[0] ?? '') <= coverage[0] && (bins.at(-1)?.[1] ?? '') >= coverage[1]).toBe(true)
        for (const [at, bin] of bins.slice(1).entries()) expect(bin[0]).toBe(dayAfter(bins[at]?.[1] ?? '', 1))
      }),
    )
  })
})
