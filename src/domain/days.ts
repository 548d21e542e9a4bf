import type { Day, When } from './dataset'
import type { Language } from './language'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const LOCAL_DAY =
  /^(\d{1,2})(?:\.(\d{1,2})\.|\/(\d{1,2})\/|\s+(\p{L}{3,})\.?\s+)(\d{4})(?:\s+(?:р\.|року))?$/u
/** Day before month, as readers outside America expect; plain `en` would put the month first. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk' }

/** Whether the text is a real calendar day `YYYY-MM-DD`, years 0001–9999: 30 February is not. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = DAY.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return Number(year) >= 1 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
}

/** Days of a month in the Gregorian calendar; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  if (month < 1 || month > 12) return 0
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * What a reader typed as a day: `2024-11-05`, `5.11.2024`, `05/11/2024` (day before month) or `5 November 2024` in any
 * of the page's languages, whichever it is shown in. `null` for all else: a year of two digits is not guessed.
 */
export function parsedDay(typed: string): Day | null {
  const text = typed.trim()
  if (isDay(text)) return text
  const [, day, dotted, slashed, name, year] = LOCAL_DAY.exec(text) ?? []
  if (day === undefined || year === undefined) return null
  const month = dotted ?? slashed ?? String(monthNamed(name ?? ''))
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** 1 to 12 for a month's name or at least the first three letters of it; 0 for none. */
function monthNamed(name: string): number {
  const begins = name.toLowerCase()
  const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 15)))
  const [beside, alone] = [{ day: 'numeric', month: 'long' }, { month: 'long' }] as const
  const formats = Object.values(LOCALES).flatMap((locale) =>
    [beside, alone].map((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })),
  )
  const nameIn = (format: Intl.DateTimeFormat, month: Date): string =>
    format.formatToParts(month).find(({ type }) => type === 'month')?.value ?? ''
  return (
    1 +
    months.findIndex((month) =>
      formats.some((format) => nameIn(format, month).toLowerCase().startsWith(begins)),
    )
  )
}

/** First and last calendar day of an event, times cut off; `null` for an undated one. */
export function daySpan(when: When): readonly [first: Day, last: Day] | null {
  const first = when.start?.slice(0, 10)
  const last = when.end?.slice(0, 10)
  if (first === undefined && last === undefined) return null
  return [first ?? last ?? '', last ?? first ?? '']
}

/**
 * Whether an event lies under a day filter; both ends inclusive, either may be open. Days are compared as text,
 * so the reader's time zone has no say. Undated events always do: they must not vanish.
 */
export function isWithinDays(when: When, from: Day | null, to: Day | null): boolean {
  const span = daySpan(when)
  if (span === null) return true
  return (from === null || span[1] >= from) && (to === null || span[0] <= to)
}

/** Smallest interval that holds every dated event; `null` when none is dated. */
export function spanOf(whens: Iterable<When>): readonly [first: Day, last: Day] | null {
  let first: Day | null = null
  let last: Day | null = null
  for (const when of whens) {
    const span = daySpan(when)
    if (span === null) continue
    if (first === null || span[0] < first) first = span[0]
    if (last === null || span[1] > last) last = span[1]
  }
  return first === null || last === null ? null : [first, last]
}

/** How a day can be written, with its format for each language: making one is far slower than using it. */
type Style = Readonly<Record<Language, Intl.DateTimeFormat>>
const LONG = styleOf({ dateStyle: 'long' })
const SHORT = styleOf({ day: 'numeric', month: 'short' })
const MONTH = styleOf({ month: 'long', year: 'numeric' })

function styleOf(options: Intl.DateTimeFormatOptions): Style {
  const inUtc = { ...options, timeZone: 'UTC' }
  return { en: new Intl.DateTimeFormat(LOCALES.en, inUtc), uk: new Intl.DateTimeFormat(LOCALES.uk, inUtc) }
}

/** "5 November 2024" or "4–5 November 2024" in the page's language. */
export function writtenDays(first: Day, last: Day, language: Language): string {
  return written(first, last, language, LONG)
}

/** "5 Nov" for lines where the year stands elsewhere. */
export function writtenShortDays(first: Day, last: Day, language: Language): string {
  return written(first, last, language, SHORT)
}

/** "November 2024" in the page's language. */
export function writtenMonth(day: Day, language: Language): string {
  return written(day, day, language, MONTH)
}

/**
 * Engines put thin, narrow or no spaces round the dash: here it stands close between bare days, spaced elsewhere. The
 * Ukrainian "р." stays on the line of its year.
 */
function written(first: Day, last: Day, language: Language, style: Style): string {
  const format = style[language]
  const [start, end] = [utcNoon(first), utcNoon(last)]
  const text = first === last ? format.format(start) : format.formatRange(start, end)
  return text
    .replace(/\p{Zs}/gu, ' ')
    .replace(/^(\d+) ?– ?(?=\d)/, '$1–')
    .replace(/ (?=рр?\.)/g, '\u00A0')
}

function utcNoon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}
