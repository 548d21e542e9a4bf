import type { Page } from '@playwright/test'
import { expectNoAxeViolations, openAtlas, untilReady } from './support/atlas'
import { detailsOf, popupOf } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'

const field = (page: Page) => page.getByRole('searchbox')
const options = (page: Page) => page.getByRole('listbox').getByRole('option')

test('a Russian name and Enter open the popup of the Ukrainian region, framed', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  await field(page).pressSequentially('харьков')
  await expect(options(page).first()).toHaveText('Kharkiv Oblast (Харьков) – region, 1 event')
  await field(page).press('Enter')
  const popup = popupOf(page, 'Kharkiv Oblast')
  await expect(popup).toBeVisible()
  await expect(popup.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(field(page)).toHaveValue('')
  await untilReady(page)
  const [, zoom, lat, lng] = /map=([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(page.url()) ?? []
  expect(Number(zoom)).toBeGreaterThan(5.5)
  expect(Math.abs(Number(lat) - 49.6)).toBeLessThan(1.5)
  expect(Math.abs(Number(lng) - 36.5)).toBeLessThan(3)
})

test('a name with a typo, an event, and a speaker are found', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  await field(page).fill('Zaporzhia')
  await expect(options(page).first()).toHaveText('Zaporizhzhia Oblast – region, 1 event')

  await field(page).fill('shelled')
  await expect(options(page)).toHaveCount(1)
  await field(page).press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toContainText(titleOf('e2'))
  await field(page).press('Enter')
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toHaveText(titleOf('e2'))
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toBeFocused()

  await field(page).fill('fedorov')
  await page.getByRole('group', { name: 'Claimants' }).getByRole('option').click()
  await expect(field(page)).toHaveValue('Ivan Fedorov')
  await expect(page).toHaveURL(/q=Ivan/)
})

test('what lies outside the other filters is found, and said once', async ({ page }) => {
  await openAtlas(page, '#v=1&type=shelling&lang=en')
  await field(page).fill('Kharkiv Oblast')
  await expect(options(page).first()).toHaveText('Kharkiv Oblast – region, 1 event (outside your filters)')
  await expect(page.getByText(/search results?, \d+ outside your filters\./).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'outside your filters' })).toHaveCount(1)
})

test('Escape empties the field with its list before it closes anything else', async ({ page }) => {
  await openAtlas(page, '#v=1&region=RU-KRS&lang=en')
  await field(page).fill('kursk')
  await expect(page.getByRole('listbox')).toBeVisible()
  await field(page).press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(field(page)).toHaveValue('')
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const look of ['&lang=en', '&lang=uk&theme=dark'] as const) {
    test(`the open list passes axe and stays in the window at ${width} pixels${look}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openAtlas(page, `#v=1&type=interception${look}`)
      await field(page).fill('област')
      await field(page).press('ArrowDown')
      await expect(page.getByRole('option', { selected: true })).toBeInViewport({ ratio: 1 })
      await expect(field(page)).toBeInViewport({ ratio: 1 })
      await expectNoAxeViolations(page)
      await field(page).fill('qqqqq')
      await expect(page.getByText(/^(Nothing found|Нічого не знайдено)\.$/)).toBeVisible()
      await expectNoAxeViolations(page)
    })
  }
}

test('a found region is framed also where the map flies there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openAtlas(page, '#v=1&lang=en')
  await field(page).fill('kursk')
  await field(page).press('Enter')
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
  await expect(page).toHaveURL(/map=(5\.[5-9]|6\.)/)
  await expect(field(page)).toHaveValue('')
})
