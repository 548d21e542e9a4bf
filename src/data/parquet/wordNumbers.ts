import { MOST_WORDS } from '../../domain/columnInput'
import { ParquetFlaw } from './parquetFlaw'

/** Numbers of words in the order in which they come. */
export interface WordNumbers {
  readonly words: string[]
  /** @param place of the word in the list that it is of. */
  readonly numberOf: (place: number) => number
  readonly numberOfWord: (word: string) => number
}

/** @param list may grow. */
export function createWordNumbers(list: readonly string[]): WordNumbers {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const byPlace: number[] = []
  const numberOfWord = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    if (words.length >= MOST_WORDS)
      throw new ParquetFlaw('tooManyRows', { value: word, advice: String(MOST_WORDS) })
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  return {
    words,
    numberOfWord,
    numberOf(place) {
      const known = byPlace[place]
      if (known !== undefined) return known
      const number = numberOfWord(list[place] ?? '')
      byPlace[place] = number
      return number
    },
  }
}
