import { binOf } from '../../domain/calendar'
import type { ColumnMapping } from '../../domain/columnMapping'
import type { Day } from '../../domain/dataset'
import { type CellValue, countCell, dayCell } from './cells'

/** The days that one cell means: a day, or a whole month or year where it says no more. Both ends inclusive. */
export interface CellDays {
  readonly first: Day
  readonly last: Day
  readonly precision: 'day' | 'month' | 'year'
}

/** Beginnings of the months' names in English, Ukrainian and Russian, January first. */
const MONTHS = [
  /^(jan|січ|янв)/,
  /^(feb|лют|фев)/,
  /^(mar|бер|мар)/,
  /^(apr|кві|апр)/,
  /^(may|тра|ма[йя])/,
  /^(jun|чер|июн)/,
  /^(jul|лип|июл)/,
  /^(aug|сер|авг)/,
  /^(sep|вер|сен)/,
  /^(oct|жов|окт)/,
  /^(nov|лис|ноя)/,
  /^(dec|гру|дек)/,
]
const WORDED = /^(\d{1,2}) (\p{L}{3,})\.?,? (\d{4})(?: (?:р\.?|року|г\.?|года))?$/u
const NUMBERED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[T ,]+[\d:.]+)?$/
/** What people write where they have no number. */
const NO_NUMBER = new Set(
  'n/a|na|nan|null|none|unknown|-|–|—|?|невідомо|немає даних|н/д|неизвестно|нет данных'.split('|'),
)

/**
 * A day as people write it in tables. Which of `01/02/2024` is the month must have been said. A month or a year alone
 * is that whole month or year, and no day of it.
 */
export function daysCell(text: string, order: ColumnMapping['dayOrder']): CellValue<CellDays> {
  const whole = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text)
  if (whole !== null) return wholeOf(whole[1] ?? '', whole[2])
  const read = dayCell(isoOf(text, order) ?? text)
  if (read.kind !== 'ok') return read
  return { kind: 'ok', value: { first: read.value, last: read.value, precision: 'day' } }
}

/** Whether a cell says more than a day: a time, whose zone nobody knows. */
export function isTimed(text: string): boolean {
  return /\d:\d/.test(text)
}

/** A number of people, where words for "not known" are no number. */
export function peopleCell(text: string): CellValue<number> & { readonly isWord?: true } {
  return NO_NUMBER.has(text.toLowerCase()) ? { kind: 'none', isWord: true } : countCell(text)
}

/**
 * The order of day and month that a column proves by a number above 12, where no other cell proves the opposite;
 * `notSaid` = it may be either.
 */
export function provenOrder(cells: readonly string[]): ColumnMapping['dayOrder'] {
  const numbers = cells.flatMap((cell) => {
    const [, first, second] = NUMBERED.exec(cell) ?? []
    return first === undefined ? [] : [[Number(first), Number(second)] as const]
  })
  const isDayFirst = numbers.some(([first]) => first > 12)
  const isMonthFirst = numbers.some(([, second]) => second > 12)
  if (isDayFirst === isMonthFirst) return 'notSaid'
  return isDayFirst ? 'dayFirst' : 'monthFirst'
}

function wholeOf(year: string, month: string | undefined): CellValue<CellDays> {
  const precision = month === undefined ? 'year' : 'month'
  const day = `${year}-${month ?? '01'}-01`
  if (dayCell(day).kind !== 'ok') return { kind: 'refused', reason: 'dayInvalid', advice: '2024-11-05' }
  const [first, last] = binOf(day, precision)
  return { kind: 'ok', value: { first, last, precision } }
}

/** The day in the form that `dayCell` reads; `null` = it is for that to say. */
function isoOf(text: string, order: ColumnMapping['dayOrder']): string | null {
  const [, wordedDay, name = '', wordedYear] = WORDED.exec(text) ?? []
  if (wordedDay !== undefined) {
    const month = MONTHS.findIndex((beginning) => beginning.test(name.toLowerCase())) + 1
    return month === 0 ? null : joined(wordedYear, String(month), wordedDay)
  }
  const [, first, second, year] = NUMBERED.exec(text) ?? []
  if (first === undefined || order === 'notSaid') return null
  return order === 'dayFirst' ? joined(year, second, first) : joined(year, first, second)
}

function joined(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
