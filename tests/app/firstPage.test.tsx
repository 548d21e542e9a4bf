import { afterEach, beforeEach, expect, it } from 'vitest'
import { firstPage, removeFirstPage, takenFirstPicture } from '../../src/app/firstPage'
import { FIRST_VIEW, NO_FILTER, type View } from '../../src/domain/view'

/** A prerendered page with its picture, and what the app has put beside it. */
beforeEach(() => {
  const [page, picture, link, title] = ['div', 'div', 'a', 'h2'].map((tag) => document.createElement(tag))
  if (page === undefined || picture === undefined || link === undefined || title === undefined) return
  page.id = 'first'
  page.lang = 'en'
  picture.setAttribute('data-first-picture', '')
  link.setAttribute('href', './')
  title.id = 'region-list-title'
  title.tabIndex = -1
  page.append(picture, link)
  document.body.append(page, title)
})
afterEach(() => document.body.replaceChildren())

function taken(view: Partial<View>): Element | null {
  return takenFirstPicture({
    view: { ...FIRST_VIEW, ...view },
    own: null,
    preferences: { language: 'en', theme: 'light' },
  })
}

it('gives its picture to the map once, where the map will show the same', () => {
  expect(taken({ region: 'UA-63' })?.matches('[data-first-picture]')).toBe(true)
  expect(taken({ region: 'UA-63' })).toBeNull()
})

it.each([
  { camera: { zoom: 5, lat: 50, lng: 30 } },
  { filter: { ...NO_FILTER, types: ['strike'] } },
  { version: '1' },
  { language: 'uk' },
  { screen: 'table' },
] as const)('keeps its picture where the map will show something else: %o', (view) => {
  expect(taken(view)).toBeNull()
  expect(document.querySelector('[data-first-picture]')).not.toBeNull()
})

it('goes when the app has something to show, and the focus in it goes to the list of regions', () => {
  document.querySelector('a')?.focus()
  removeFirstPage()
  expect(firstPage()).toBeNull()
  expect(document.activeElement?.id).toBe('region-list-title')
})

it('takes the focus from nobody who has it elsewhere', () => {
  removeFirstPage()
  expect(document.activeElement).toBe(document.body)
})
