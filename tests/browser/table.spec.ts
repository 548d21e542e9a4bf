import type { Locator, Page } from '@playwright/test'
import { expectNoAxeViolations, openAtlas } from './support/atlas'
import { choose, detailsOf, popupOf, regionListOf, tableTitles } from './support/parts'
import { titleOf } from './support/report'
import { longDataset, serveDataset } from './support/servedData'
import { expect, test } from './support/test'

function eventsTable(page: Page): Locator {
  return page.getByRole('table', { name: 'Events', exact: true })
}

function regionTable(page: Page): Locator {
  return page.getByRole('table', { name: 'By region', exact: true })
}

function scrollerOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Table', exact: true })
}

/** Rows of events that are in the page, however many the table has. */
async function rowsInPage(page: Page): Promise<number> {
  return eventsTable(page).getByRole('rowheader').count()
}

test('a column sorts by keyboard alone, upwards, downwards and back', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const before = await tableTitles(page)
  const header = eventsTable(page).getByRole('columnheader', { name: 'Event', exact: true })
  await header.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expect(header.getByRole('button')).toBeFocused()
  const rising = await tableTitles(page)
  expect(rising).toEqual(before.toSorted(new Intl.Collator('en').compare))
  await page.keyboard.press(' ')
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  expect(await tableTitles(page)).toEqual(rising.toReversed())
  await page.keyboard.press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'none')
  expect(await tableTitles(page)).toEqual(before)
})

test('the head stays in sight while its table scrolls, and what has the focus is not under it', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const header = eventsTable(page).getByRole('columnheader', { name: 'Source', exact: true })
  await scrollerOf(page).evaluate((scroller) => scroller.scrollTo(0, 700))
  await expect(header).toBeInViewport({ ratio: 0.9 })
  const title = eventsTable(page).getByRole('button', { name: titleOf('e1'), exact: true })
  await title.focus()
  const [head, focused] = [await header.boundingBox(), await title.boundingBox()]
  expect(focused?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
})

test('one event is selected in table, details and map; its row comes into sight', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&event=e8&lang=en')
  const row = page.getByRole('button', { name: titleOf('e8'), exact: true })
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toBeInViewport({ ratio: 0.9 })
  await detailsOf(page).getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: titleOf('e5'), exact: true }).click()
  await expect(detailsOf(page).getByRole('heading', { level: 2, name: titleOf('e5') })).toBeFocused()
  await choose(page, 'View', 'Map')
  await expect(detailsOf(page).getByRole('heading', { level: 2, name: titleOf('e5') })).toBeVisible()
  await expect(page).toHaveURL(/event=e5/)
  await choose(page, 'View', 'Table')
  await expect(page.getByRole('button', { name: titleOf('e5'), exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

test('a row under the focus stands out in the list of regions, and the other way round', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const listed = regionListOf(page).getByRole('button', { name: /^Kharkiv Oblast/ })
  const title = page.getByRole('button', { name: titleOf('e5'), exact: true })
  await title.focus()
  await expect(listed).toHaveAttribute('data-hovered', 'true')
  await listed.focus()
  await expect(page.getByRole('row').filter({ has: title })).toHaveAttribute('data-hovered', 'true')
})

test('the table by region is one press away, and opens a region', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  await page
    .getByRole('navigation', { name: 'Two tables' })
    .getByRole('button', { name: /^By region/ })
    .click()
  await expect(page.getByRole('heading', { name: 'By region' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'By region' })).toBeInViewport({ ratio: 0.9 })
  await expect(regionTable(page).getByRole('rowheader')).toHaveCount(12)
  await regionTable(page).getByRole('button', { name: 'Kursk Oblast' }).click()
  await expect(popupOf(page, 'Kursk Oblast').getByRole('heading', { level: 2 })).toBeFocused()
  await expectNoAxeViolations(page)
})

for (const language of ['en', 'uk']) {
  test(`the tables are cards at 320 pixels, and nothing scrolls sideways (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openAtlas(page, `#v=1&view=table&lang=${language}`)
    await expect(page.getByRole('columnheader')).toHaveCount(0)
    const label = language === 'en' ? 'Sort by' : 'Упорядкувати за'
    await page.getByRole('combobox', { name: label }).first().selectOption('event')
    const titles = await page.locator('table').first().getByRole('rowheader').allInnerTexts()
    expect(titles).toEqual(titles.toSorted(new Intl.Collator(language).compare))
    const overflows = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main *')]
        .filter(
          ({ scrollWidth, clientWidth, className }) =>
            clientWidth > 0 && scrollWidth > clientWidth && className !== 'visually-hidden',
        )
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    )
    expect(overflows).toEqual([])
    await expectNoAxeViolations(page)
  })
}

test.describe('a table of 5,000 events', () => {
  test.beforeEach(async ({ page }) => {
    await serveDataset(page, longDataset(5_000))
    await openAtlas(page, '#v=1&view=table&lang=en')
  })

  test('has fewer than a hundred of them in the page, the last one by End, and keeps the focus', async ({
    page,
  }) => {
    await expect(eventsTable(page)).toHaveAttribute('aria-rowcount', '5001')
    expect(await rowsInPage(page)).toBeLessThan(100)
    const first = eventsTable(page).getByRole('button', { name: 'Event 1', exact: true })
    const last = eventsTable(page).getByRole('button', { name: 'Event 5000', exact: true })
    await first.focus()
    await page.keyboard.press('End')
    await expect(last).toBeFocused()
    await expect(last).toBeInViewport({ ratio: 0.9 })
    await page.keyboard.press('Home')
    await expect(first).toBeFocused()
    await expect(first).toBeInViewport({ ratio: 0.9 })
    await scrollerOf(page).evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight / 2))
    await expect(first).not.toBeInViewport()
    await expect(first).toBeFocused()
    expect(await rowsInPage(page)).toBeLessThan(100)
    await page.keyboard.press('PageDown')
    await expect(first).toBeFocused()
    await expectNoAxeViolations(page)
  })
})

test('a table of 2,000 events sorts and shows them all when asked', async ({ page }) => {
  await serveDataset(page, longDataset(2_000))
  await openAtlas(page, '#v=1&view=table&lang=en')
  const header = eventsTable(page).getByRole('columnheader', { name: 'When', exact: true })
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expect(eventsTable(page).getByRole('cell', { name: '1 January 2010', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Show all rows' }).click()
  await expect(eventsTable(page).getByRole('rowheader')).toHaveCount(2_000)
})
