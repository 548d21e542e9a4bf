import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanJson } from '../../src/data/scanJson'

test.each([
  ['{"a":1,}', 'trailingComma', 7],
  ['[1, 2, \n]', 'trailingComma', 8],
  ["{'a':1}", 'singleQuotes', 1],
  ['[NaN]', 'notANumber', 1],
  ['[-Infinity]', 'notANumber', 2],
  ['{"a":[', 'truncated', 6],
  ['{"a":"b', 'truncated', 5],
  ['{"a":"b\\"', 'truncated', 5],
  ['[[[[]]]]', 'tooDeep', 3],
])('finds what is wrong with %s', (text, reason, offset) => {
  expect(scanJson(text, 3)).toEqual({ reason, offset })
})

test.each(['{"a":"NaN, \'x\' ,} [[[[["}', '["\\\\"]', '["\\"]"]', '[[[]]]', '[] []'])(
  'lets %s pass',
  (text) => {
    expect(scanJson(text, 3)).toBeNull()
  },
)

test('millions of brackets cost no stack and little time', () => {
  expect(scanJson('['.repeat(5_000_000), 32)).toEqual({ reason: 'tooDeep', offset: 32 })
})

test('lets all JSON pass', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      expect(scanJson(text, 32)).toBeNull()
    }),
  )
})

test('comes to an end on a long list of numbers behind strings, which one search a character never does', () => {
  const strings = '"a",'.repeat(50_000)
  scanJson(`[${strings}1]`, 32) // so often that an engine rewrites the loop
  expect(scanJson(`[${strings}${'12345.678901234,'.repeat(1_000_000)}1]`, 32)).toBeNull()
})
