import { expect, type Page } from '@playwright/test'
import { decode, encode } from '../../../src/link/codec'

/** Own keys of what every script shares: whatever came from outside must not have added one. */
async function sharedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [Object, Array, Function, String, Number, Promise, Map].flatMap((made) =>
      Reflect.ownKeys(made.prototype).map((key) => `${made.name} ${key.toString()}`),
    ),
  )
}

let blankKeys: readonly string[] | null = null

/** The same for every page of one browser: it is asked once. */
async function keysOfBlankPage(page: Page): Promise<readonly string[]> {
  if (blankKeys !== null) return blankKeys
  const blank = await page.context().newPage()
  blankKeys = await sharedKeys(blank)
  await blank.close()
  return blankKeys
}

/** Everything that the page has left on the device. */
async function leftOnDevice(page: Page): Promise<unknown> {
  const kept = await page.evaluate(async () => ({
    stored: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  return { ...kept, cookies: await page.context().cookies() }
}

/**
 * Fails when what came from outside did anything but be shown: ran, changed what scripts share, was kept on the
 * device, or left an address that would be written differently the next time.
 */
export async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false)
  expect(await sharedKeys(page)).toEqual(await keysOfBlankPage(page))
  const nothing = { stored: [], databases: [], caches: [], workers: 0, cookies: [] }
  expect(await leftOnDevice(page)).toEqual(nothing)
  const written = new URL(page.url()).hash.slice(1)
  expect(encode(decode(written).view)).toBe(written)
}
