import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectNoAxeViolations, openAtlas, screenshotMap, untilReady } from './support/atlas'
import { regionListOf } from './support/parts'
import { differingPixels } from './support/picture'
import { ALL_REGIONS_CAMERA, NAMED_REGIONS, titleOf } from './support/report'
import { expect, test } from './support/test'

const REGIONS = NAMED_REGIONS.map(({ en }) => en)
const EVENT_IDS = [...new Set(['e1', ...NAMED_REGIONS.flatMap(({ events }) => events)])]
const SVG_NAME = 'dispatch-atlas-report-2024-11-05-1-map.svg'

/** As the browser does before it prints; what the sheet needs was fetched once the page stood still. */
async function startPrinting(page: Page) {
  await expect
    .poll(async () => {
      await page.emulateMedia({ media: 'screen' })
      await page.emulateMedia({ media: 'print' })
      return page.getByRole('article').count()
    })
    .toBe(1)
  return page.getByRole('article')
}

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  return page.getByRole('dialog', { name: 'Export this view' })
}

test('printing shows the sheet with every fact instead of the page, and then the page again', async ({
  page,
  context,
}) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en&theme=dark`)
  const before = await screenshotMap(page)
  const sheet = await startPrinting(page)
  for (const name of REGIONS) await expect(sheet).toContainText(name)
  for (const id of EVENT_IDS) {
    await expect(sheet.getByRole('rowheader', { name: titleOf(id), exact: true })).toBeVisible()
  }
  for (const id of EVENT_IDS) {
    const said = sheet.getByRole('region', { name: titleOf(id), exact: true })
    await expect(said.getByRole('list', { name: 'Claims' })).toBeVisible()
  }
  await expect(sheet.getByRole('figure').first()).toBeVisible()
  await expect(sheet.getByRole('region', { name: 'Also in the report' })).toBeVisible()
  await expect(sheet).toContainText('with Agence France-Presse, Reuters, in English')
  await expect(sheet).toContainText(`#v=1&set=report-2024-11-05&map=${ALL_REGIONS_CAMERA}&lang=en`)
  await expect(sheet).toContainText('Data version 1.')
  await expect(sheet).toContainText('CC BY 4.0')
  const picture = sheet.getByRole('img', { name: /^One day/ })
  await expect(picture).toBeVisible()
  await expect(picture.locator('[data-label]')).toHaveCount(REGIONS.length)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('main')).toBeHidden()
  const colours = await sheet.evaluate((element) => getComputedStyle(element).color)
  expect(colours).toBe('rgb(0, 0, 0)')

  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('article')).toHaveCount(0)
  await untilReady(page)
  expect(await differingPixels(context, before, await screenshotMap(page))).toBe(0)
})

test('a PDF has A4 pages with text and a picture for assistive technology', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=uk')
  await startPrinting(page)
  await page.emulateMedia({ media: null })
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .map((side) => Math.round(Number(side))),
  )
  expect(sizes.length).toBeGreaterThanOrEqual(2)
  for (const [, , width = 0, height = 0] of sizes) {
    expect(Math.abs(Math.min(width, height) - 595)).toBeLessThanOrEqual(1)
    expect(Math.abs(Math.max(width, height) - 842)).toBeLessThanOrEqual(1)
  }
  expect(pdf).toMatch(/\/S \/H1\b/)
  expect(pdf).toMatch(/\/S \/TH\b/)
  expect(pdf).toMatch(/\/Alt </)
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('the table view prints the picture, too, and what is filtered away is not on paper', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en&view=table&type=shelling')
  const sheet = await startPrinting(page)
  await expect(sheet).toContainText('Filters: Event type: Shelling.')
  await expect(sheet.getByRole('rowheader')).toHaveCount(1)
  await expect(sheet.getByRole('img', { name: /^One day/ })).toBeVisible()
  await expect(sheet.getByRole('img', { name: /^One day/ }).locator('[data-label]')).toHaveCount(1)
})

test('what a filter has just left is what is on paper', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  for (const rows of [1, EVENT_IDS.length]) {
    await page.getByRole('checkbox', { name: /^Shelling/ }).click()
    await untilReady(page)
    const sheet = await startPrinting(page)
    await expect(sheet.getByRole('rowheader')).toHaveCount(rows)
    await page.emulateMedia({ media: 'screen' })
    await expect(page.getByRole('article')).toHaveCount(0)
  }
})

test.describe('without borders', () => {
  test.use({ allowedMishaps: ['failed response', 'console error'] })

  test('the sheet says that there is no map, and prints the rest', async ({ page, context }) => {
    await context.route('**/*.topojson', async (route) => route.abort())
    await openAtlas(page, '#v=1&lang=en')
    const sheet = await startPrinting(page)
    await expect(sheet).toContainText('There is no map here')
    await expect(sheet.getByRole('rowheader')).toHaveCount(EVENT_IDS.length)
  })
})

test('the Export dialog saves the picture that is seen as an SVG that stands alone', async ({
  page,
  browser,
}) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&region=RU-KRS&lang=en`)
  const dialog = await openExport(page)
  await expectNoAxeViolations(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'SVG' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(SVG_NAME)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${SVG_NAME}`)
  const text = await readFile(await download.path(), 'utf8')
  const file = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const all = [...parsed.querySelectorAll('*')]
    return {
      isBroken: parsed.querySelector('parsererror') !== null,
      tags: [...new Set(all.map(({ localName }) => localName))],
      attributes: [...new Set(all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)))],
      labels: [...parsed.querySelectorAll('[data-label]')].length,
      words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      title: parsed.querySelector('title')?.textContent ?? '',
      description: parsed.querySelector('desc')?.textContent ?? '',
    }
  }, text)
  expect(file.isBroken).toBe(false)
  expect(file.tags.filter((tag) => /script|image|use|foreign|^a$|style/i.test(tag))).toEqual([])
  expect(file.attributes.filter((name) => /href|^on|src|style/.test(name))).toEqual([])
  expect(file.labels).toBe(REGIONS.length)
  expect(file.title).toMatch(/^One day/)
  for (const name of REGIONS) expect(file.description).toContain(name)
  expect(file.words).toContain('No filters. Selected: Kursk Oblast')
  expect(file.words).toContain('Data version 1.')
  expect(file.words.replaceAll(' ', '')).toContain(`map=${ALL_REGIONS_CAMERA}&region=RU-KRS`)

  // A browser that opens the file by itself draws it.
  const viewer = await browser.newPage()
  await viewer.setContent(text.replace(/^<\?xml.*\?>/, ''))
  const box = await viewer.locator('[data-region="RU-KRS"]').boundingBox()
  expect(box?.width).toBeGreaterThan(50)
  await viewer.close()
})

test('Print in the dialog prints, and Escape goes back to the button', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true')
  })
  await openAtlas(page, '#v=1&lang=en')
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
  await expect(regionListOf(page)).toBeVisible()
})
