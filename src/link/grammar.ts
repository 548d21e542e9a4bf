import { isDay } from '../domain/days'
import { TEXT_LIMIT } from '../domain/view'

const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/

/** Controls, bidi marks, zero-width and other unseen characters, line separators, halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** What a text may hold unescaped: the rest is eaten or read as markup by some chat or mail program. */
const RISKY = /[^A-Za-z0-9.-]/gu
/** Longest sequence that NFC makes one character of is 4; unsorted marks cost it quadratic time, so cut first. */
const NFC_WINDOW = 4 * TEXT_LIMIT

/** A finite number in plain decimal digits: no exponent, no hexadecimal, no comma, no blanks; else `null`. */
export function decimalOf(value: string): number | null {
  const number = DECIMAL.test(value) ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : null
}

/** An id of a data set, version, event or type: at most 64 of `A-Z a-z 0-9 . _ -`, never a path; else `null`. */
export function idOf(value: string): string | null {
  return ID.test(value) ? value : null
}

/** An ISO 3166-2 code, known or not, such as `UA-63`; else `null`. */
export function regionOf(value: string): string | null {
  return REGION.test(value) ? value : null
}

/** A real calendar day, `0001-01-01` to `9999-12-31`, inside the data's days or not; else `null`. */
export function dayOf(value: string): string | null {
  return isDay(value) ? value : null
}

/** The text without unseen characters, in NFC, cut at {@link TEXT_LIMIT} code points; a fixed point of itself. */
export function textOf(value: string): string {
  return firstOf(firstOf(value.replace(UNSEEN, ''), NFC_WINDOW).normalize('NFC'), TEXT_LIMIT)
}

function firstOf(text: string, codePoints: number): string {
  return Array.from(text.slice(0, 2 * codePoints))
    .slice(0, codePoints)
    .join('')
}

/** Strictly percent-decoded; `null` where an escape is broken or is not UTF-8. `+` stays a plus. */
export function unescaped(value: string): string | null {
  if (!value.includes('%')) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

/** Percent-encodes all but ASCII letters, digits, dot and hyphen; the text holds no half of a surrogate pair. */
export function escaped(text: string): string {
  return text.replace(RISKY, (character) => {
    const escapes = encodeURIComponent(character)
    return escapes === character ? hexOf(character) : escapes
  })
}

/** Escapes a last character that a mail program might take for the end of a sentence. */
export function withSafeEnd(fragment: string): string {
  return fragment.replace(/[^A-Za-z0-9]$/, hexOf)
}

function hexOf(ascii: string): string {
  return `%${ascii.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
