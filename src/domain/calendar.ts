import type { Day } from './dataset'

/** First and last calendar day, both inclusive. */
export type Days = readonly [first: Day, last: Day]

/** How long the bins of a histogram are, shortest first. */
export const CALENDAR_UNITS = ['day', 'week', 'month', 'year', 'decade', 'century', 'millennium'] as const
export type CalendarUnit = (typeof CALENDAR_UNITS)[number]

const MS_PER_DAY = 86_400_000
const [FIRST_DAY, LAST_DAY]: Days = ['0001-01-01', '9999-12-31']
const MONTHS_OF: Readonly<Record<Exclude<CalendarUnit, 'day' | 'week'>, number>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
}

/** The day so many days later, or earlier where negative; stays within the years 1 to 9999. */
export function dayAfter(day: Day, days: number): Day {
  const number = Math.min(dayNumber(LAST_DAY), Math.max(dayNumber(FIRST_DAY), dayNumber(day) + days))
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Days since 1 January 1970, read as UTC: the reader's clock has no say. */
function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** How many days there are, both ends counted. */
export function lengthOf([first, last]: Days): number {
  return dayNumber(last) - dayNumber(first) + 1
}

/** Whether the two share a day. */
export function isOverlapping(a: Days, b: Days): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** The bin that holds a day. Weeks begin on Monday (ISO 8601), decades with a year that ends in 0. */
export function binOf(day: Day, unit: CalendarUnit): Days {
  if (unit === 'day') return [day, day]
  if (unit === 'week') {
    const monday = dayAfter(day, -((((dayNumber(day) + 3) % 7) + 7) % 7)) // day 0 was a Thursday
    return [monday, dayAfter(monday, 6)]
  }
  const months = MONTHS_OF[unit]
  const start = Math.floor(monthNumber(day) / months) * months
  return [firstDayOf(start), lastDayOf(start + months - 1)]
}

/** Months since January of the year 0. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function firstDayOf(month: number): Day {
  if (month < 12) return FIRST_DAY
  if (month >= 120_000) return LAST_DAY
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1]
  return `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-01`
}

function lastDayOf(month: number): Day {
  return month >= 119_999 ? LAST_DAY : dayAfter(firstDayOf(month + 1), -1)
}

/**
 * The window of the same length just after these days (`1`) or just before them (`-1`). Whole months give whole
 * months: after February comes March with all its days.
 */
export function neighbourOf([first, last]: Days, direction: 1 | -1): Days {
  const [start, end] = [monthNumber(first), monthNumber(last)]
  if (first === firstDayOf(start) && last === lastDayOf(end)) {
    const shift = direction * (end - start + 1)
    return [firstDayOf(start + shift), lastDayOf(end + shift)]
  }
  const shift = direction * lengthOf([first, last])
  return [dayAfter(first, shift), dayAfter(last, shift)]
}
