import { expect, test } from 'vitest'
import { terminalText } from '../../src/cli/terminalText'

test('writes out what could move, colour or turn the line', () => {
  expect(terminalText('a\u001b[31m\r\n\u0007\u009b\u202e\u200bї')).toBe(
    'a\\u{1b}[31m\\u{d}\\u{a}\\u{7}\\u{9b}\\u{202e}\\u{200b}ї',
  )
})
