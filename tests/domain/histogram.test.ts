import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Days, dayAfter } from '../../src/domain/calendar'
import type { When } from '../../src/domain/dataset'
import { isWithinDays } from '../../src/domain/days'
import { axisOf, eventsIn, histogramOf } from '../../src/domain/histogram'
import { anEvent, aWhen, entriesOf, UNDATED } from '../support/builders'

function histogram(
  whens: readonly When[],
  coverage: Days,
  [from, to]: readonly [string | null, string | null],
) {
  const entries = entriesOf(...whens.map((when, i) => anEvent({ id: `e${i}`, when })))
  return histogramOf(entries, { axis: axisOf(coverage), coverage, from, to })
}

const REPORTED: When = { start: '2024-11-05', end: '2024-11-05', precision: 'reported' }
const NIGHT: When = { start: '2024-11-04', end: '2024-11-05', precision: 'overnight' }

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

describe('the histogram', () => {
  const coverage: Days = ['2024-11-04', '2024-11-05']
  const whens = [NIGHT, REPORTED, aWhen('2024-11-05'), UNDATED]

  it('counts a night on both of its days, and the day of a report apart', () => {
    const { bins, most, undated, hasRepeats } = histogram(whens, coverage, [null, null])
    expect(bins.filter(({ isCovered }) => isCovered)).toEqual([
      {
        days: ['2024-11-04', '2024-11-04'],
        isCovered: true,
        chosen: { happened: 1, reported: 0 },
        rest: { happened: 0, reported: 0 },
      },
      {
        days: ['2024-11-05', '2024-11-05'],
        isCovered: true,
        chosen: { happened: 2, reported: 1 },
        rest: { happened: 0, reported: 0 },
      },
    ])
    expect({ most, undated, hasRepeats }).toEqual({ most: 3, undated: 1, hasRepeats: true })
  })

  it('puts days that are not covered to both sides of so few days, and nothing on them', () => {
    const { bins } = histogram(whens, coverage, [null, null])
    expect(bins.map(({ isCovered }) => isCovered).indexOf(true)).toBe(6)
    expect(bins.filter((bin) => !bin.isCovered && eventsIn(bin) > 0)).toEqual([])
  })

  it('tells the chosen days from the rest; a night is chosen on its chosen day only', () => {
    const { bins } = histogram(whens, coverage, ['2024-11-04', '2024-11-04'])
    const covered = bins.filter(({ isCovered }) => isCovered)
    expect(covered.map(({ chosen }) => chosen)).toEqual([
      { happened: 1, reported: 0 },
      { happened: 0, reported: 0 },
    ])
    expect(covered[1]?.rest).toEqual({ happened: 2, reported: 1 })
  })

  it('says nothing of repeats where each event is in one bin', () => {
    expect(histogram([REPORTED], coverage, [null, null]).hasRepeats).toBe(false)
  })

  it('splits a week by the chosen days in it', () => {
    const long: Days = ['2024-08-05', '2024-11-05']
    const { unit, bins } = histogram([aWhen('2024-09-10'), aWhen('2024-09-12')], long, [null, '2024-09-11'])
    const [week] = bins.filter((bin) => eventsIn(bin) > 0)
    expect([unit, week?.days, week?.chosen.happened, week?.rest.happened]).toEqual([
      'week',
      ['2024-09-09', '2024-09-15'],
      1,
      1,
    ])
  })

  it('shows an event as chosen somewhere exactly when the filter keeps it', () => {
    const aDay = fc.integer({ min: 0, max: 400 }).map((days) => dayAfter('2024-01-01', days))
    fc.assert(
      fc.property(aDay, fc.nat(40), aDay, aDay, (start, length, one, other) => {
        const when = aWhen(start, dayAfter(start, length))
        const [from, to] = one < other ? [one, other] : [other, one] // neither a link nor a box takes another order
        const { bins } = histogram([when], ['2024-01-01', '2025-03-31'], [from, to])
        expect(bins.some(({ chosen }) => chosen.happened > 0)).toBe(isWithinDays(when, from, to))
      }),
    )
  })
})
