import type { Page } from '@playwright/test'
import { openAtlas, untilReady } from './support/atlas'
import { longestSince, printTime, watchInteractions } from './support/interactions'
import { choose, regionListOf } from './support/parts'
import { test } from './support/test'

/** What readers do most, each measured by itself. Below 16 ms the browser does not say, which prints as 0. */
const DEEDS: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
  ['tick a type', (page) => page.getByRole('checkbox', { name: /^Air-defence interception/ }).click()],
  ['untick it', (page) => page.getByRole('checkbox', { name: /^Air-defence interception/ }).click()],
  [
    'open a region',
    (page) =>
      regionListOf(page)
        .getByRole('button', { name: /^Kursk Oblast/ })
        .click(),
  ],
  ['open an event', (page) => page.locator('#popup-e8').click()],
  ['close it by a key', (page) => page.keyboard.press('Escape')],
  ['type into the search', (page) => page.getByRole('searchbox').pressSequentially('kursk')],
  ['clear it', (page) => page.keyboard.press('Escape')],
  ['zoom in', (page) => page.getByRole('button', { name: 'Zoom in' }).click()],
  ['go to the table', (page) => choose(page, 'View', 'Table')],
  ['switch the theme', (page) => choose(page, 'Theme', 'Dark')],
  ['switch the language', (page) => page.getByRole('button', { name: 'Українська' }).click()],
]

test('prints how long each interaction takes until the next picture', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  await watchInteractions(page)
  for (const [name, act] of DEEDS) {
    await act(page)
    await untilReady(page)
    printTime(name, await longestSince(page))
  }
})
