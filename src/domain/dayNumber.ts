import type { Day } from './dataset'

/** Days from 1 March of the year 0, where the months are counted from, to 1 January 1970. */
const EPOCH = 719_468
/** The calendar repeats itself after 400 years. */
const DAYS_PER_ERA = 146_097
const ZERO = 48

/**
 * Days since 1970-01-01, negative before, in the Gregorian calendar of all years 0001–9999; what stands behind the day
 * (`T14:30`) is not looked at. The text is taken for a real day (`isDay`). Without any clock, zone or `Date`, and so
 * fast enough for millions: years begin in March, so that the day that comes and goes is their last one.
 */
export function dayNumber(day: Day): number {
  const month = digit(day, 5) * 10 + digit(day, 6)
  const ofMonth = digit(day, 8) * 10 + digit(day, 9)
  const calendarYear = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
  const year = month > 2 ? calendarYear : calendarYear - 1
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + ofMonth - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - EPOCH
}

/** The day of such a number. */
export function dayOf(number: number): Day {
  const days = number + EPOCH
  const era = Math.floor(days / DAYS_PER_ERA)
  const ofEra = days - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  const ofMonth = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(ofMonth, 2)}`
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - ZERO
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
