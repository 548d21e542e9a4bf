import { isSoughtInside, isTypoOf, mayBeTypo } from '../domain/wordGuess'
import type { QueryWord } from '../domain/wordQuery'

/** The words that a typed word may mean. */
export interface WordMatch {
  /** 1 at the number of each of them. */
  readonly isMeant: Uint8Array
  /** Nothing begins with it, contains or inflects it: it was taken for a typo. */
  readonly isGuess: boolean
}

/** The different words of all things, ready to be searched. */
export interface Vocabulary {
  readonly match: (typed: QueryWord) => WordMatch
}

/** Stands before each word and behind the last one. No key holds it. */
const GAP = '\n'

/**
 * All keys stand in one text, and all stems in another, so that a search is a few runs through memory instead of a test
 * of each word.
 *
 * @param isInName for each word, whether it comes in a name.
 */
export function vocabularyOf(
  keys: readonly string[],
  stems: readonly string[],
  isInName: Uint8Array,
): Vocabulary {
  const size = keys.length
  const [inKeys, inStems] = [joinedOf(keys), joinedOf(stems)]
  /** Marks what a typed word may mean for sure, and returns whether that is anything. */
  const markSure = (typed: QueryWord, isMeant: Uint8Array): boolean => {
    const beginning = isSoughtInside(typed) ? typed.key : GAP + typed.key
    const isFound = markWordsWith(inKeys, beginning, isMeant)
    return markWordsWith(inStems, GAP + typed.stem + GAP, isMeant) || isFound
  }
  const markGuesses = (typed: QueryWord, isMeant: Uint8Array): void => {
    for (let word = 0; word < size; word++) {
      const [from, to] = [(inKeys.starts[word] ?? 0) + 1, inKeys.starts[word + 1] ?? 0]
      if (isTypoOf(typed, { keys: inKeys.text, from, to, isInName: isInName[word] === 1 })) isMeant[word] = 1
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

interface Joined {
  readonly text: string
  /** Where the gap before each word stands, and the one behind the last. */
  readonly starts: Uint32Array
}

function joinedOf(words: readonly string[]): Joined {
  const starts = new Uint32Array(words.length + 1)
  let at = 0
  for (const [word, { length }] of words.entries()) {
    starts[word] = at
    at += length + 1
  }
  starts[words.length] = at
  return { text: GAP + words.join(GAP) + GAP, starts }
}

/** Marks the words that a pattern begins in, and returns whether there are any. */
function markWordsWith({ text, starts }: Joined, pattern: string, isMeant: Uint8Array): boolean {
  let word = 0
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, starts[word])) {
    while ((starts[word + 1] ?? at + 1) <= at) word++
    isMeant[word++] = 1
  }
  return word > 0
}
