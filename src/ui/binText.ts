import { binOf, type CalendarUnit, type Days } from '../domain/calendar'
import { writtenDays, writtenMonth, writtenShortDays } from '../domain/days'
import type { Language } from '../domain/language'

/** Days in words; whole months and years by their names: "4–5 November 2024", "November 2024", "2024", "2020–2029". */
export function daysText([first, last]: Days, language: Language): string {
  if (binOf(first, 'year')[0] === first && binOf(last, 'year')[1] === last) {
    return first.slice(0, 4) === last.slice(0, 4) ? yearText(first) : `${yearText(first)}–${yearText(last)}`
  }
  const [start, end] = binOf(first, 'month')
  return start === first && end === last ? writtenMonth(first, language) : writtenDays(first, last, language)
}

interface TickOptions {
  readonly unit: CalendarUnit
  /** Place of a bin that is named whatever the distance of the others. */
  readonly anchor: number
  readonly language: Language
}

/** What stands under a bin, `null` for nothing: at most six bins are named, or each January. */
export function tickText(bins: readonly Days[], at: number, options: TickOptions): string | null {
  const { unit, anchor, language } = options
  const first = bins[at]?.[0] ?? ''
  if (unit === 'month') return first.slice(5, 7) === '01' ? yearText(first) : null
  if ((at - anchor) % Math.ceil(bins.length / 5) !== 0) return null
  return unit === 'day' || unit === 'week' ? writtenShortDays(first, first, language) : yearText(first)
}

function yearText(day: string): string {
  return String(Number(day.slice(0, 4)))
}
