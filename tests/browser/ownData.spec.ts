import type { Page } from '@playwright/test'
import { openAtlas, untilReady } from './support/atlas'
import { expectUnharmed } from './support/oracles'
import { showOwn } from './support/ownFiles'
import { summaryOf } from './support/parts'
import { expect, test } from './support/test'

const PUBLISHED = /^8 events in 12 regions/
const OWN = /^3 events in 1 region,/
const bandOf = (page: Page) => page.getByRole('region', { name: 'Your file', exact: true })

test('Remove brings back the published view exactly, Undo the own one, and both once more', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&region=RU-KRS&event=e8&type=deployment&lang=en')
  const published = page.url()
  await showOwn(page)
  await page.locator('#region-UA-63').click()
  await page
    .getByRole('button', { name: /Firsttown/ })
    .first()
    .click()
  await expect(page).toHaveURL(/map=9\.00/) // the address is written at most every half second
  await untilReady(page)
  const own = page.url()
  await expect(page.getByRole('region', { name: 'Event details' })).toContainText('Firsttown')

  await page.getByRole('button', { name: 'Remove my data' }).click()
  await untilReady(page)
  await expect(bandOf(page)).toHaveCount(0)
  expect(page.url()).toBe(published)
  await expect(page.getByRole('region', { name: 'Event details' })).not.toContainText('Firsttown')
  await expect(page.getByRole('dialog', { name: 'Kursk Oblast' })).toBeVisible()
  await expect(page.getByText('Your data was removed.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()

  await page.getByRole('button', { name: 'Undo' }).click()
  await untilReady(page)
  expect(page.url()).toBe(own)
  await expect(summaryOf(page)).toHaveText(OWN)
  await expect(page.getByRole('region', { name: 'Event details' })).toContainText('Firsttown')

  await page.getByRole('button', { name: 'Undo' }).click()
  await untilReady(page)
  expect(page.url()).toBe(published)
  await expect(bandOf(page)).toHaveCount(0)
})

test('"Data set" switches between the file and the published data, each as it was left', async ({ page }) => {
  await openAtlas(page, '#v=1&type=shelling&lang=en')
  await expect(page.getByRole('combobox', { name: 'Data set' })).toHaveCount(0)
  await showOwn(page)
  await page.locator('#search').fill('Firsttown')
  await expect(summaryOf(page)).toHaveText(/^1 event/)
  const choice = page.getByRole('combobox', { name: 'Data set' })
  await expect(choice.getByRole('option', { name: 'Your file: mine.csv' })).toBeAttached()
  await choice.selectOption({ index: 0 })
  await expect(summaryOf(page)).toHaveText(/^1 event in 1 region, 5 November 2024|^1 event/)
  await expect(bandOf(page)).toHaveCount(0)
  expect(new URL(page.url()).hash).toContain('type=shelling')
  await choice.selectOption({ label: 'Your file: mine.csv' })
  await expect(bandOf(page)).toBeVisible()
  await expect(page.locator('#search')).toHaveValue('Firsttown')
})

test('no link and no address has a trace of the file', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  const names = ['mine', 'file-', 'ucdp', 'Firsttown', 'stateBased', 'event=']
  await showOwn(page)
  await page.getByRole('checkbox', { name: /^State-based violence/ }).check()
  await page.locator('#search').fill('Firsttown')
  await expect(summaryOf(page)).toHaveText(/^1 event/) // a list that moves under the pointer takes no click
  await untilReady(page)
  await page.locator('#region-UA-63').click()
  await page.locator('#popup-11').click()
  await untilReady(page)
  await page.locator('#share').click()
  const share = page.getByRole('dialog', { name: 'Share this view' })
  await expect(share).toContainText('This link does not contain your file')
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await page.keyboard.press('Escape')
  const mails = await page
    .locator('a[href^="mailto:"]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href')))
  for (const text of [
    link,
    page.url(),
    await page.title(),
    ...mails.map((mail) => decodeURIComponent(mail ?? '')),
  ])
    for (const name of names) expect(text.toLowerCase()).not.toContain(name.toLowerCase())
  expect(link).toContain('region=UA-63')
  expect(page.url()).toContain('region=UA-63')
})

test('Back and Forward go through regions and days; an address of published data puts the file aside', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&event=e8&lang=en')
  await showOwn(page)
  await page.locator('#region-UA-63').click()
  await expect(page.getByRole('dialog', { name: 'Kharkiv Oblast' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog', { name: 'Kharkiv Oblast' })).toHaveCount(0)
  await expect(bandOf(page)).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('dialog', { name: 'Kharkiv Oblast' })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(bandOf(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Event details' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Data set' })).toBeVisible()
})

test('after loading again nothing of the file is there', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  await showOwn(page)
  await page.reload()
  await untilReady(page)
  await expect(bandOf(page)).toHaveCount(0)
  await expect(summaryOf(page)).toHaveText(PUBLISHED)
  await expectUnharmed(page)
})
