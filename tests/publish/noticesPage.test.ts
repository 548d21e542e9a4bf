import { expect, test } from 'vitest'
import { noticesPage } from '../../src/publish/noticesPage'

const TEMPLATE = '<table><!-- rows --></table><!-- texts -->'
const TEXT = { title: '@a/b 1.0', text: 'By <script> & "co" $& $1' }

test('each row leads to its text, and all of it is text', () => {
  const rows = [{ name: '@a/b', version: '1.0', licence: 'MIT', text: '@a/b 1.0' }]
  const page = noticesPage(TEMPLATE, rows, [TEXT])
  const [, target] = /href="#([^"]+)"/.exec(page) ?? []
  expect(page).toContain(`id="${target ?? '-'}" tabindex="-1">@a/b 1.0</h2>`)
  expect(page).toContain('<pre>By &lt;script&gt; &amp; &quot;co&quot; $&amp; $1</pre>')
})

test('a row without a text of its own is no link', () => {
  const page = noticesPage(TEMPLATE, [{ name: 'data/a.json', version: '', licence: 'ours', text: null }], [])
  expect(page).toContain(
    '<th scope="row" translate="no">data/a.json</th><td></td><td translate="no">ours</td>',
  )
})

test('a row whose text is missing, and a template without its marks, are errors', () => {
  const rows = [{ name: 'a', version: '1', licence: 'MIT', text: 'a 1' }]
  expect(() => noticesPage(TEMPLATE, rows, [TEXT])).toThrow('There is no text for a')
  expect(() => noticesPage('<!-- rows -->', [], [])).toThrow('no marks')
})
