import type { Page } from '@playwright/test'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { expectNoAxeViolations, openAtlas, untilReady } from './support/atlas'
import { detailsOf } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'

const PAGES = ['method', 'borders', 'corrections', 'licences', 'accessibility']
const LANGUAGES = ['en', 'uk'] as const
const OTHER = { en: 'Українська', uk: 'English' } as const

/** Addresses within the site that the open page links to, without what follows `#`. */
async function innerLinks(page: Page): Promise<readonly string[]> {
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])))
  const own = new URL(page.url()).origin
  return [...new Set(hrefs.filter((href) => href.startsWith(own)).map((href) => href.replace(/#.*/s, '')))]
}

/** Whether the page is wider than the window, so that one would have to scroll sideways. */
async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

test('the page on borders and names is one click away, in the language of the map, and leads back', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=uk')
  await page.getByRole('link', { name: 'Межі й назви' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Межі й назви' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Borders and names' })).toBeVisible()
  await expect(page.getByText('resolution 68/262')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Back to the map' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
})

for (const name of PAGES) {
  for (const language of LANGUAGES) {
    test(`the page "${name}" (${language}): one heading, whole links, no barrier that axe finds`, async ({
      page,
      request,
    }) => {
      await page.goto(`./pages/${name}.${language}.html`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('main')).toHaveCount(1)
      for (const link of await innerLinks(page))
        expect([link, (await request.get(link)).status()]).toEqual([link, 200])
      await expectNoAxeViolations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNoAxeViolations(page)
    })

    test(`the page "${name}" (${language}) fits 320 pixels, and text spaced wider`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`./pages/${name}.${language}.html`)
      expect(await isTooWide(page)).toBe(false)
      await expectNoAxeViolations(page)
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style.setProperty('letter-spacing', '0.12em')
          element.style.setProperty('word-spacing', '0.16em')
          element.style.setProperty('line-height', '1.5')
        }
      })
      expect(await isTooWide(page)).toBe(false)
    })
  }

  test(`the page "${name}" has as many headings in the other language, one click away`, async ({ page }) => {
    await page.goto(`./pages/${name}.en.html`)
    const count = await page.getByRole('heading').count()
    for (const language of LANGUAGES) {
      await page.getByRole('link', { name: OTHER[language], exact: true }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'uk' : 'en')
      await expect(page.getByRole('heading')).toHaveCount(count)
    }
    await expect(page).toHaveURL(new RegExp(`/pages/${name}\\.en\\.html$`))
  })
}

for (const language of LANGUAGES) {
  test(`all that is passed on is one link from the licences, and each name leads by keyboard to its terms (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`./pages/licences.${language}.html`)
    await page.locator(`main a[href="./notices.${language}.html"]`).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('row')).not.toHaveCount(1)
    // Only a worker uses it: it was in no list once.
    await page.getByRole('link', { name: 'papaparse', exact: true }).focus()
    await page.keyboard.press('Enter')
    const terms = page.getByRole('region', { name: /^papaparse / })
    await expect(terms.getByRole('heading')).toBeInViewport()
    await expect(terms).toContainText('Permission is hereby granted')
    expect(await isTooWide(page)).toBe(false)
    await expectNoAxeViolations(page)
  })
}

test('the first Tab on a page offers to skip to the text, and every link shows its focus', async ({
  page,
}) => {
  await page.goto('./pages/method.en.html')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

for (const language of LANGUAGES) {
  test(`the map leads to each page, and each page back to the map (${language})`, async ({ page }) => {
    const { pages } = stringsOf(language)
    await openAtlas(page, `#v=1&view=table&lang=${language}`)
    const list = page.getByRole('navigation', { name: pages.list })
    const labels = await list.getByRole('link').allInnerTexts()
    expect(labels).toHaveLength(PAGES.length)
    await list.getByRole('link', { name: pages.method }).click()
    for (const label of labels) {
      const names = await page.getByRole('navigation').getByRole('link').allInnerTexts()
      expect(names).toEqual(labels)
      await page.getByRole('navigation').getByRole('link', { name: label, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: label, exact: true })).toBeVisible()
    }
    await page.getByRole('banner').getByRole('link').first().click()
    await untilReady(page)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })
}

test('a report of a problem names event, data set, version and page, and nothing of what was searched', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&event=e3&q=secret&theme=dark&lang=en')
  const link = page.getByRole('link', { name: 'Report a problem with this event' })
  const draft = new URL((await link.getAttribute('href')) ?? '')
  expect([draft.protocol, draft.pathname]).toEqual(['mailto:', ''])
  const lines = (draft.searchParams.get('body') ?? '').split('\r\n')
  expect(lines).toContain('Event: e3')
  expect(lines).toContain('Data set: report-2024-11-05, version 1')
  expect(lines.join()).not.toContain('secret')
  const address = lines.find((line) => line.startsWith('Page: '))?.slice('Page: '.length) ?? ''
  await page.goto('about:blank')
  await page.goto(address)
  await untilReady(page)
  await expect(detailsOf(page).getByRole('heading', { level: 2, name: titleOf('e3') })).toBeVisible()
})

test('the draft goes to the contact of the manifest; a contact that could add a recipient is not used', async ({
  page,
}) => {
  const serve = async (contact: string): Promise<string> => {
    await page.route('**/data/manifest.json', async (route) => {
      const manifest: unknown = await (await route.fetch()).json()
      await route.fulfill({ json: Object.assign({ contact }, manifest) })
    })
    await openAtlas(page, '#v=1&view=table&event=e3&lang=en')
    const link = page.getByRole('link', { name: 'Report a problem with this event' })
    return new URL((await link.getAttribute('href')) ?? '').pathname
  }
  expect(await serve('desk@example.org')).toBe('desk@example.org')
  await expect(page.getByText(/has not set an address/)).toHaveCount(0)
  await page.unroute('**/data/manifest.json')
  expect(await serve('desk@example.org?bcc=all@example.org')).toBe('')
  await expect(page.getByText(/has not set an address/).first()).toBeVisible()
})
