import { folded, groupedNumbers } from '../domain/search'
import { keyOf } from '../domain/transliterate'
import { stemOf } from '../domain/wordStem'

/** The different words of many texts, numbered from 0 in the order in which they come. Words with one key are one. */
export interface WordList {
  /** Calls back with the number of each word of a text, in its order, and again for a word that comes again. */
  readonly forEachWord: (text: string, onWord: (word: number) => void) => void
  /** The same for the numbers of a text that are written in groups of digits, each in one. */
  readonly forEachGroupedNumber: (text: string, onWord: (word: number) => void) => void
  /** Keys and stems by number. */
  readonly keys: readonly string[]
  readonly stems: readonly string[]
}

/** Pieces of text whose words are remembered; forgotten all at once, since the frequent ones are soon there again. */
const MOST_PIECES = 50_000

export function createWordList(): WordList {
  const keys: string[] = []
  const stems: string[] = []
  const byKey = new Map<string, number>()
  const pieces = new Map<string, number | readonly number[]>()

  const numberOf = (word: string): number | readonly [] => {
    const key = keyOf(word)
    if (key === '') return []
    const known = byKey.get(key)
    if (known !== undefined) return known
    byKey.set(key, keys.length)
    stems.push(stemOf(key))
    return keys.push(key) - 1
  }
  /** Folding never looks beyond a space, so that most pieces between two spaces are known already. */
  const wordsOf = (piece: string): number | readonly number[] => {
    const known = pieces.get(piece)
    if (known !== undefined) return known
    const words = folded(piece).split(' ').flatMap(numberOf)
    const [word] = words
    const found = words.length === 1 && word !== undefined ? word : words
    if (pieces.size === MOST_PIECES) pieces.clear()
    pieces.set(piece, found)
    return found
  }
  return {
    keys,
    stems,
    forEachWord(text, onWord) {
      for (const piece of text.split(' ')) {
        const words = wordsOf(piece)
        if (typeof words === 'number') onWord(words)
        else words.forEach(onWord)
      }
    },
    forEachGroupedNumber(text, onWord) {
      for (const number of groupedNumbers(text)) [numberOf(number)].flat().forEach(onWord)
    },
  }
}
