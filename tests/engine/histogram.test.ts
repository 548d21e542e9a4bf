import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Days, dayAfter } from '../../src/domain/calendar'
import type { When } from '../../src/domain/dataset'
import { isWithinDays } from '../../src/domain/days'
import { eventsIn } from '../../src/domain/histogram'
import { aDataset, aFilter, anEvent, aRegionSet, aSource, aWhen, UNDATED } from '../support/builders'
import { dataInThread, overviewOf } from '../support/inThread'

/** Bars of events on these days under the choice; the data go on to the end of the coverage. */
function histogram(
  whens: readonly When[],
  coverage: Days,
  [from, to]: readonly [string | null, string | null],
) {
  const events = whens.map((when, i) => anEvent({ id: `e${i}`, when }))
  const first = anEvent({ id: 'first', type: 'statement', when: aWhen(coverage[0]) })
  const sources = [aSource({ publishedAt: coverage[1] })]
  const data = dataInThread(aDataset({ events: [first, ...events], sources }), aRegionSet())
  const { histogram: counted } = overviewOf(data, aFilter({ types: ['attack'], from, to }))
  return counted ?? expect.fail('nothing is dated')
}

const REPORTED: When = { start: '2024-11-05', end: '2024-11-05', precision: 'reported' }
const NIGHT: When = { start: '2024-11-04', end: '2024-11-05', precision: 'overnight' }

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
