import type { CDPSession, Page } from '@playwright/test'
import { openAtlas, untilReady } from '../browser/support/atlas'
import { drag, SMALL_CSV } from '../browser/support/ownFiles'
import { choose } from '../browser/support/parts'
import { countContexts, hideDriver } from '../browser/support/webgl'
import { withBuiltSite } from '../support/builtSite'
import { type Growing, growing } from './leaks/growing'
import { heapClasses } from './leaks/heapClasses'
import { hold, type LabPart } from './part'

/** A prime, so that what grows by chance seldom grows by a multiple of it. */
const ROUNDS = 7
/** Fills what is kept on purpose, such as a last step to undo, and warms caches and compilers. */
const ROUNDS_BEFORE = 10

/** Something a reader does that ends where it began. */
const DEEDS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'open and close a popup': async (page) => {
    await page.locator('#region-UA-63').click()
    await page.locator('#popup').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#popup').waitFor({ state: 'detached' })
  },
  'filter by a type and by none': async (page) => {
    for (let press = 0; press < 2; press += 1) await page.locator('#type-attack').click()
  },
  'open and close a dialog': async (page) => {
    await page.locator('#share').click()
    await page.locator('#share-dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#share-dialog').waitFor({ state: 'detached' })
  },
  'take the map away and bring it back': async (page) => {
    const map = page.locator('canvas')
    await choose(page, 'View', 'Table')
    await map.first().waitFor({ state: 'detached' })
    await untilReady(page)
    await choose(page, 'View', 'Map')
    await map.first().waitFor()
  },
  'show an own file and remove it': async (page) => {
    // Not by the box for files: Playwright would hold it for good, and with it the dialog.
    await drag(page, { files: [{ name: 'mine.csv', text: SMALL_CSV }] })
    await page.locator('#open-dialog .primary').click()
    await page.locator('#remove-own').waitFor()
    await untilReady(page)
    await page.locator('#remove-own').click()
    await page.locator('#remove-own').waitFor({ state: 'detached' })
  },
}

/** Every deed again and again, on both maps: no class of objects grows with it, and at most one WebGL context lives. */
export const LEAKS: LabPart = {
  name: 'leaks',
  holds: `what is done ${ROUNDS} times and undone leaves no object for each time, and at most one WebGL context`,
  run: async () => {
    const seen: string[] = []
    const leaks: string[] = []
    await withBuiltSite(async (browser, baseURL) => {
      for (const map of ['webgl', 'svg'] as const) {
        for (const [name, deed] of Object.entries(DEEDS)) {
          const context = await browser.newContext({ baseURL, locale: 'en-GB', reducedMotion: 'reduce' })
          if (map === 'webgl') await hideDriver(context)
          const page = await context.newPage()
          const { left, contexts } = await rounds(page, await context.newCDPSession(page), deed)
          const grown = left.map(({ name: kind, more }) => `${kind} +${more}`).join(', ')
          seen.push(
            `${map}: ${name}: ${grown === '' ? 'nothing is left' : grown}; WebGL contexts: ${contexts}`,
          )
          if (grown !== '' || contexts > 1) leaks.push(seen.at(-1) ?? '')
          await context.close()
        }
      }
    })
    hold(leaks.length === 0, leaks.join('\n        '))
    return seen
  },
}

async function rounds(page: Page, session: CDPSession, deed: (page: Page) => Promise<void>) {
  const live = await countContexts(page)
  await openAtlas(page, '#v=1&lang=en')
  const repeat = async (times: number): Promise<void> => {
    for (let round = 0; round < times; round += 1) {
      await deed(page)
      await untilReady(page)
    }
  }
  await repeat(ROUNDS_BEFORE)
  const before = await heapClasses(session)
  await repeat(ROUNDS)
  const middle = await heapClasses(session)
  await repeat(ROUNDS)
  const first = growing(before, middle, ROUNDS)
  const second = new Set(growing(middle, await heapClasses(session), ROUNDS).map(({ name }) => name))
  const left: readonly Growing[] = first.filter(({ name }) => second.has(name)) // twice is no chance
  return { left, contexts: await live() }
}
