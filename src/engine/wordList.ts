import { folded, groupedNumbers } from '../domain/search'
import { keyOf } from '../domain/transliterate'
import { createTextTable, HASH, type TextPart, wholeText } from './textTable'

/** The different words of many texts, numbered from 0 in the order in which they come. Words with one key are one. */
export interface WordList {
  /** Calls back with the number of each word of a text, in its order, and again for a word that comes again. */
  readonly forEachWord: (text: string, onWord: (word: number) => unknown) => void
  /** The same for the numbers of a text that are written in groups of digits, each in one. */
  readonly forEachGroupedNumber: (text: string, onWord: (word: number) => unknown) => void
  /** All keys in the order of their numbers. */
  readonly joinedKeys: () => string
}

/** Stands before each of the joined keys and behind the last one. Folding leaves no line break in a word. */
export const GAP = '\n'

/** Keys that are joined at once. */
const MOST_KEYS = 1000
const SPACE = ' '.charCodeAt(0)
const OPENING = '('.charCodeAt(0)
const CLOSING = Uint8Array.from({ length: 64 }, (_, code) =>
  Number(',.;:)'.includes(String.fromCharCode(code))),
)

/**
 * @param mostPieces of text whose words are remembered; all are forgotten at once, since the frequent ones are soon there
 * again.
 */
export function createWordList(mostPieces = 300_000): WordList {
  const words = createTextTable()
  /** Many keys joined, since a million strings take more room than their letters, and the last few. */
  const joined: string[] = []
  let keys: string[] = []
  let pieces = createTextTable()
  /** Words of pieces that hold more or fewer than one; the number of such a piece is -1 for the first of them. */
  let severalWords: (readonly number[])[] = []

  const numberOf = (word: string): number | readonly [] => {
    const key = keyOf(word)
    if (key === '') return []
    const part = wholeText(key)
    const known = words.find(part)
    if (known !== null) return known
    words.add(part, words.size())
    if (keys.push(key) === MOST_KEYS) {
      joined.push(keys.join(GAP))
      keys = []
    }
    return words.size() - 1
  }
  const addPiece = (piece: TextPart): number => {
    if (pieces.size() === mostPieces) {
      pieces = createTextTable()
      severalWords = []
    }
    const numbers = folded(piece.text.slice(piece.from, piece.to)).split(' ').flatMap(numberOf)
    const [only] = numbers
    const number = numbers.length === 1 && only !== undefined ? only : -severalWords.push(numbers)
    pieces.add(piece, number)
    return number
  }
  return {
    forEachWord(text, onWord) {
      forEachPiece(text, (piece) => {
        const number = pieces.find(piece) ?? addPiece(piece)
        if (number >= 0) onWord(number)
        else severalWords[-1 - number]?.forEach(onWord)
      })
    },
    forEachGroupedNumber(text, onWord) {
      for (const number of groupedNumbers(text)) [numberOf(number)].flat().forEach(onWord)
    },
    joinedKeys: () => ['', ...joined, ...keys, ''].join(GAP),
  }
}

/**
 * Folding never looks beyond a space, nor from a letter to what closes a piece, so that most pieces of a text have come
 * before. The piece that is handed over is the same object each time.
 */
function forEachPiece(text: string, onPiece: (piece: TextPart) => void): void {
  const piece: TextPart = { text, from: 0, to: 0, hash: HASH.offset }
  let hash: number = HASH.offset
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE
    if (code === SPACE) {
      if (piece.to > piece.from) onPiece(piece)
      piece.from = at + 1
      hash = HASH.offset
    } else if (code === OPENING && piece.from === at) piece.from++
    else {
      hash = Math.imul(hash ^ code, HASH.prime)
      if (CLOSING[code] === 1) continue
      piece.to = at + 1
      piece.hash = hash
    }
  }
}
