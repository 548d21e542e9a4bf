import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../../src/data/parseJson'

test.each([
  ['<!doctype html><title>Sign in</title>', 'html', null],
  ['\n <kml/>', 'html', null],
  ['{"a":1,\n "b":[1,],}', 'trailingComma', '2:9'],
  ['{"a":\n', 'truncated', '2:1'],
  ['{"a" 1}', 'notJson', '1:6'],
  ['nonsense', 'notJson', null],
  ['['.repeat(33), 'tooDeep', '1:33'],
])('refuses %s and says where', (text, reason, advice) => {
  expect(parseJson(text)).toEqual({ kind: 'refused', reason, advice })
})

test('of two equal keys the last one counts', () => {
  expect(parseJson('{"a":1,"a":2}')).toEqual({ kind: 'ok', value: { a: 2 } })
})

test('nesting of 32 is read', () => {
  expect(parseJson(`${'['.repeat(32)}${']'.repeat(32)}`).kind).toBe('ok')
})

test('reads all JSON, and answers for every text', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      const value: unknown = JSON.parse(text)
      expect(parseJson(text)).toEqual({ kind: 'ok', value })
    }),
  )
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseJson(text).kind.length > 0))
})
