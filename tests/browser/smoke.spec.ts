import { HEADERS } from '../../vite.config'
import {
  clickRegion,
  expectNoAxeViolations,
  mapOf,
  openAtlas,
  screenshotMap,
  untilReady,
} from './support/atlas'
import { expect, test } from './support/test'

test.use({ hasGpu: true })

test('the page opens, names itself and shows the map', async ({ page }) => {
  await openAtlas(page)
  await expect(page).toHaveTitle(/Dispatch Atlas/)
  await expect(mapOf(page)).toHaveCount(1)
})

test('everything a page load asks for comes from its own origin, under the same headers', async ({
  page,
  baseURL,
}) => {
  const answers = new Map<string, Record<string, string>>()
  page.context().on('response', (response) => answers.set(response.url(), response.headers()))
  await openAtlas(page)
  expect(answers.size).toBeGreaterThan(2)
  for (const [url, headers] of answers) {
    expect(url.startsWith(baseURL ?? '-') || url.startsWith('blob:') || url.startsWith('data:'), url).toBe(
      true,
    )
    for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()], url).toBe(value)
  }
})

test('the policy also stands in the page itself, for hosts that send no headers', async ({ page }) => {
  await page.goto('./')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self';/)
})

test('a click on a region opens its popup; the page is drawn and free of axe violations', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&map=5.50/50.0000/34.0000&lang=en&theme=light')
  await clickRegion(page, 'RU-KRS')
  await expect(page.getByRole('dialog', { name: 'Kursk Oblast' })).toBeVisible()
  await untilReady(page)
  // An empty canvas of this size is a file of about 3 kB.
  expect((await screenshotMap(page)).length).toBeGreaterThan(20_000)
  await expectNoAxeViolations(page)
})
