import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidthPx } from '../../../src/domain/textWidth'
import { textLines } from '../../../src/export/picture/textLines'

it('breaks between words', () => {
  expect(textLines('one two three', 10, 45)).toEqual(['one two', 'three'])
})

it('breaks an address that is longer than a line, and loses no letter of it', () => {
  const address = 'https://example.org/#v=1&map=5.00/50.0000/34.0000&region=RU-KRS'
  const lines = textLines(`Link: ${address}`, 10, 120)
  expect(lines.slice(1).join('')).toBe(address)
})

it('gives no line for no text', () => {
  expect(textLines('  ', 10, 100)).toEqual([])
})

it('gives no line that is wider than it may be', () => {
  const words = fc.array(fc.constantFrom('a', 'border', 'область', 'x'.repeat(40)), { maxLength: 12 })
  fc.assert(
    fc.property(words, (some) => {
      for (const line of textLines(some.join(' '), 10, 100)) {
        expect(textWidthPx(line, 10)).toBeLessThanOrEqual(100)
      }
    }),
  )
})
