import { isSoughtInside, isTypoOf, mayBeTypo } from '../domain/wordGuess'
import type { QueryWord } from '../domain/wordQuery'
import { stemBeginnings, stemOf } from '../domain/wordStem'
import { GAP } from './wordList'

/** The words that a typed word may mean. */
export interface WordMatch {
  /** 1 at the number of each of them. */
  readonly isMeant: Uint8Array
  /** Nothing begins with it, contains or inflects it: it was taken for a typo. */
  readonly isGuess: boolean
}

const GAP_CODE = GAP.charCodeAt(0)

/** The different words of all things, ready to be searched. */
export interface Vocabulary {
  readonly match: (typed: QueryWord) => WordMatch
}

/**
 * All keys stand in one text, so that a search is a run or two through memory instead of a test of each word.
 *
 * @param text the keys of words by number, with a {@link GAP} before each and behind the last.
 */
export function vocabularyOf(text: string, isInName: (word: number) => boolean): Vocabulary {
  const starts = startsIn(text)
  const size = starts.length - 1
  const inName = Uint8Array.from({ length: size }, (_, word) => Number(isInName(word)))
  /** Marks what a typed word may mean for sure, and returns whether that is anything. */
  const markSure = (typed: QueryWord, isMeant: Uint8Array): boolean => {
    let isFound = markWords(text, starts, isSoughtInside(typed) ? typed.key : GAP + typed.key, isMeant)
    const hasStem = (word: number): boolean =>
      stemOf(text.slice((starts[word] ?? 0) + 1, starts[word + 1])) === typed.stem
    for (const beginning of stemBeginnings(typed.stem))
      if (beginning !== typed.key && markWords(text, starts, GAP + beginning, isMeant, hasStem))
        isFound = true
    return isFound
  }
  const markGuesses = (typed: QueryWord, isMeant: Uint8Array): void => {
    for (let word = 0; word < size; word++) {
      const [from, to] = [(starts[word] ?? 0) + 1, starts[word + 1] ?? 0]
      if (isTypoOf(typed, { keys: text, from, to, isInName: inName[word] === 1 })) isMeant[word] = 1
    }
  }
  return {
    match(typed) {
      const isMeant = new Uint8Array(size)
      if (markSure(typed, isMeant) || !mayBeTypo(typed)) return { isMeant, isGuess: false }
      markGuesses(typed, isMeant)
      return { isMeant, isGuess: true }
    },
  }
}

/** Where the gaps of a text of keys are: one more than there are words. */
function startsIn(text: string): Uint32Array {
  let gaps = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === GAP_CODE) gaps++
  const starts = new Uint32Array(gaps)
  for (let at = 0, gap = 0; gap < gaps; at++) if (text.charCodeAt(at) === GAP_CODE) starts[gap++] = at
  return starts
}

/** Marks the words that a pattern begins in, and returns whether there are any. */
function markWords(
  text: string,
  starts: Uint32Array,
  pattern: string,
  isMeant: Uint8Array,
  isWanted?: (word: number) => boolean,
): boolean {
  let isFound = false
  let word = 0
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, starts[word])) {
    while ((starts[word + 1] ?? at + 1) <= at) word++
    if (isWanted?.(word) !== false) {
      isMeant[word] = 1
      isFound = true
    }
    word++
  }
  return isFound
}
