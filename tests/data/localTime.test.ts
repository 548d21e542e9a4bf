import { expect, test } from 'vitest'
import { isExistingTime, isTimeZone, localTimeAt } from '../../src/data/localTime'

test.each([
  ['Europe/Kyiv', true],
  ['UTC', true],
  ['America/New_York', true],
  ['+02:00', false],
  ['Europe/Nowhere', false],
  ['', false],
])('%s as a zone: %s', (name, isKnown) => {
  expect(isTimeZone(name)).toBe(isKnown)
})

test.each([
  ['2024-03-31T02:59', 'Europe/Kyiv', true],
  ['2024-03-31T03:00', 'Europe/Kyiv', false],
  ['2024-03-31T03:30:15', 'Europe/Kyiv', false],
  ['2024-03-31T04:00', 'Europe/Kyiv', true],
  ['2024-03-31T03:30', 'UTC', true],
  ['2024-10-27T03:30', 'Europe/Kyiv', true],
  ['2024-03-10T02:30', 'America/New_York', false],
  ['2024-07-01T00:00', 'Asia/Kathmandu', true],
  ['2024-03-31', 'Europe/Kyiv', true],
  [null, 'Europe/Kyiv', true],
])('%s exists in %s: %s', (local, zone, exists) => {
  expect(isExistingTime(local, zone)).toBe(exists)
})

test.each([
  ['2024-11-05T12:30:00Z', 'Europe/Kyiv', '2024-11-05T14:30'],
  ['2024-07-05T23:30:45Z', 'Europe/Kyiv', '2024-07-06T02:30'],
  ['2024-11-05T12:30:00Z', 'UTC', '2024-11-05T12:30'],
])('at %s clocks in %s show %s', (instant, zone, local) => {
  expect(localTimeAt(Date.parse(instant), zone)).toBe(local)
})
