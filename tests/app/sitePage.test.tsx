import { afterEach, expect, it } from 'vitest'
import { sitePage } from '../../src/app/sitePage'

afterEach(() => {
  for (const name of ['root', 'language', 'region'])
    document.documentElement.removeAttribute(`data-page-${name}`)
})

function startedIn(named: Readonly<Record<string, string>>) {
  Object.assign(document.documentElement.dataset, named)
  return sitePage(document)
}

it('is the site’s first page where the document says nothing: its path leaves the language to the browser', () => {
  expect(startedIn({})).toEqual({ home: new URL('./', document.baseURI).href, named: null })
})

it('finds the first page from a deeper one, with what the path names', () => {
  expect(startedIn({ pageRoot: './a/', pageLanguage: 'uk', pageRegion: 'UA-63' })).toEqual({
    home: new URL('./a/', document.baseURI).href,
    named: { language: 'uk', region: 'UA-63' },
  })
})
