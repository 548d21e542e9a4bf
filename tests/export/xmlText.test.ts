import fc from 'fast-check'
import { expect, it } from 'vitest'
import { svg } from '../../src/export/picture/svg'
import { xmlText } from '../../src/export/xmlText'

it('writes elements, attributes and text', () => {
  const text = xmlText(
    svg('g', { 'data-region': 'UA-63', opacity: 0.5 }, svg('text', { x: 1 }, 'Kharkiv'), svg('path', {})),
  )
  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<g data-region="UA-63" opacity="0.5"><text x="1">Kharkiv</text><path/></g>\n',
  )
})

it('escapes what would be markup, in texts and in attributes', () => {
  const hostile = `</text><script>alert("1")</script>&amp;'`
  const text = xmlText(svg('text', { 'data-region': hostile }, hostile))
  expect(text).not.toContain('<script')
  expect(text.match(/</g)).toHaveLength(3) // declaration, opening and closing tag
  expect(text).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;')
})

it('holds no sign that XML forbids, whatever the words', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  fc.assert(
    fc.property(units, (codes) => {
      const text = xmlText(svg('text', {}, String.fromCharCode(...codes)))
      expect(text).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u)
    }),
  )
})
