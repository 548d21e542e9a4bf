import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortValue } from '../../src/data/shortValue'

test.each([
  ['killed', 'killed'],
  ['', ''],
  [-3, '-3'],
  [true, 'true'],
  [null, 'null'],
  [undefined, ''],
  [[1, 2], '[2]'],
  [{ a: 1 }, '{…}'],
  ['a\u0000\u001b[31m', 'a\\u{0}\\u{1b}[31m'],
  ['\u202egnp\u200b', '\\u{202e}gnp\\u{200b}'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(79)}…`],
  [`${'x'.repeat(78)}👩👩`, `${'x'.repeat(78)}…`],
])('%j is quoted as %s', (value, quoted) => {
  expect(shortValue(value)).toBe(quoted)
})

test('a quoted value is one visible line of at most 80 characters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.jsonValue()), (value) => {
      const quoted = shortValue(value)
      expect(quoted.length).toBeLessThanOrEqual(80)
      expect(quoted).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    }),
  )
})
