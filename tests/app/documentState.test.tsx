import { expect, it } from 'vitest'
import { type DocumentState, writeDocumentState } from '../../src/app/documentState'

const STATE: DocumentState = { app: 'ready', map: 'none', language: 'uk', theme: 'dark', title: 'Atlas' }

it('tells the language and all else of the state', () => {
  writeDocumentState(STATE)
  const { lang, dataset } = document.documentElement
  expect([lang, document.title]).toEqual(['uk', 'Atlas'])
  expect(dataset).toMatchObject({ app: 'ready', map: 'none', lang: 'uk', theme: 'dark' })
})

// Chromium works out the style of every element anew where the language is written, also where it is the same.
it('writes nothing that it has written already', () => {
  writeDocumentState(STATE)
  const observer = new MutationObserver(() => undefined)
  observer.observe(document.documentElement, { attributes: true })
  writeDocumentState({ ...STATE })
  expect(observer.takeRecords()).toEqual([])
  writeDocumentState({ ...STATE, language: 'en' })
  expect(observer.takeRecords().map(({ attributeName }) => attributeName)).toEqual(['lang', 'data-lang'])
})
