import { expect, it } from 'vitest'
import { textWidthPx } from '../../src/domain/textWidth'

it('grows with letters and size', () => {
  expect(textWidthPx('Kyiv', 10)).toBeCloseTo(23.6)
  expect(textWidthPx('Kyiv', 20)).toBeCloseTo(47.2)
  expect(textWidthPx('', 10)).toBe(0)
})

it('gives Cyrillic letters more room', () => {
  expect(textWidthPx('Київ', 10)).toBeGreaterThan(textWidthPx('Kyiv', 10))
})
