import { expect, it } from 'vitest'
import { escapedHtml } from '../../src/domain/escapedHtml'

it('leaves no sign that could be markup, and writes an entity as the text that it is', () => {
  expect(escapedHtml('"<b>&amp;"')).toBe('&quot;&lt;b&gt;&amp;amp;&quot;')
})
