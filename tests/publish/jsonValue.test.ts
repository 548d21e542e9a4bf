import { expect, test } from 'vitest'
import { listIn, valueIn, wordIn } from '../../src/publish/jsonValue'

test('what is there is read, and anything else is nothing', () => {
  const value: unknown = { word: 'a', list: [1], none: null }
  expect([valueIn(value, 'none'), valueIn(value, 'x'), valueIn(null, 'x'), valueIn('a', 'x')]).toEqual([
    null,
    undefined,
    undefined,
    undefined,
  ])
  expect([listIn(value, 'list'), listIn(value, 'word'), listIn(undefined, 'x')]).toEqual([[1], [], []])
  expect([wordIn(value, 'word'), wordIn(value, 'list'), wordIn(7, 'x')]).toEqual(['a', '', ''])
})
