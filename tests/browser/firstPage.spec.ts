import type { Page } from '@playwright/test'
import { expectNoAxeViolations, mapOf, untilReady } from './support/atlas'
import { popupOf } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'

test.use({ hasGpu: true })

/** How much of the page moved under the reader's eyes so far, as browsers measure it. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))) // there was none
      }),
  )
}

/** Answers with the same site for a folder of the host. */
async function deployInFolder(page: Page, folder: string): Promise<void> {
  await page.context().route(`**/${folder}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(`/${folder}/`, '/') })
    await route.fulfill({ response })
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('the pages are complete and lead to each other', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One day’s report: 5 November 2024')
    await expect(page.getByRole('img', { name: 'One day’s report' })).toBeVisible()
    await expect(page.getByText('This page is complete without JavaScript.')).toBeVisible()
    await expect(page.locator('[data-table="events"] tbody tr')).toHaveCount(8)
    await page.getByRole('link', { name: /^Kharkiv Oblast, 1 event/ }).click()
    await page.getByRole('link', { name: titleOf('e5') }).click()
    await expect(page.locator('[id="v=1&event=e5"]:target')).toContainText(titleOf('e5'))
    await page.getByRole('link', { name: 'Українська' }).click()
    await expect(page).toHaveURL(/\/uk\/region\/UA-63\/$/)
    await expect(page.getByRole('heading', { name: 'Харківська область' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
})

/** The pages as they are where scripts are off: axe needs timers, which then stand still, so only ours are kept away. */
async function withoutOurScripts(page: Page): Promise<void> {
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.route('**/assets/first-*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/scripting: ?none/g, 'scripting:enabled'),
    })
  })
}

for (const [path, width, colorScheme] of [
  ['', 1440, 'light'],
  ['uk/region/RU-KRS/', 320, 'dark'],
] as const)
  test(`without scripts no page breaches a rule of accessibility: /${path}, ${width} px wide`, async ({
    page,
  }) => {
    await withoutOurScripts(page)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`./${path}`)
    await expect(page.getByText(/without JavaScript|без JavaScript/)).toBeVisible()
    await expectNoAxeViolations(page)
  })

for (const [path, width, height] of [
  ['', 1440, 900],
  ['uk/region/RU-KRS/', 390, 844],
] as const)
  test(`the app takes the place of the page without a jump: /${path}, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`./${path}`)
    await untilReady(page)
    await expect(page.locator('#first')).toHaveCount(0)
    await expect(mapOf(page).locator('[data-first-picture]')).toHaveCount(0)
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
  })

test('a path names region and language, a link at it wins key by key, and both become a link of the first page', async ({
  page,
  baseURL,
}) => {
  await page.goto('./uk/region/UA-63/')
  await untilReady(page)
  await expect(popupOf(page, 'Харківська область')).toBeVisible()
  await expect(page).toHaveURL(`${baseURL}#v=1&region=UA-63&lang=uk`)
  await page.goto('about:blank')
  await page.goto('./uk/region/UA-63/#v=1&lang=en&event=e5')
  await untilReady(page)
  await expect(popupOf(page, 'Kharkiv Oblast')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Event details' })).toContainText(titleOf('e5'))
  await expect(page).toHaveURL(`${baseURL}#v=1&region=UA-63&event=e5&lang=en`)
})

test('a site in a folder of its host works from its deepest page on', async ({ page, baseURL }) => {
  await deployInFolder(page, 'some/folder')
  await page.goto('./some/folder/uk/region/UA-63/')
  await untilReady(page)
  await expect(page).toHaveURL(`${baseURL}some/folder/#v=1&region=UA-63&lang=uk`)
  await expect(page.locator('html')).toHaveAttribute('data-map', 'webgl')
  await expect(page.getByRole('banner')).toContainText('8 подій')
  await expect(page.locator('a[href="./pages/method.uk.html"]').first()).toBeAttached()
})

test.describe('where something fails', () => {
  test.use({ allowedMishaps: ['failed response'] })

  test('where data cannot be had the page stays, and says what is missing', async ({ page }) => {
    await page.route('**/data/manifest.json', (route) => route.abort())
    await page.goto('./region/UA-63/')
    await expect(page.getByRole('status')).toContainText('could not be loaded')
    await expect(page.getByRole('heading', { name: 'Kharkiv Oblast' })).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await untilReady(page)
    await expect(popupOf(page, 'Kharkiv Oblast')).toBeVisible()
  })
})
