import { isOneTypoApart } from './typo'
import type { QueryWord } from './wordQuery'

/** Shortest words that are looked for inside other words, in letters of the key, or with a typo, in letters typed. */
const FUZZY_FROM = 4
/** Shortest words that may have a typo in any text, and in the beginning of a word; below only in names. */
const GUESSED_FROM = { anyText: 5, beginning: 6 } as const

/** Whether a typed word is looked for inside other words, too: the key of "Kyiv" has three letters, and "Kharkiv" ends in them. */
export function isSoughtInside({ key }: QueryWord): boolean {
  return key.length >= FUZZY_FROM
}

/** Whether a typed word that fits nothing may be a typo; a number never is. */
export function mayBeTypo({ key, length }: QueryWord): boolean {
  return length >= FUZZY_FROM && !/\d/.test(key)
}

/**
 * Whether a typed word that may be a typo is taken for the word whose key stands in `keys` at `from` up to but not at
 * `to`.
 *
 * @param isInName whether the word comes in the name of anything, where shorter words are guessed, too.
 */
export function isTypoOf(
  { key: typed, length }: QueryWord,
  { keys, from, to, isInName }: { keys: string; from: number; to: number; isInName: boolean },
): boolean {
  if (!isInName && length < GUESSED_FROM.anyText) return false
  const letters = to - from
  if (letters < FUZZY_FROM - 1 || letters < typed.length - 1) return false
  const mayGoOn = length >= GUESSED_FROM.beginning
  if (!mayGoOn && letters > typed.length + 1) return false
  return isOneTypoApart(typed, keys, mayGoOn, from, to) && !/\d/.test(keys.slice(from, to))
}
