import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/domain/search'
import { keyOf } from '../../src/domain/transliterate'
import { createWordList, GAP } from '../../src/engine/wordList'

/** Keys of the words of some texts, in their order. */
function wordsIn(texts: readonly string[], list = createWordList()) {
  const numbers = texts.map((text) => {
    const its: number[] = []
    list.forEachWord(text, (word) => its.push(word))
    return its
  })
  const keys = list.joinedKeys().split(GAP).slice(1, -1)
  return { numbers, keys, words: numbers.map((its) => its.map((word) => keys[word])) }
}

describe('the words of texts', () => {
  it('are those of the folded text, whatever stands between them', () => {
    const sign = fc.constantFrom(
      ...' .,;:()-/«»’\u00A0\n\u0301'.split(''),
      'а',
      'Σ',
      'z',
      'Й',
      'ß',
      '東',
      '7',
      'ь',
    )
    const text = fc.oneof(fc.string({ unit: sign, maxLength: 30 }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const expected = texts.map((one) =>
          folded(one)
            .split(' ')
            .map(keyOf)
            .filter((key) => key !== ''),
        )
        expect(wordsIn(texts).words).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('are one where their keys are', () => {
    const { numbers, keys } = wordsIn(['Kharkiv, (Харків)', 'ХАРКІВ; drones. Drones'])
    expect(numbers).toEqual([
      [0, 0],
      [0, 1, 1],
    ])
    expect(keys).toEqual(['kharkiv', 'drones'])
  })

  it('are numbered in the order in which they come, however many', () => {
    const texts = Array.from({ length: 2500 }, (_, i) => `w${i} x`)
    const { keys, words } = wordsIn(texts)
    expect(keys).toHaveLength(2501)
    expect(words.map(([first]) => first)).toEqual(texts.map((text) => keyOf(text.slice(0, -2))))
  })

  it('are told again after so many different ones that the first are forgotten', () => {
    const { words } = wordsIn(['a-b c', 'd e-f g', 'c a-b', 'e-f'], createWordList(3))
    expect(words).toEqual([
      ['a', 'b', 'k'],
      ['d', 'e', 'f', 'g'],
      ['k', 'a', 'b'],
      ['e', 'f'],
    ])
  })

  it('are the numbers in one, too, where they are asked for', () => {
    const list = createWordList()
    const numbers: number[] = []
    list.forEachGroupedNumber('11,000 of 12 000, not 48, 100', (word) => numbers.push(word))
    expect(list.joinedKeys()).toBe(['', '11000', '12000', ''].join(GAP))
    expect(numbers).toEqual([0, 1])
  })
})
