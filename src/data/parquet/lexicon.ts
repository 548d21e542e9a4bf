import { PARTIES, PLACE_PRECISIONS, PLACE_ROLES, WHEN_PRECISIONS } from '../../domain/dataset'
import type { ViewColumn } from '../../domain/parquetColumns'
import { SUPPORTS } from '../../domain/support'
import { isRealDay } from '../schemaParts'
import { ParquetFlaw } from './parquetFlaw'
import type { NumberOf } from './viewValues'

/** In place of a meaning: the word has none. */
export const NO_MEANING = -2
/** Words of one column; more are no column of words. */
const MOST_WORDS = 4_000_000
const MS_PER_DAY = 86_400_000
const STATUSES = ['active', 'withdrawn', 'merged']
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/
const COUNTRY = /^[A-Z]{2}$/
const TYPE = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/

/** The words of the columns of a first view, each looked at once however many rows have it. */
export interface Lexicon {
  readonly numberOf: NumberOf
  /** What a word of a column comes to, by its number: a place in the list that it is of, or {@link NO_MEANING}. */
  readonly meaning: (column: ViewColumn, word: number) => number
  /** The same for all words of a column, by their numbers. */
  readonly meanings: (column: ViewColumn) => readonly number[]
  readonly word: (column: ViewColumn, word: number) => string
  /** Codes of regions, which the meanings of `region_code` and `located_region` are places in. */
  readonly regions: readonly string[]
}

interface Known {
  readonly numbers: Map<string, number>
  readonly words: string[]
  readonly meanings: number[]
}

/** @param types ids of types that are known; the others mean nothing. */
export function createLexicon(types: readonly string[]): Lexicon {
  const regions: string[] = []
  const regionNumbers = new Map<string, number>()
  const regionOf = (code: string): number => {
    if (!REGION.test(code)) return NO_MEANING
    const known = regionNumbers.get(code)
    if (known !== undefined) return known
    regions.push(code)
    regionNumbers.set(code, regions.length - 1)
    return regions.length - 1
  }
  const placeIn =
    (list: readonly string[]) =>
    (word: string): number =>
      list.includes(word) ? list.indexOf(word) : NO_MEANING
  const meanings: Readonly<Partial<Record<ViewColumn, (word: string) => number>>> = {
    event_type: (word) => (TYPE.test(word) ? types.indexOf(word) : NO_MEANING),
    start: dayNumberOf,
    end: dayNumberOf,
    date_precision: placeIn(WHEN_PRECISIONS),
    region_code: regionOf,
    located_region: regionOf,
    country_code: (word) => (COUNTRY.test(word) ? 0 : NO_MEANING),
    place_precision: placeIn(PLACE_PRECISIONS),
    place_role: placeIn(PLACE_ROLES),
    parties: partiesOf,
    support: placeIn(SUPPORTS),
    status: placeIn(STATUSES),
  }
  const columns = new Map<ViewColumn, Known>()
  const knownOf = (column: ViewColumn): Known => {
    const known = columns.get(column) ?? { numbers: new Map(), words: [], meanings: [] }
    columns.set(column, known)
    return known
  }
  return {
    regions,
    numberOf(column, word) {
      const { numbers, words, meanings: found } = knownOf(column)
      const known = numbers.get(word)
      if (known !== undefined) return known
      const number = words.push(word) - 1
      if (number >= MOST_WORDS) throw new ParquetFlaw('tooManyRows', { column, advice: String(MOST_WORDS) })
      numbers.set(word, number)
      found.push(meanings[column]?.(word) ?? number)
      return number
    },
    meaning: (column, word) => columns.get(column)?.meanings[word] ?? NO_MEANING,
    meanings: (column) => columns.get(column)?.meanings ?? [],
    word: (column, word) => columns.get(column)?.words[word] ?? '',
  }
}

/** Days since 1970-01-01 of a day, or of a day with a time behind it. `NaN` for anything else. */
function dayNumberOf(word: string): number {
  const day = /^(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/.exec(word)?.[1]
  return day !== undefined && isRealDay(day) ? Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY : Number.NaN
}

/** Bits of the parties, which are joined with "; "; unknown ones count as nobody. */
function partiesOf(word: string): number {
  const named = word.split('; ')
  return PARTIES.reduce((bits, party, at) => (named.includes(party) ? bits | (1 << at) : bits), 0)
}
