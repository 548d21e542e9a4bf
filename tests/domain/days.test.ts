import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { When } from '../../src/domain/dataset'
import {
  daySpan,
  isDay,
  isWithinDays,
  parsedDay,
  spanOf,
  writtenDays,
  writtenMonth,
  writtenShortDays,
} from '../../src/domain/days'
import { aWhen, UNDATED } from '../support/builders'

const OVERNIGHT: When = { start: '2024-11-04', end: '2024-11-05', precision: 'overnight' }
const REPORTED: When = { start: '2024-11-05', end: '2024-11-05', precision: 'reported' }
const TIMED: When = { start: '2024-11-05T00:30', end: '2024-11-05T23:59', precision: 'minute' }

describe('a typed day', () => {
  it.each(['2024-11-05', '2024-02-29', '2000-02-29', '2024-12-31', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(isDay(text)).toBe(true)
    },
  )

  it.each([
    ...['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-11-31', '2024-01-32'],
    ...['2024-00-10', '2024-13-01', '2024-11-00', '0000-01-01', '-0001-01-01', '12024-11-05'],
    ...['24-11-05', '2024-1-5', '2024/11/05', '2024-11-05T00:00', ' 2024-11-05', '2024-11-05\n', ''],
    ...['٢٠٢٤-١١-٠٥', 'today', 'NaN'],
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it.each([
    ['2024-11-05', '2024-11-05'],
    [' 2024-11-05 ', '2024-11-05'],
    ['5.11.2024', '2024-11-05'],
    ['05/11/2024', '2024-11-05'],
    ['11/05/2024', '2024-05-11'],
    ['5 November 2024', '2024-11-05'],
    ['5 nov. 2024', '2024-11-05'],
    ['5  листопада 2024', '2024-11-05'],
    ['5 листопада 2024 р.', '2024-11-05'],
    ['5 листопада 2024\u00A0р.', '2024-11-05'],
    ['1 Січень 2025 року', '2025-01-01'],
    ['05.11.2024', '2024-11-05'],
    ['1.1.2025', '2025-01-01'],
    ['29.2.2024', '2024-02-29'],
    ['\t31.12.1999\n', '1999-12-31'],
  ])('%j is read as %s', (typed, day) => {
    expect(parsedDay(typed)).toBe(day)
  })

  it.each([
    ...[
      '',
      '   ',
      '5.11.24',
      '05/11/24',
      '5 November 24',
      '5 Junk 2024',
      '5 ju 2024',
      '31 June 2024',
      '5/11.2024',
      '5.11',
      '30.2.2024',
      '29.2.2023',
      '0.11.2024',
      '5.0.2024',
      '5.13.2024',
      '1.1.0000',
    ],
    ...['5-11-2024', '2024.11.05', '5. 11. 2024', '1730764800'],
  ])('%j is refused rather than guessed', (typed) => {
    expect(parsedDay(typed)).toBeNull()
  })

  it('agrees with the calendar for every day of four centuries', () => {
    const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const local = `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`
        expect([isDay(iso), parsedDay(local)]).toEqual([true, iso])
      }),
    )
    const made = fc.tuple(
      fc.integer({ min: 1800, max: 2199 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    )
    fc.assert(
      fc.property(made, ([year, month, day]) => {
        const date = new Date(Date.UTC(year, month - 1, day))
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
        expect([text, isDay(text)]).toEqual([text, isReal])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('days of an event', () => {
  it.each<[string, When, readonly [string, string] | null]>([
    ['one day', aWhen('2024-11-05'), ['2024-11-05', '2024-11-05']],
    ['a night over two dates', OVERNIGHT, ['2024-11-04', '2024-11-05']],
    ['times of a day', TIMED, ['2024-11-05', '2024-11-05']],
    ['the day of the report', REPORTED, ['2024-11-05', '2024-11-05']],
    ['an end alone', { start: null, end: '2024-11-05', precision: 'day' }, ['2024-11-05', '2024-11-05']],
    ['a start alone', { start: '2024-11-05', end: null, precision: 'day' }, ['2024-11-05', '2024-11-05']],
    ['no day', UNDATED, null],
  ])('%s', (_, when, span) => {
    expect(daySpan(when)).toEqual(span)
  })

  it('span from the first to the last of all, undated ones aside, in whatever order they come', () => {
    const whens = [OVERNIGHT, UNDATED, aWhen('2024-10-31', '2024-11-01'), aWhen('2024-11-06')]
    expect(spanOf(whens)).toEqual(['2024-10-31', '2024-11-06'])
    expect(spanOf(whens.toReversed())).toEqual(['2024-10-31', '2024-11-06'])
    expect(spanOf([UNDATED])).toBeNull()
    expect(spanOf([])).toBeNull()
  })
})

describe('a span of days', () => {
  it.each<[string, When, string | null, string | null, boolean]>([
    ['takes its only day in', aWhen('2024-11-05'), '2024-11-05', '2024-11-05', true],
    ['leaves the day after out', aWhen('2024-11-06'), '2024-11-05', '2024-11-05', false],
    ['leaves the day before out', aWhen('2024-11-04'), '2024-11-05', '2024-11-05', false],
    ['takes its first day in', aWhen('2024-11-05'), '2024-11-05', '2024-11-09', true],
    ['takes its last day in', aWhen('2024-11-09'), '2024-11-05', '2024-11-09', true],
    ['may be open before', aWhen('1999-01-01'), null, '2024-11-05', true],
    ['may be open after', aWhen('2030-01-01'), '2024-11-05', null, true],
    ['open before still has an end', aWhen('2024-11-06'), null, '2024-11-05', false],
    ['open after still has a start', aWhen('2024-11-04'), '2024-11-05', null, false],
    ['shows a night by its evening', OVERNIGHT, '2024-11-04', '2024-11-04', true],
    ['shows a night by its morning', OVERNIGHT, '2024-11-05', '2024-11-05', true],
    ['does not show a night on the day before', OVERNIGHT, '2024-11-03', '2024-11-03', false],
    ['does not show a night on the day after', OVERNIGHT, '2024-11-06', '2024-11-06', false],
    ['takes an event by the day it was reported', REPORTED, '2024-11-05', '2024-11-05', true],
    ['does not move a reported event to the day before', REPORTED, null, '2024-11-04', false],
    ['sees the end of a day in that day', TIMED, '2024-11-05', '2024-11-05', true],
    ['within a long event shows it', aWhen('2024-10-01', '2024-12-01'), '2024-11-05', '2024-11-05', true],
    ['never hides an undated event', UNDATED, '2024-11-05', '2024-11-05', true],
  ])('%s', (_, when, from, to, isShown) => {
    expect(isWithinDays(when, from, to)).toBe(isShown)
  })
})

describe('written days', () => {
  it.each([
    ['2024-11-05', '2024-11-05', '5 November 2024', '5 листопада 2024\u00A0р.'],
    ['2024-11-04', '2024-11-05', '4–5 November 2024', '4–5 листопада 2024\u00A0р.'],
    ['2024-10-31', '2024-11-01', '31 October – 1 November 2024', '31 жовтня – 1 листопада 2024\u00A0р.'],
    [
      '2023-12-31',
      '2024-01-01',
      '31 December 2023 – 1 January 2024',
      '31 грудня 2023 – 1 січня 2024\u00A0рр.',
    ],
    ['0999-03-01', '0999-03-01', '1 March 999', '1 березня 999\u00A0р.'],
  ])(
    '%s to %s read naturally in both languages; only "р." clings to its year',
    (first, last, english, ukrainian) => {
      expect([writtenDays(first, last, 'en'), writtenDays(first, last, 'uk')]).toEqual([english, ukrainian])
    },
  )

  it.each([
    ['2024-11-05', '2024-11-05', '5 Nov', '5 лист.'],
    ['2024-11-04', '2024-11-05', '4–5 Nov', '4–5 лист.'],
    ['2024-10-31', '2024-11-01', '31 Oct – 1 Nov', '31 жовт. – 1 лист.'],
  ])('%s to %s are short where the year stands elsewhere', (first, last, english, ukrainian) => {
    expect([writtenShortDays(first, last, 'en'), writtenShortDays(first, last, 'uk')]).toEqual([
      english,
      ukrainian,
    ])
  })

  it('name a month with its year', () => {
    expect(writtenMonth('2024-11-05', 'en')).toBe('November 2024')
    expect(writtenMonth('2024-11-05', 'uk')).toBe('листопад 2024\u00A0р.')
  })
})
