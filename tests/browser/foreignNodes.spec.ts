import type { Page } from '@playwright/test'
import { openAtlas, untilReady } from './support/atlas'
import { boxOf, choose, popupOf, regionListOf } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'

/** Puts things into a page as extensions do. */
async function extend(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.prepend(document.createElement('div'))
    document.body.append(document.createElement('grammarly-desktop-integration'))
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic')
    document.querySelector('header')?.append(document.createElement('span'))
  })
}

test('a page that an extension has put things into (corpus N36) goes on, and counts what is shown', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en&region=RU-KRS')
  const names = await page.locator('[translate="no"]').allTextContents()
  await extend(page)
  expect(await page.locator('[translate="no"]').allTextContents()).toEqual(names)
  await boxOf(page, 'Event type', 'Shelling').check()
  await expect(page.getByRole('banner')).toContainText('1 event in 1 region')
  await expect(regionListOf(page).locator('#region-RU-KRS')).toContainText('1 event')
  await boxOf(page, 'Event type', 'Shelling').uncheck()
  await regionListOf(page).locator('#region-UA-63').click()
  await extend(page)
  await expect(popupOf(page, 'Kharkiv Oblast')).toBeVisible()
  await page.locator('#popup-e5').click()
  await choose(page, 'View', 'Table')
  await extend(page)
  await choose(page, 'View', 'Map')
  await untilReady(page)
  await expect(page.getByRole('banner')).toContainText('8 events in 12 regions')
  await expect(page.getByText(titleOf('e5')).first()).toBeAttached()
})
