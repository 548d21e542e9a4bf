import { folded, groupedNumbers } from '../domain/search'
import { keyOf } from '../domain/transliterate'
import { createTextTable, type JoinedTexts } from './textTable'

/** The different words of many texts, numbered from 0 in the order in which they come. Words with one key are one. */
export interface WordList {
  /** Calls back with the number of each word of a text, in its order, and again for a word that comes again. */
  readonly forEachWord: (text: string, onWord: (word: number) => unknown) => void
  /** The same for the numbers of a text that are written in groups of digits, each in one. */
  readonly forEachGroupedNumber: (text: string, onWord: (word: number) => unknown) => void
  /** All keys by number. */
  readonly keys: () => JoinedTexts
}

/**
 * Pieces of text whose words are remembered; forgotten all at once, since the frequent ones are soon there again.
 */
const MOST_PIECES = 300_000
const [OPENING, CLOSING] = ['(', ',.;:)']

export function createWordList(): WordList {
  const keys = createTextTable()
  let pieces = createTextTable()
  /** For each piece its only word, or as -1, -2 … the place in `severalWords`. */
  let wordOfPiece: number[] = []
  let severalWords: (readonly number[])[] = []

  const numberOf = (word: string): number | readonly [] => {
    const key = keyOf(word)
    if (key === '') return []
    const known = keys.find(key, 0, key.length)
    return known === -1 ? keys.add(key, 0, key.length) : known
  }
  const addPiece = (text: string, from: number, to: number): number => {
    if (pieces.size() === MOST_PIECES) {
      pieces = createTextTable()
      wordOfPiece = []
      severalWords = []
      pieces.find(text, from, to)
    }
    const words = folded(text.slice(from, to)).split(' ').flatMap(numberOf)
    const [word] = words
    wordOfPiece.push(words.length === 1 && word !== undefined ? word : -severalWords.push(words))
    return pieces.add(text, from, to)
  }
  return {
    forEachWord(text, onWord) {
      forEachPiece(text, (from, to) => {
        const known = pieces.find(text, from, to)
        const word = wordOfPiece[known === -1 ? addPiece(text, from, to) : known] ?? -1
        if (word >= 0) onWord(word)
        else severalWords[-1 - word]?.forEach(onWord)
      })
    },
    forEachGroupedNumber(text, onWord) {
      for (const number of groupedNumbers(text)) [numberOf(number)].flat().forEach(onWord)
    },
    keys: keys.joined,
  }
}

/**
 * Folding never looks beyond a space, nor from a letter to what closes a piece, so that most pieces of a text have come
 * before.
 */
function forEachPiece(text: string, onPiece: (from: number, to: number) => void): void {
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from)
    const end = space === -1 ? text.length : space
    let to = end
    while (to > from && CLOSING.includes(text.charAt(to - 1))) to--
    while (from < to && OPENING.includes(text.charAt(from))) from++
    if (from < to) onPiece(from, to)
    from = end + 1
  }
}
