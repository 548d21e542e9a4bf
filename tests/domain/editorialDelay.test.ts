import { expect, test } from 'vitest'
import { DEFAULT_HOURS, delayFinding, LEGAL_HOURS } from '../../src/domain/editorialDelay'
import { anEvent, aWhen, UNDATED } from '../support/builders'

const MINUTE = anEvent({
  when: { start: '2024-11-05T14:30', end: '2024-11-05T14:30', precision: 'minute' },
})

test.each([
  ['civil', LEGAL_HOURS.civil, '2024-11-05T17:29', '2024-11-05T17:31'],
  ['military', LEGAL_HOURS.military, '2024-11-06T02:29', '2024-11-06T02:31'],
  ['default', DEFAULT_HOURS, '2024-11-06T14:29', '2024-11-06T14:31'],
])('an event is published a minute after its floor and not a minute before: %s', (_, hours, early, late) => {
  expect(delayFinding(MINUTE, early, hours)).toMatchObject([{ rule: 'tooEarly', field: 'when.end' }])
  expect(delayFinding(MINUTE, late, hours)).toEqual([])
})

test('a day counts until its end, and an undated event waits for nothing', () => {
  const day = anEvent({ when: aWhen('2024-11-05') })
  expect(delayFinding(day, '2024-11-06T23:59')).toHaveLength(1)
  expect(delayFinding(day, '2024-11-07')).toEqual([])
  expect(delayFinding(anEvent({ when: UNDATED }), '2024-11-05')).toEqual([])
})
