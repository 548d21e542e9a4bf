import type { Page } from '@playwright/test'
import { press, type Screen } from '../support/screens'
import { expectNoAxeViolations, openAtlas, untilReady } from './support/atlas'
import { expect, test } from './support/test'
import { forbidWebgl } from './support/webgl'

async function openDialog(page: Page, id: string): Promise<void> {
  await press(page, id)
  await expect(page.locator('dialog:modal')).toBeVisible()
}

const STATES: readonly Screen[] = [
  { name: 'first load', link: '' },
  { name: 'a region is open', link: '&region=RU-KRS' },
  { name: 'a region and an event are open', link: '&region=RU-KRS&event=e8' },
  { name: 'an event over eight regions is open', link: '&event=e3' },
  { name: 'the tables', link: '&view=table' },
  { name: 'no event matches', link: '&view=table&party=southKorea&type=attack' },
  { name: 'days without events', link: '&from=2025-03-01&to=2025-03-07' },
  { name: 'a link that cannot be followed', link: '&view=table&map=x&unknown=1' },
  {
    name: 'a day that is none',
    link: '&view=table',
    act: async (page) => {
      const filters = page.locator('#filters-summary')
      if (await filters.isVisible()) await filters.click()
      await page.locator('#from').fill('31.02.2024')
      await page.locator('#from').press('Enter')
      await expect(page.getByRole('alert').filter({ hasText: '2024' })).toBeVisible()
    },
  },
  {
    name: 'search results',
    link: '&view=table',
    act: async (page) => {
      await page.locator('#search').fill('kursk')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  { name: 'Share dialog', link: '&view=table', act: (page) => openDialog(page, 'share') },
  { name: 'Export dialog', link: '&view=table', act: (page) => openDialog(page, 'export') },
  { name: 'help on keys', link: '&view=table', act: (page) => openDialog(page, 'help') },
  {
    name: 'everything unfolded',
    link: '&view=table&event=e8',
    act: async (page) => {
      for (const summary of await page.locator('aside summary').all()) {
        if ((await summary.getAttribute('id')) !== 'filters-summary' || (await summary.isVisible()))
          await summary.click()
      }
    },
  },
]

const LOOKS = [
  { name: 'English, light, 1280', lang: 'en', theme: 'light', width: 1280, height: 800 },
  { name: 'Ukrainian, dark, 320', lang: 'uk', theme: 'dark', width: 320, height: 640 },
] as const

for (const look of LOOKS) {
  for (const { name, link, act } of STATES) {
    test(`no axe violations: ${name} (${look.name})`, async ({ page }) => {
      await page.setViewportSize({ width: look.width, height: look.height })
      await openAtlas(page, `#v=1${link}&lang=${look.lang}&theme=${look.theme}`)
      await act?.(page)
      await untilReady(page)
      await expectNoAxeViolations(page)
    })
  }
}

test('no axe violations: forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const link of ['&region=RU-KRS&event=e8', '&view=table']) {
    await openAtlas(page, `#v=1${link}&lang=en`)
    await expectNoAxeViolations(page)
  }
})

test('no axe violations: without WebGL', async ({ page }) => {
  await forbidWebgl(page)
  await openAtlas(page, '#v=1&region=RU-KRS&lang=en')
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg')
  await expectNoAxeViolations(page)
})
