import { describe, expect, it } from 'vitest'
import { isSoughtInside, isTypoOf, mayBeTypo } from '../../src/domain/wordGuess'
import { type QueryWord, queryOf } from '../../src/domain/wordQuery'

function typed(text: string): QueryWord {
  const [word] = queryOf(text).words
  if (word === undefined) throw new Error('Nothing was typed.')
  return word
}

it.each([
  ['drone', true],
  ['arki', true],
  ['Kyiv', false],
  ['ива', false],
])('%s is looked for inside other words: %s', (text, isIt) => {
  expect(isSoughtInside(typed(text))).toBe(isIt)
})

it.each([
  ['orel', true],
  ['Київ', true],
  ['ore', false],
  ['2024', false],
  ['mi8s', false],
])('%s may be a typo: %s', (text, isIt) => {
  expect(mayBeTypo(typed(text))).toBe(isIt)
})

describe('a word with a slip in it is taken for another', () => {
  const isTypo = (text: string, key: string, isInName = false) =>
    isTypoOf(typed(text), { keys: `\n${key}\nmore\n`, from: 1, to: key.length + 1, isInName })

  it.each([
    ['bases', 'basis', true],
    ['khrakiv', 'kharkiv', true],
    ['zaporhiz', 'zaporizhia', true],
    ['bases', 'basement', false],
    ['base', 'bane', false],
    ['stryk', 'sumi', false],
    ['abcde', 'abcd2', false],
  ])('%s for %s: %s', (text, key, isIt) => {
    expect(isTypo(text, key)).toBe(isIt)
  })

  it('of four letters only in a name', () => {
    expect(isTypo('orev', 'orel', true)).toBe(true)
    expect(isTypo('orev', 'ore', true)).toBe(true)
    expect(isTypo('ores', 'or', true)).toBe(false)
  })
})
