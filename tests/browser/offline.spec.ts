import type { Page } from '@playwright/test'
import { untilReady } from './support/atlas'
import { popupOf, summaryOf, tableTitles } from './support/parts'
import { builtText, publish, type TamperedSite, tamperedSite } from './support/tamperedSite'
import { test as base, expect } from './support/test'

const test = base.extend<{ site: TamperedSite }>({
  site: async ({ allowedMishaps }, use) => {
    expect(allowedMishaps).toContain('failed response') // of a host that fails on purpose
    const site = await tamperedSite()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => use(site.address),
})
test.use({ allowedMishaps: ['failed response'] })

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Keep offline' })
const statusOf = (page: Page) => dialogOf(page).getByRole('status')
const bandOf = (page: Page) => page.getByRole('region', { name: 'Copy on this device' })
const press = (page: Page, name: string) => dialogOf(page).getByRole('button', { name }).click()

async function open(page: Page, address = '#v=1&lang=en&view=table'): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`./${address}`)
  await untilReady(page)
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep offline' }).press('Enter')
  await expect(dialogOf(page)).not.toContainText('Asking the site')
}

async function keep(page: Page): Promise<void> {
  await openDialog(page)
  await press(page, 'Keep offline')
  await expect(statusOf(page)).toHaveText('Kept. The site now opens without a connection.')
  await page.keyboard.press('Escape')
}

/** What of any site is on the device. */
function stored(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    keys: localStorage.length + sessionStorage.length,
  }))
}
const NOTHING = { workers: 0, caches: 0, databases: 0, keys: 0 }

test('nothing is stored until a reader asks; then every page opens without a connection, and all of it can be removed', async ({
  page,
  site,
}) => {
  test.slow() // six pages, one after the other
  await open(page)
  expect(await stored(page)).toEqual(NOTHING)
  expect(site.asked).not.toContain('keep.json')
  await openDialog(page)
  await expect(dialogOf(page)).toContainText(/To be fetched and kept: \d+(\.\d)? MB, \d+ files\./)
  await press(page, 'Remove everything')
  await expect(statusOf(page)).toHaveText('There was nothing: nothing of this site is kept on this device.')
  expect(await stored(page)).toEqual(NOTHING)
  await press(page, 'Keep offline')
  await expect(statusOf(page)).toHaveText('Kept. The site now opens without a connection.')
  await expect(dialogOf(page)).toContainText(/On this device: a copy of .+ MB\./)
  await expect(dialogOf(page)).toContainText('The copy is the newest version.')
  expect(await stored(page)).toEqual({ ...NOTHING, workers: 1, caches: 1 })

  site.isGone = true
  await open(page, '#v=1&lang=en&view=table&region=RU-KRS')
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
  expect(await tableTitles(page)).toHaveLength(8)
  await expect(bandOf(page)).toContainText(/^No connection: you see the copy of \d+ \w+ \d+\./)
  await open(page, 'uk/region/UA-63/#v=1&view=map')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await open(page, '#v=1&lang=en&view=map&set=report-2024-11-05')
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg')
  await page.goto('./pages/method.en.html')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await open(page)
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(dialogOf(page)).toContainText('No connection: nothing can be fetched now.')
  await press(page, 'Remove everything')
  await expect(statusOf(page)).toHaveText('Removed. Nothing of this site is kept on this device any more.')
  expect(await stored(page)).toEqual(NOTHING)
})

test('a newer version is offered, fetched as a whole or not at all, and never forced', async ({
  page,
  site,
}) => {
  await open(page)
  await keep(page)
  const csv = 'templates/events.csv'
  const newer = `${builtText(csv)}\n`
  const kept = () =>
    page.evaluate(async (path) => (await caches.match(new URL(path, location.href)))?.text(), csv)
  const former = await kept()
  publish(site, { [csv]: newer })
  await open(page)
  await expect(bandOf(page)).toContainText('There is a newer version of this site than the one you keep.')

  const portal = '<!doctype html><title>Log in</title>'
  for (const wrong of [
    { type: 'text/html', body: portal },
    { body: `${newer} ` },
    { status: 302, headers: { Location: 'events.geojson' } },
    { status: 206, body: newer },
    { status: 404, body: newer },
  ]) {
    site.answers.set(csv, wrong)
    await openDialog(page)
    await expect(dialogOf(page)).toContainText('The site has another version')
    await press(page, 'Renew the copy')
    await expect(statusOf(page)).toHaveText(
      `${csv} is not the file that was published. Nothing of the new copy was kept. The former copy is as it was.`,
    )
    expect(await stored(page)).toEqual({ ...NOTHING, workers: 1, caches: 1 })
    expect(await kept()).toBe(former)
    await page.keyboard.press('Escape')
  }

  site.answers.set('data/manifest.json', { type: 'text/html', body: portal })
  await open(page)
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
  site.answers.delete('data/manifest.json')

  publish(site, { [csv]: newer })
  site.asked.length = 0
  await openDialog(page)
  await press(page, 'Renew the copy')
  await expect(statusOf(page)).toHaveText('Kept. The site now opens without a connection.')
  expect(site.asked.filter((path) => path !== 'keep.json' && path !== 'offline.js')).toEqual([csv])
  expect(await kept()).toBe(newer)
  expect(await stored(page)).toEqual({ ...NOTHING, workers: 1, caches: 1 })
  await page.keyboard.press('Escape')
  await expect(bandOf(page)).not.toContainText('newer')
})

test('what was changed on the device is not shown, and the worker that ends it all empties the device', async ({
  page,
  site,
}) => {
  await open(page)
  site.answers.set('offline.js', { body: 'throw new Error("broken")' })
  await openDialog(page)
  await press(page, 'Keep offline')
  await expect(statusOf(page)).toContainText('The browser did not start the part of the site')
  expect(await stored(page)).toEqual(NOTHING)
  site.answers.delete('offline.js')
  await press(page, 'Keep offline')
  await expect(statusOf(page)).toContainText('Kept.')

  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const headers = { 'Content-Type': 'text/html' }
    await cache.put(
      new URL('pages/method.en.html', location.href),
      new Response('<h1>Forged</h1>', { headers }),
    )
  })
  const answer = () =>
    page.evaluate(() =>
      fetch('pages/method.en.html').then(
        (got) => got.text(),
        () => 'no answer',
      ),
    )
  site.isGone = true
  expect(await answer()).toBe('no answer')
  site.isGone = false
  expect(await answer()).toBe(builtText('pages/method.en.html'))

  site.answers.set('offline.js', { body: builtText('hosting/offline.js') })
  await open(page)
  await expect.poll(() => stored(page)).toEqual(NOTHING)
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
  await open(page)
  await expect(bandOf(page)).toHaveCount(0)
})
