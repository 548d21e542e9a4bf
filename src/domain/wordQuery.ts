import { folded, ungrouped } from './search'
import { keyOf } from './transliterate'
import { stemOf } from './wordStem'

/** Keys and stems of words with a space around each, so that words can be told from parts of words. */
export interface Spelling {
  readonly key: string
  readonly stem: string
}

/** One word as a reader typed it: its key and its stem, without spaces. */
export interface QueryWord extends Spelling {
  /** As a beginning of a word in the key of a name, and as a whole word in its stem. */
  readonly start: string
  readonly whole: string
  /** Letters typed; the key may have fewer. */
  readonly length: number
}

/** A text that is searched for, in the spelling of its telling words. */
export interface Query extends Spelling {
  /** None in a text without words. */
  readonly words: readonly QueryWord[]
  /** The key with a space before and none behind: the last word may go on. */
  readonly start: string
}

/** What stands before names in a sentence: "у Курській області", "near Kyiv". */
const PREPOSITIONS = new Set('u v vo na pid pod bilia in near at of tge'.split(' '))

/** Reads what was typed. Prepositions tell nothing; one that stands alone is the beginning of a word. */
export function queryOf(text: string): Query {
  const words = folded(ungrouped(text))
    .split(' ')
    .map((word) => ({ key: keyOf(word), length: word.length }))
    .filter(({ key }) => key !== '')
  const telling = words.filter(({ key }) => !PREPOSITIONS.has(key))
  const asked = (telling.length > 0 ? telling : words).map(queryWord)
  const spelling = joinedSpelling(asked)
  return { words: asked, ...spelling, start: spelling.key.trimEnd() }
}

function queryWord({ key, length }: { readonly key: string; readonly length: number }): QueryWord {
  const stem = stemOf(key)
  return { key, stem, start: ` ${key}`, whole: ` ${stem} `, length }
}

/** The spelling of a whole text. */
export function spellingOf(text: string): Spelling {
  const keys = folded(text).split(' ').map(keyOf)
  return joinedSpelling(keys.map((key) => ({ key, stem: stemOf(key) })))
}

function joinedSpelling(words: readonly Spelling[]): Spelling {
  return {
    key: ` ${words.map(({ key }) => key).join(' ')} `,
    stem: ` ${words.map(({ stem }) => stem).join(' ')} `,
  }
}
