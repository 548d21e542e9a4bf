import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { openAtlas, screenshotMap, untilReady } from './support/atlas'
import { announcementOf, boxOf, popupOf, regionListOf, summaryOf } from './support/parts'
import { differingPixels } from './support/picture'
import { ALL_REGIONS_CAMERA, titleOf } from './support/report'
import { expect, test } from './support/test'

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  const field = dialog.getByRole('textbox', { name: 'Link' })
  return { dialog, field, link: await field.inputValue() }
}

async function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) return ''
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  })
}

test('Share offers the whole link selected, copies it and says so; Escape returns to the button', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAtlas(page, `?utm_source=x#v=1&map=${ALL_REGIONS_CAMERA}&region=RU-KRS&party=russia`)
  const { dialog, link } = await openShare(page)
  expect(link).toBe(
    `${baseURL}#v=1&set=report-2024-11-05&map=${ALL_REGIONS_CAMERA}&region=RU-KRS&party=russia&lang=en&theme=light&data=1`,
  )
  expect(await selectedText(page)).toBe(link)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Link copied')
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(link)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()

  await page.evaluate(async () => navigator.clipboard.writeText('something else'))
  await popupOf(page, 'Kursk Oblast').getByRole('button', { name: 'Copy link to this place' }).click()
  await expect(announcementOf(page)).toContainText('Link copied')
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(link)
})

test('where copying is refused the link stays selected, and the page says how to copy it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (!('Clipboard' in window)) return // a blank page has none
    Clipboard.prototype.writeText = async () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await openAtlas(page, '#v=1&view=table&lang=en')
  const { dialog, link } = await openShare(page)
  expect(link).not.toContain('map=')
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status')).toContainText('did not allow copying')
  expect(await selectedText(page)).toBe(link)
})

/** What the receiver of a link sees who opens it for the first time, with other preferences than the sender. */
async function receive(browser: Browser, link: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(link)
  await untilReady(page)
  const picture = await screenshotMap(page)
  const summary = await summaryOf(page).textContent()
  await context.close()
  return { picture, summary }
}

async function panZoomAndChoose(page: Page) {
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Move right' }).click()
  await page.getByRole('button', { name: 'Move up' }).click()
  await boxOf(page, 'Party', 'Ukraine').click()
  await regionListOf(page).getByRole('button', { name: 'Kursk Oblast, 2 events' }).click()
  await popupOf(page, 'Kursk Oblast')
    .getByRole('button', { name: titleOf('e2') })
    .click()
  await untilReady(page)
}

for (const theme of ['light', 'dark'] as const) {
  test(`the receiver of a link sees the sender's picture pixel for pixel, ${theme}`, async ({
    page,
    browser,
    context,
    viewport,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openAtlas(page, '#v=1&lang=en')
    await panZoomAndChoose(page)
    const { link } = await openShare(page)
    await page.keyboard.press('Escape')
    await page.mouse.move(0, 0)
    const sent = await screenshotMap(page)
    const summary = await summaryOf(page).textContent()
    const colorScheme = theme === 'light' ? 'dark' : 'light'
    const received = await receive(browser, link, { viewport, colorScheme, locale: 'uk-UA' })
    expect(received.summary).toBe(summary)
    expect(await differingPixels(context, sent, received.picture)).toBe(0)
  })
}
