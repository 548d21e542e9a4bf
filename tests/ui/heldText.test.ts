import { expect, test } from 'vitest'
import type { HeldPart } from '../../src/domain/heldPart'
import { heldText } from '../../src/ui/heldText'
import { stringsOf } from '../../src/ui/strings/catalogue'

const NEWEST: HeldPart = {
  events: 987_654,
  ofEvents: 10_000_000,
  days: ['2024-07-31', '2024-11-05'],
  all: ['2022-02-24', '2024-11-05'],
  asked: null,
  lacksLasting: false,
  lacksUndated: false,
}
const english = (held: HeldPart, hasUndated = false) =>
  heldText({ held, hasUndated }, stringsOf('en'), 'en') ?? ''

test('the newest events are counted, with their days and those of all', () => {
  expect(english(NEWEST)).toBe(
    'Shows the newest 987,654 of 10,000,000 events: those of 31 July – 5 November 2024. The data reach over 24 February 2022 – 5 November 2024: choose other days, and they are loaded.',
  )
  expect(heldText({ held: NEWEST, hasUndated: false }, stringsOf('uk'), 'uk')).toMatch(
    /^Показано 987.654 найновіші події з 10.000.000 подій: за /,
  )
})

test('asked days are named, and that there are too many of them', () => {
  const week = { from: '2023-05-01', to: '2023-05-07' }
  expect(english({ ...NEWEST, events: 71_000, days: ['2023-05-01', '2023-05-07'], asked: week })).toMatch(
    /^Shows 71,000 of 10,000,000 events: those of 1–7 May 2023\. The data/,
  )
  const cut = { ...NEWEST, asked: { from: '2022-03-01', to: null } }
  expect(english(cut)).toContain('more events than the page can hold')
  expect(english({ ...cut, days: ['2022-03-01', '2022-04-02'] })).not.toContain('more events')
})

test('what may be missing is said', () => {
  expect(english(NEWEST, true)).toMatch(/All events without a date are among them\.$/)
  expect(english({ ...NEWEST, lacksUndated: true }, true)).toMatch(/others may be missing\.$/)
  expect(english({ ...NEWEST, lacksLasting: true })).toContain('2024. Events that began before them')
  expect(english({ ...NEWEST, days: null, all: null, lacksUndated: true })).toBe(
    'Shows 987,654 of 10,000,000 events. On any day some may be missing. Events without a date may be missing.',
  )
})
