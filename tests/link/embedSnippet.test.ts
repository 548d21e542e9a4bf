import { expect, it } from 'vitest'
import { embedSnippet } from '../../src/link/embedSnippet'

const ORDER = {
  link: 'https://atlas.example/maps/#v=1&region=UA-63&lang=uk',
  language: 'uk',
  title: 'Карта "однієї" доби <b>',
  heightPx: 600,
} as const

it('frames the same view, with only what it needs, and keeps words of the data words', () => {
  const code = embedSnippet({ ...ORDER, kind: 'frame' })
  expect(code).toContain('src="https://atlas.example/maps/embed/uk/#v=1&amp;region=UA-63&amp;lang=uk"')
  expect(code).toContain('title="Карта &quot;однієї&quot; доби &lt;b&gt;"')
  expect(code).toContain('height="600"')
  expect(code).toContain('loading="lazy"')
  expect(code).toContain(
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
  )
  expect(code).not.toContain('<script')
})

it('adds the script that sets the height where it is asked for', () => {
  const code = embedSnippet({ ...ORDER, kind: 'following', language: 'en' })
  expect(code).toContain('<script async="" src="https://atlas.example/maps/embed/size.js"></script>')
  expect(code).toContain('src="https://atlas.example/maps/embed/#v=1')
  expect(code).toContain('data-dispatch-atlas')
})

it('writes a picture that leads to the view', () => {
  const code = embedSnippet({ ...ORDER, kind: 'picture' })
  expect(code).toContain('href="https://atlas.example/maps/#v=1&amp;region=UA-63&amp;lang=uk"')
  expect(code).toContain('src="https://atlas.example/maps/embed/picture.uk.svg"')
  expect(code).toContain('alt="Карта &quot;однієї&quot; доби &lt;b&gt;"')
  expect(code).not.toContain('iframe')
})
