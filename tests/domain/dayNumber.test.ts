import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber, dayOf } from '../../src/domain/dayNumber'

const [FIRST, LAST] = [-719_162, 2_932_896]

it('counts from 1 January 1970, over all years that a day can have', () => {
  expect(['1970-01-01', '1969-12-31', '2024-02-29', '0001-01-01', '9999-12-31'].map(dayNumber)).toEqual([
    0,
    -1,
    19_782,
    FIRST,
    LAST,
  ])
})

it('is the day that a clock of UTC gives, and leads back to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      expect([dayOf(number), dayNumber(day)]).toEqual([day, number])
    }),
    { numRuns: 2000 },
  )
})

it('goes on by one from day to day, over the ends of months, leap years and centuries', () => {
  for (const year of [1600, 1700, 2023, 2024]) {
    for (let number = dayNumber(`${year}-01-01`); dayOf(number) <= `${year}-12-31`; number += 1) {
      expect(dayNumber(dayOf(number))).toBe(number)
      expect(dayOf(number) < dayOf(number + 1)).toBe(true)
    }
  }
})

it('takes no notice of a time', () => {
  expect(dayNumber('2024-11-05T23:59')).toBe(dayNumber('2024-11-05'))
})
