import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/dayNumber'
import { isWithinDays } from '../../src/domain/days'
import { dayRangeOf, isWithin } from '../../src/engine/dayRange'

const someDay = fc.constantFrom(
  '0001-01-01',
  '1969-12-31',
  '1970-01-01',
  '2024-11-04',
  '2024-11-05',
  '9999-12-31',
)
const someEnd = fc.option(someDay, { nil: null })

it('days of a filter leave an event as they do by their texts', () => {
  fc.assert(
    fc.property(someDay, someDay, someEnd, someEnd, (one, other, from, to) => {
      const [start, end] = [one, other].sort()
      const range = dayRangeOf({ from, to })
      const isLeft = isWithinDays({ start: start ?? one, end: end ?? one, precision: 'days' }, from, to)
      const numbers = [start ?? one, end ?? one].map(dayNumber)
      expect(isWithin(numbers[0] ?? 0, numbers[1] ?? 0, range.from, range.to)).toBe(Number(isLeft))
    }),
    { numRuns: 300 },
  )
})
