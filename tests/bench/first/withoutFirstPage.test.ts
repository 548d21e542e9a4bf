import { expect, it } from 'vitest'
import { withoutFirstPage } from './withoutFirstPage'

it('takes the prerendered page out of a document, and nothing else', () => {
  const html =
    '<body><div id="first" lang="en"><div>a<div>b</div></div><p>c</p></div><div id="root"></div></body>'
  expect(withoutFirstPage(html)).toBe('<body><div id="root"></div></body>')
})

it('says so where there is no prerendered page, or no end of it', () => {
  expect(() => withoutFirstPage('<body><div id="root"></div></body>')).toThrow('no prerendered page')
  expect(() => withoutFirstPage('<div id="first"><div></div>')).toThrow('does not end')
})
