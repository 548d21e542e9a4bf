import type { Page } from '@playwright/test'
import { openAtlas, untilReady } from './support/atlas'
import { detailsOf, popupOf, regionListOf } from './support/parts'
import { NAMED_REGIONS, publishedDataset, titleOf } from './support/report'
import { expect, test } from './support/test'

const { events, claimants } = publishedDataset()

/** Presses Tab until the condition holds for what has the focus. */
async function tabTo(page: Page, selector: string, mostPresses = 60): Promise<void> {
  for (let presses = 0; presses <= mostPresses; presses += 1) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) === true, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab stop ${selector} within ${mostPresses} presses`)
}

/** What the open details say, read from the focus that opening gave them. */
async function readDetails(page: Page, id: string): Promise<string> {
  const details = detailsOf(page)
  await expect(details.getByRole('heading', { level: 2, name: titleOf(id) })).toBeFocused()
  return (await details.textContent()) ?? ''
}

test('the facts of all twelve regions are read without a pointer, each popup in at most six keys', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const read = new Map<string, string>()
  await tabTo(page, '[id^=region-][data-roving]')
  for (const { code, en, events: ids } of NAMED_REGIONS) {
    const row = regionListOf(page).locator(`#region-${code}`)
    let keys = 0
    for (const letter of en.slice(0, 5)) {
      if (await row.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press(letter)
      keys += 1
    }
    await expect(row).toBeFocused()
    await page.keyboard.press('Enter')
    expect(keys + 1, en).toBeLessThanOrEqual(6)
    await expect(popupOf(page, en).getByRole('heading', { name: en })).toBeFocused()
    await untilReady(page) // its events come from the worker, a moment after its title
    for (const id of ids) {
      await tabTo(page, `#popup-${id}`)
      await page.keyboard.press('Enter')
      read.set(id, await readDetails(page, id))
      await page.keyboard.press('Escape')
      await expect(page.locator(`#popup-${id}`)).toBeFocused()
    }
    await page.keyboard.press('Escape')
    await expect(row).toBeFocused()
  }
  await tabTo(page, '#tray-e1')
  await page.keyboard.press('Enter')
  read.set('e1', await readDetails(page, 'e1'))

  for (const { id, claims } of events) {
    for (const { claimant, statement } of claims) {
      const name = claimants.find((one) => one.id === claimant)?.name.en ?? '?'
      expect(read.get(id)?.toLowerCase(), `${id}: ${name}`).toContain(name.toLowerCase()) // begins a sentence
      expect(read.get(id), `${id}: ${name}`).toContain(statement.en)
    }
  }
})

test('the skip links lead to the map and past it, and each list and group is one Tab stop', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip the map' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#map'))).toBeNull()
  const stops = await page.evaluate(() => {
    const isStop = (element: HTMLElement) => element.tabIndex >= 0 && element.checkVisibility()
    return [...document.querySelectorAll('ul')].map(
      (list) => [...list.querySelectorAll<HTMLElement>('[data-roving]')].filter(isStop).length,
    )
  })
  expect(stops.every((count) => count <= 1)).toBe(true)
})

test('no keyboard trap: Tab goes once around the page and out of it', async ({ page }) => {
  await openAtlas(page, '#v=1&region=RU-KRS&event=e8&lang=en')
  const seen = new Set<string>()
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const id = await page.evaluate(() => {
      const focused = document.activeElement
      return focused === document.body ? '' : `${focused?.tagName}#${focused?.id}${focused?.textContent}`
    })
    if (id === '' || seen.has(id)) break
    seen.add(id)
  }
  expect(seen.size).toBeGreaterThan(20)
  expect(seen.size).toBeLessThan(150)
})

test('single keys work while nothing or the map has the focus, are listed under "?", and can be turned off', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  await page.keyboard.press(']')
  await expect(detailsOf(page).getByRole('heading', { level: 2, name: titleOf('e1') })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Map' }).getByRole('application').focus()
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search places and events' })
  await expect(search).toBeFocused()
  await page.keyboard.type('l/0?')
  await expect(search).toHaveValue('l/0?')
  await search.fill('')

  await page.getByRole('region', { name: 'Map' }).getByRole('application').focus()
  await page.keyboard.press('l')
  await expect(page.getByRole('button', { name: 'Kursk Oblast, 3 events' })).toBeFocused()
  await page.getByRole('region', { name: 'Map' }).getByRole('application').focus()
  await page.keyboard.press('f')
  await expect(page.getByRole('region', { name: 'Filters' })).toBeFocused()
  await page.getByRole('region', { name: 'Map' }).getByRole('application').focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys of this page' })
  await help.getByRole('switch', { name: 'Single keys are on' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Map' }).getByRole('application')).toBeFocused()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(search).not.toBeFocused()
  await expect(help).toHaveCount(0)
})

test('"0" shows all events again after the reader has moved the map', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  const canvas = page.getByRole('region', { name: 'Map' }).getByRole('application')
  await canvas.focus()
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/map=/)
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/map=/)
  await untilReady(page)
  await expect(canvas).toBeFocused()
})
