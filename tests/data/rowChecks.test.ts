import { expect, test } from 'vitest'
import {
  isOnePlace,
  isOrdered,
  isTimedAsStated,
  isWholeInterval,
  isWordedAsCounted,
} from '../../src/data/rowChecks'
import { FIGURE_WORDINGS } from '../../src/domain/dataset'

test('a place is named in exactly one way', () => {
  expect(isOnePlace({ region: 'UA-63' })).toBe(true)
  expect(isOnePlace({ point: [30, 50] })).toBe(true)
  expect(isOnePlace({})).toBe(false)
  expect(isOnePlace({ region: 'UA-63', country: 'UA' })).toBe(false)
})

test('an interval has both ends or none', () => {
  expect(isWholeInterval({ start: null, end: null })).toBe(true)
  expect(isWholeInterval({ start: '2024-11-05', end: null })).toBe(false)
  expect(isWholeInterval({ start: null, end: '2024-11-05' })).toBe(false)
})

test.each([
  ['2024-11-05', 'day', true],
  ['2024-11-05', 'minute', false],
  ['2024-11-05T14:30', 'minute', true],
  ['2024-11-05T14:00', 'hour', true],
  ['2024-11-05T00:00', 'day', false],
  ['2024-11-05T00:00', 'reported', false],
  [null, 'unknown', true],
  [null, 'day', false],
] as const)('%s with precision %s: %s', (time, precision, fits) => {
  expect(isTimedAsStated({ start: time, end: time, precision })).toBe(fits)
})

test.each([
  [{ low: 1, high: 2 }, true],
  [{ low: 2, high: 1 }, false],
  [{ low: 1, best: 2, high: 3 }, true],
  [{ low: 1, best: 4, high: 3 }, false],
  [{ low: 2, best: 1, high: null }, false],
  [{ low: null, best: null, high: 3 }, true],
  [{ low: null, high: null }, true],
])('%j in order: %s', (figure, isInOrder) => {
  expect(isOrdered(figure)).toBe(isInOrder)
})

/** For each wording, which of [1,1], [1,2], [1,open], [open,2], [0,0], [open,open] fit. */
const FITTING = {
  exactly: [true, false, false, false, true, false],
  atLeast: [false, false, true, false, false, false],
  moreThan: [false, false, true, false, false, false],
  about: [true, true, true, true, true, false],
  upTo: [true, true, false, true, true, false],
  between: [true, true, false, false, true, false],
  noneOrUnknown: [false, false, false, false, true, true],
}

test.each(FIGURE_WORDINGS)('the ends that fit "%s"', (wording) => {
  const ends = [
    { low: 1, high: 1 },
    { low: 1, high: 2 },
    { low: 1, high: null },
    { low: null, high: 2 },
    { low: 0, high: 0 },
    { low: null, high: null },
  ]
  expect(ends.map((end) => isWordedAsCounted({ ...end, wording }))).toEqual(FITTING[wording])
})
