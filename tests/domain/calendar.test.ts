import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binOf,
  CALENDAR_UNITS,
  type Days,
  dayAfter,
  isOverlapping,
  lengthOf,
  neighbourOf,
} from '../../src/domain/calendar'
import { isDay } from '../../src/domain/days'

const aDay = fc.integer({ min: 0, max: 3_652_058 }).map((days) => dayAfter('0001-01-01', days))

describe('the day after', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-11-05', -6, '2024-10-30'],
    ['2024-03-31', 1, '2024-04-01'], // an hour is missing in Kyiv
    ['0001-01-01', -1, '0001-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s, %i on, is %s', (day, days, later) => {
    expect(dayAfter(day, days)).toBe(later)
  })
})

describe('a bin', () => {
  it.each<[string, (typeof CALENDAR_UNITS)[number], Days]>([
    ['2024-11-05', 'day', ['2024-11-05', '2024-11-05']],
    ['2024-11-05', 'week', ['2024-11-04', '2024-11-10']],
    ['2024-11-10', 'week', ['2024-11-04', '2024-11-10']],
    ['1969-12-31', 'week', ['1969-12-29', '1970-01-04']],
    ['2024-02-10', 'month', ['2024-02-01', '2024-02-29']],
    ['9999-12-05', 'month', ['9999-12-01', '9999-12-31']],
    ['2024-11-05', 'year', ['2024-01-01', '2024-12-31']],
    ['2024-11-05', 'decade', ['2020-01-01', '2029-12-31']],
    ['2024-11-05', 'century', ['2000-01-01', '2099-12-31']],
    ['0005-11-05', 'millennium', ['0001-01-01', '0999-12-31']],
  ])('of %s by %s', (day, unit, bin) => {
    expect(binOf(day, unit)).toEqual(bin)
  })

  it('holds its day, consists of real days, and is the same for each of its ends', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(...CALENDAR_UNITS), (day, unit) => {
        const [first, last] = binOf(day, unit)
        expect(first <= day && day <= last && isDay(first) && isDay(last)).toBe(true)
        expect(binOf(first, unit)).toEqual([first, last])
        expect(binOf(last, unit)).toEqual([first, last])
      }),
    )
  })
})

describe('days', () => {
  it('are counted with both ends', () => {
    expect(lengthOf(['2024-11-05', '2024-11-05'])).toBe(1)
    expect(lengthOf(['2024-10-27', '2024-10-28'])).toBe(2) // an hour comes twice in Kyiv
  })

  it.each<[Days, Days, boolean]>([
    [['2024-11-01', '2024-11-05'], ['2024-11-05', '2024-11-09'], true],
    [['2024-11-01', '2024-11-04'], ['2024-11-05', '2024-11-09'], false],
  ])('%j and %j share a day: %s', (a, b, shares) => {
    expect([isOverlapping(a, b), isOverlapping(b, a)]).toEqual([shares, shares])
  })

  it.each<[Days, Days, Days]>([
    [
      ['2024-11-04', '2024-11-04'],
      ['2024-11-05', '2024-11-05'],
      ['2024-11-06', '2024-11-06'],
    ],
    [
      ['2024-10-22', '2024-10-28'],
      ['2024-10-29', '2024-11-04'],
      ['2024-11-05', '2024-11-11'],
    ],
    [
      ['2024-01-01', '2024-01-31'],
      ['2024-02-01', '2024-02-29'],
      ['2024-03-01', '2024-03-31'],
    ],
    [
      ['2023-01-01', '2023-12-31'],
      ['2024-01-01', '2024-12-31'],
      ['2025-01-01', '2025-12-31'],
    ],
  ])('%j stand before %j, and %j after', (before, days, after) => {
    expect([neighbourOf(days, -1), neighbourOf(days, 1)]).toEqual([before, after])
  })
})
