import type { Page } from '@playwright/test'
import { mapOf, openAtlas, untilReady } from './support/atlas'
import { cameraOf, pixelOf } from './support/mercator'
import { boxOf, choose, detailsOf, popupOf, regionListOf, summaryOf } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'

test.use({ hasTouch: true, isMobile: true })

/** Kursk Oblast's label, and a camera that has it in the middle. */
const KURSK = [36.0901, 51.7082] as const
const KURSK_CAMERA = '5.00/51.7082/36.0901'

async function tapKursk(page: Page): Promise<void> {
  const box = await mapOf(page).boundingBox()
  const camera = cameraOf(`map=${KURSK_CAMERA}`)
  if (!box || !camera) throw new Error('The map is not shown')
  const { x, y } = pixelOf(KURSK, camera, box)
  await page.touchscreen.tap(x, y)
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

/** Controls smaller than 24 by 24 pixels; a box or radio counts with its label. Links within text may be smaller. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, select, summary, a:not(p a, .skip)',
    )
    const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true })
    return [...controls].filter(isShown).flatMap((control) => {
      if (control.tabIndex < 0 && control.getAttribute('aria-hidden') === 'true') return []
      const target = (control instanceof HTMLInputElement ? control.labels?.[0] : null) ?? control
      const { width, height } = target.getBoundingClientRect()
      const name = control.getAttribute('aria-label') ?? control.textContent
      return width >= 24 && height >= 24 ? [] : [`${name} ${width.toFixed(0)}×${height.toFixed(0)}`]
    })
  })
}

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test.describe(`a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('a tap on a region opens its sheet; Close returns to the lists', async ({ page }) => {
      await openAtlas(page, `#v=1&map=${KURSK_CAMERA}&lang=en`)
      await tapKursk(page)
      const sheet = popupOf(page, 'Kursk Oblast')
      await expect(sheet).toBeInViewport()
      await expect(sheet.getByRole('button', { name: titleOf('e2') })).toBeVisible()
      await expect(page.getByRole('dialog')).toHaveCount(1)
      await expectNoSidewaysScrolling(page)
      expect(await smallTargets(page)).toEqual([])
      await sheet.getByRole('button', { name: titleOf('e6') }).tap()
      await expect(detailsOf(page).getByRole('heading', { level: 2, name: titleOf('e6') })).toBeInViewport()
      await detailsOf(page).getByRole('button', { name: 'Back' }).tap()
      await sheet.getByRole('button', { name: 'Close' }).tap()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(regionListOf(page)).toBeVisible()
    })

    test('the sheet has three heights by button alone, and the map keeps its place above it', async ({
      page,
    }) => {
      await openAtlas(page, '#v=1&lang=en')
      const panel = page.getByRole('complementary', { name: 'Filters and lists' })
      const heightOf = async () => Math.round((await panel.boundingBox())?.height ?? 0)
      const heights = []
      for (const stop of ['Low', 'Half', 'High']) {
        await choose(page, 'Height of the panel', stop)
        heights.push(await heightOf())
        await expectNoSidewaysScrolling(page)
      }
      expect(heights).toEqual(heights.toSorted((a, b) => a - b))
      expect(new Set(heights).size).toBe(3)
      await choose(page, 'Height of the panel', 'Low')
      await untilReady(page)
      expect((await mapOf(page).boundingBox())?.height ?? 0).toBeGreaterThan(height / 4)
    })

    test('filters, views and languages are within reach, and nothing scrolls sideways', async ({ page }) => {
      await openAtlas(page, '#v=1&lang=en')
      await page.getByText('Filters', { exact: true }).tap()
      await boxOf(page, 'Event type', 'Shelling').tap()
      await expect(summaryOf(page)).toContainText('1 event in 1 region')
      await expectNoSidewaysScrolling(page)
      expect(await smallTargets(page)).toEqual([])
      await page.getByRole('button', { name: 'Clear filters' }).tap()

      await page.getByText('Menu', { exact: true }).tap()
      await choose(page, 'View', 'Table')
      await expect(page.getByRole('button', { name: titleOf('e4') })).toBeVisible()
      await expectNoSidewaysScrolling(page)
      await page.getByRole('button', { name: 'Українська' }).tap()
      await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
      await expectNoSidewaysScrolling(page)
      expect(await smallTargets(page)).toEqual([])
    })
  })
}
