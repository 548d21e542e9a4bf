import type { Day } from '../../domain/dataset'
import type { ProblemReason } from '../../domain/problem'
import { isRealDay } from '../schemaParts'

/** A cell as a value; `none` for a blank one. */
export type CellValue<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: ProblemReason; readonly advice: string | null }

const NONE = { kind: 'none' } as const
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A count of people or things: a whole number from 0. Blank is not 0. */
export function countCell(text: string): CellValue<number> {
  if (text === '') return NONE
  if (!/^-?\d+(\.\d+)?$/.test(text)) return refused('numberInvalid', '12')
  const value = Number(text)
  if (value < 0) return refused('negative')
  if (!Number.isInteger(value)) return refused('notWhole')
  return value > 1_000_000_000 ? refused('outOfRange') : { kind: 'ok', value }
}

/** Decimal degrees; a minus sign or a space of another kind is read as what it looks like. */
export function degreesCell(text: string): CellValue<number> {
  const plain = text.replace(/[\u2212\u2012\u2013]/g, '-').replace(/[\s\u00a0\u202f]/g, '')
  if (plain === '') return NONE
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return refused('degreesInvalid', '50.0042')
  const value = Number(plain)
  return Number.isFinite(value) ? { kind: 'ok', value } : refused('degreesInvalid', '50.0042')
}

/**
 * A calendar day in a form that can be read in one way only: `2024-11-05`, with or without a time behind it,
 * `20241105`, `5 November 2024`. Any other form is refused; which of `01/02/2024` is the month, nobody knows.
 */
export function dayCell(text: string): CellValue<Day> {
  if (text === '') return NONE
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,]+(?:Z|[+-][\d:]+)?)?$/.exec(text)?.[1]
  if (iso !== undefined) return realDay(iso)
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact !== null) return realDay(compact.slice(1).join('-'))
  const worded = /^(\d{1,2}) ([A-Za-z]{3})[a-z]*\.? (\d{4})$/.exec(text)
  if (worded !== null) {
    const [, day = '', month = '', year = ''] = worded
    const number = MONTHS.indexOf(month.toLowerCase()) + 1
    return number === 0 ? refused('dayInvalid', '2024-11-05') : realDay(dayOf(year, String(number), day))
  }
  if (/^\d{5}$/.test(text)) return refused('dateSerial', '2024-11-05')
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return refused('dateAmbiguous', '2024-11-05')
  return refused('dayInvalid', '2024-11-05')
}

/** `M/D/YYYY`, for formats that are documented to write days so. */
export function monthFirstDayCell(text: string): CellValue<Day> {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (parts === null) return dayCell(text)
  const [, month = '', day = '', year = ''] = parts
  return realDay(dayOf(year, month, day))
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function realDay(day: string): CellValue<Day> {
  return isRealDay(day) ? { kind: 'ok', value: day } : refused('dayInvalid', '2024-11-05')
}

function refused(reason: ProblemReason, advice: string | null = null): CellValue<never> {
  return { kind: 'refused', reason, advice }
}
