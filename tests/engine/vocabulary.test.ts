import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSoughtInside, isTypoOf, mayBeTypo } from '../../src/domain/wordGuess'
import { type QueryWord, queryOf } from '../../src/domain/wordQuery'
import { stemOf } from '../../src/domain/wordStem'
import { vocabularyOf } from '../../src/engine/vocabulary'
import { GAP } from '../../src/engine/wordList'

function meant(text: string, keys: readonly string[], names: readonly string[] = []) {
  const vocabulary = vocabularyOf(['', ...keys, ''].join(GAP), (word) => names.includes(keys[word] ?? ''))
  const [typed] = queryOf(text).words
  if (typed === undefined) throw new Error('A text without a word means nothing.')
  const { isMeant, isGuess } = vocabulary.match(typed)
  return { words: keys.filter((_, word) => isMeant[word] === 1), isGuess }
}

/** The same by the book: each word by itself. */
function plainlyMeant(typed: QueryWord, keys: readonly string[], names: readonly string[]) {
  const sure = keys.filter(
    (key) =>
      key.startsWith(typed.key) ||
      stemOf(key) === typed.stem ||
      (isSoughtInside(typed) && key.includes(typed.key)),
  )
  if (sure.length > 0 || !mayBeTypo(typed)) return { words: sure, isGuess: false }
  const isGuessed = (key: string): boolean =>
    isTypoOf(typed, { keys: key, from: 0, to: key.length, isInName: names.includes(key) })
  return { words: keys.filter(isGuessed), isGuess: true }
}

describe('a typed word means', () => {
  it.each([
    ['the words that begin with it', 'dro', ['drone', 'androne', 'drop'], ['drone', 'drop']],
    ['those that contain it, from four letters on', 'rone', ['drone', 'crone', 'on'], ['drone', 'crone']],
    [
      'those that are inflected like it',
      'drones',
      ['drone', 'dronami', 'dron'],
      ['drone', 'dronami', 'dron'],
    ],
    ['those of a short stem', 'sumi', ['sumakh', 'suma', 'sumam', 'sumi'], ['sumakh', 'sumam', 'sumi']],
    ['nothing', 'tank', ['drone'], []],
  ])('%s', (_, text, keys, words) => {
    expect(meant(text, keys)).toEqual({ words, isGuess: text === 'tank' })
  })

  it('a word a slip apart only where nothing else fits', () => {
    expect(meant('strkie', ['strike', 'strikes'])).toEqual({ words: ['strike', 'strikes'], isGuess: true })
    expect(meant('strkie', ['strike', 'strkiet'])).toEqual({ words: ['strkiet'], isGuess: false })
    expect(meant('orev', ['orel'], ['orel']).words).toEqual(['orel'])
    expect(meant('orev', ['orel']).words).toEqual([])
  })

  it('nothing in no words', () => {
    expect(meant('strike', [])).toEqual({ words: [], isGuess: true })
  })

  it('what it means by the book', () => {
    const key = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', 'i', 'k', 'm'), minLength: 1, maxLength: 7 }),
      fc.constantFrom(
        'sumakh',
        'sumami',
        'sumi',
        'drone',
        'drones',
        'dronov',
        '2024',
        '20245',
        'mi8',
        '東京',
      ),
    )
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 60 }), fc.array(key), key, (keys, names, text) => {
        const [typed] = queryOf(text).words
        if (typed === undefined) return
        expect(meant(text, keys, names)).toEqual(plainlyMeant(typed, keys, names))
      }),
      { numRuns: 2000 },
    )
  })
})
