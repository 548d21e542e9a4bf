import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Days } from '../../src/domain/calendar'
import { dayNumber, dayOf } from '../../src/domain/dayNumber'
import { eventsIn } from '../../src/domain/histogram'
import { binsOf, histogramFrom, noBins } from '../../src/engine/bins'
import { dayRangeOf } from '../../src/engine/dayRange'

const someDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') })

describe('bins', () => {
  it('hold every day of the axis, each the days that its histogram says', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40_000), fc.nat(100), (first, length, at) => {
        const coverage: Days = [dayOf(first), dayOf(Math.min(first + length, dayNumber('9999-12-31')))]
        const { axis, edges, origin, ofDay } = binsOf(coverage)
        expect(axis.bins.map(([day]) => dayNumber(day))).toEqual([...edges.subarray(0, -1)])
        expect([origin, origin + ofDay.length]).toEqual([edges[0], edges.at(-1)])
        const day = origin + Math.floor((at / 100) * (ofDay.length - 1))
        const bin = ofDay[day - origin] ?? -1
        expect(dayOf(day) >= (axis.bins[bin]?.[0] ?? '') && dayOf(day) <= (axis.bins[bin]?.[1] ?? '')).toBe(
          true,
        )
      }),
    )
  })

  it('are none where no event is dated', () => {
    expect(noBins(null)).toEqual({ starts: new Uint32Array(0), ends: new Uint32Array(0) })
  })
})

describe('a histogram from counts', () => {
  const bins = binsOf(['2024-11-04', '2024-11-05'])
  /** A night, an event of the second day of which one was only reported then. */
  const counted = (filter: { readonly from: string | null; readonly to: string | null }) => {
    const [first, second] = [ofDay('2024-11-04'), ofDay('2024-11-05')]
    const { starts, ends } = noBins(bins)
    starts[first * 2] = 1
    starts[second * 2 + 1] = 1
    ends[second * 2] = 1
    ends[second * 2 + 1] = 1
    const { from, to } = dayRangeOf(filter)
    const events = [
      { start: dayNumber('2024-11-04'), meaning: 0 },
      { start: dayNumber('2024-11-05'), meaning: 1 },
    ]
    const tally = (isIn: (start: number) => boolean) =>
      Uint32Array.of(
        ...[0, 1].map((of) => events.filter((one) => one.meaning === of && isIn(one.start)).length),
      )
    const end = dayNumber('2024-11-05')
    const days = {
      begun: tally((start) => start <= to),
      ended: tally(() => end < from),
      within: tally((start) => start <= to && end >= from),
    }
    return histogramFrom(bins, { bins: { starts, ends }, days, undated: 7 }, { from, to })
  }
  const ofDay = (day: string): number => bins.ofDay[dayNumber(day) - bins.origin] ?? -1

  it('counts a night on both of its days, and says so', () => {
    const { bins: told, most, undated, hasRepeats } = counted({ from: null, to: null })
    expect(told.filter((bin) => eventsIn(bin) > 0)).toEqual([
      {
        days: ['2024-11-04', '2024-11-04'],
        isCovered: true,
        chosen: { happened: 1, reported: 0 },
        rest: { happened: 0, reported: 0 },
      },
      {
        days: ['2024-11-05', '2024-11-05'],
        isCovered: true,
        chosen: { happened: 1, reported: 1 },
        rest: { happened: 0, reported: 0 },
      },
    ])
    expect({ most, undated, hasRepeats }).toEqual({ most: 2, undated: 7, hasRepeats: true })
  })

  it('tells chosen days from the rest', () => {
    const chosen = (from: string | null, to: string | null) =>
      counted({ from, to })
        .bins.filter((bin) => eventsIn(bin) > 0)
        .map((bin) => [bin.chosen.happened, bin.rest.reported])
    expect(chosen('2024-11-05', null)).toEqual([
      [0, 0],
      [1, 0],
    ])
    expect(chosen(null, '2024-11-04')).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})

it('days in the wrong order choose what holds them both, events as well as bins', () => {
  const year = binsOf(['2024-01-01', '2024-12-31'])
  const { starts, ends } = noBins(year)
  const binOf = (day: string): number => year.ofDay[dayNumber(day) - year.origin] ?? 0
  // One from Tuesday to Thursday, and one that ends with them.
  starts[binOf('2024-11-05') * 2] = 2
  ends[binOf('2024-11-07') * 2] = 2
  const days = { begun: Uint32Array.of(2, 0), ended: Uint32Array.of(1, 0), within: Uint32Array.of(1, 0) }
  const range = { from: dayNumber('2024-11-07'), to: dayNumber('2024-11-05') }
  const { bins } = histogramFrom(year, { bins: { starts, ends }, days, undated: 0 }, range)
  expect(bins.filter((bin) => eventsIn(bin) > 0)).toMatchObject([
    { days: ['2024-11-04', '2024-11-10'], chosen: { happened: 1 }, rest: { happened: 1 } },
  ])
  expect(bins.filter(({ chosen }) => chosen.happened > 0)).toHaveLength(1)
})
