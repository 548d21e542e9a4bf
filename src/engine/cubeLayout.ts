import { PARTIES } from '../domain/dataset'
import { dayNumber } from '../domain/dayNumber'
import { SUPPORTS } from '../domain/support'
import type { Cube } from './cube'
import { WHEN } from './kinds'
import { LARGEST_NUMBER, numberModel } from './numberModels'
import type { NumberCoder } from './rangeCoder'

type Kinds = Cube['cells']['kinds']

/** What a cube may hold: a million events of very many kinds are well within it. */
const MOST_NAMES = 20_000
const MOST_LETTERS = 128
const MOST_KINDS = 2 ** 16
/** Ids of types, as data sets have them, and codes of regions. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._:~-]*$/
/** The first day that there is; days are counted from here on. */
const FIRST_DAY = dayNumber('0001-01-01')
const DAYS = dayNumber('9999-12-31') - FIRST_DAY + 1

/** A number of its own sort, seldom like the ones before. */
export function codeNumber(coder: NumberCoder, value: number, most = LARGEST_NUMBER): number {
  const number = coder.number(numberModel(1, 0), 0, value)
  coder.expect(number <= most)
  return number
}

/** So many numbers, one after the other; none from the first one on that cannot be. */
function codeColumn(
  coder: NumberCoder,
  length: number,
  codeOne: (at: number, before: number) => number,
): number[] {
  const column: number[] = []
  let before = -1
  for (let at = 0; at < length && coder.isRight(); at += 1) {
    before = codeOne(at, before)
    column.push(before)
  }
  return column
}

/** Names, no two alike. */
export function codeNames(coder: NumberCoder, names: readonly string[]): readonly string[] {
  const letters = numberModel(1, 7)
  const count = codeNumber(coder, names.length, MOST_NAMES)
  const coded = new Set<string>()
  for (let at = 0; at < count && coder.isRight(); at += 1) {
    const name = names[at] ?? ''
    const length = codeNumber(coder, name.length, MOST_LETTERS)
    const text = String.fromCharCode(
      ...codeColumn(coder, length, (letter) => coder.number(letters, 0, name.charCodeAt(letter))),
    )
    coder.expect(NAME.test(text) && !coded.has(text))
    coded.add(text)
  }
  return [...coded]
}

/** `null`, or a whole number. */
export function codeMaybe(coder: NumberCoder, value: number | null, most: number): number | null {
  const number = codeNumber(coder, value === null ? 0 : value + 1, most + 1)
  return number === 0 ? null : number - 1
}

export function codeDay(coder: NumberCoder, day: number | null): number | null {
  const number = codeMaybe(coder, day === null ? null : day - FIRST_DAY, DAYS - 1)
  return number === null ? null : number + FIRST_DAY
}

/** First and last, in that order. */
export function codeDays(coder: NumberCoder, days: Cube['days']): Cube['days'] {
  const first = codeDay(coder, days?.[0] ?? null)
  if (first === null) return null
  const last = first + codeNumber(coder, days === null ? 0 : days[1] - days[0])
  coder.expect(last < FIRST_DAY + DAYS)
  return [first, last]
}

/** Kinds in the order of `kindsOf`, no two alike. */
export function codeKinds(coder: NumberCoder, kinds: Kinds, types: number): Kinds {
  const count = codeNumber(coder, kinds.count, MOST_KINDS)
  const facets = [
    { column: kinds.type, most: types - 1, model: numberModel(1, 6) },
    { column: kinds.parties, most: 2 ** PARTIES.length - 1, model: numberModel(1, 6) },
    { column: kinds.support, most: SUPPORTS.length - 1, model: numberModel(1, 3) },
    { column: kinds.when, most: WHEN.undated, model: numberModel(1, 2) },
  ]
  const coded: number[][] = []
  let before: readonly number[] = []
  for (let kind = 0; kind < count && coder.isRight(); kind += 1) {
    const facetsHere = facets.map(({ column, most, model }) => {
      const value = coder.number(model, 0, column[kind] ?? 0)
      coder.expect(value <= most)
      return value
    })
    coder.expect(kind === 0 || isBefore(before, facetsHere))
    coded.push(facetsHere)
    before = facetsHere
  }
  const facet = (at: number): number[] => coded.map((values) => values[at] ?? 0)
  return {
    count: coded.length,
    type: Uint16Array.from(facet(0)),
    parties: Uint8Array.from(facet(1)),
    support: Uint8Array.from(facet(2)),
    when: Uint8Array.from(facet(3)),
  }
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place])
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}

/** Steps on a scale on which each is about a fifth of the one before: 0 to 11 by themselves, and 60 for 2^31. */
export function scaled(number: number): number {
  return number < 12 ? number : Math.min(SCALE - 1, 12 + Math.floor(2 * Math.log2(number / 12)))
}
/** How many steps {@link scaled} has. */
export const SCALE = 68
