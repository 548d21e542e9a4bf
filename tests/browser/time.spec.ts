import type { Page } from '@playwright/test'
import { openAtlas, untilReady } from './support/atlas'
import { summaryOf, tableTitles } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'

const dayBox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const hash = (page: Page): string => new URL(page.url()).hash

/** Where a bar is drawn: the axis holds 14 days from 29 October 2024 on. */
async function pointOf(page: Page, day: number): Promise<readonly [x: number, y: number]> {
  const box = await page.getByRole('img', { name: /^Events by day/ }).boundingBox()
  if (box === null) throw new Error('The histogram is not shown')
  return [box.x + ((day + 0.5) * box.width) / 14, box.y + box.height / 2]
}
const [NOV_4, NOV_5, NOV_8] = [6, 7, 10]

const ZONES = [
  ['UTC', 0],
  ['Europe/Kyiv', -120],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
  ['Asia/Kathmandu', -345],
] as const

for (const [zone, offsetMinutes] of ZONES) {
  test.describe(`for a reader in ${zone}`, () => {
    test.use({ timezoneId: zone })

    test('a link to a day shows its events, and says the same after loading it anew', async ({ page }) => {
      const offset = await page.evaluate(() => new Date('2024-11-05T12:00:00Z').getTimezoneOffset())
      expect(offset, 'the zone is really in force').toBe(offsetMinutes)
      for (const [days, events] of [
        ['from=2024-11-05&to=2024-11-05', 8],
        ['from=2024-11-05&to=2024-11-06', 8],
        ['from=2024-11-04&to=2024-11-04', 2],
      ] as const) {
        const link = `#v=1&${days}&view=table&lang=en`
        await openAtlas(page, link)
        expect(await tableTitles(page)).toHaveLength(events)
        await page.reload()
        await untilReady(page)
        expect(await tableTitles(page)).toHaveLength(events)
        expect(hash(page)).toBe(link)
        await expect(dayBox(page, 'From')).toHaveValue(days.slice(5, 15))
        await expect(dayBox(page, 'To')).toHaveValue(days.slice(19))
      }
      await expect(page.getByRole('img', { name: /^Events by day, 4–5 November 2024/ })).toBeVisible()
    })
  })
}

test('a drag over the days shows them at once and is one entry of the history', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  await page.mouse.move(...(await pointOf(page, NOV_8)))
  await page.mouse.down()
  await page.mouse.move(...(await pointOf(page, NOV_5)))
  await page.mouse.move(...(await pointOf(page, NOV_4 - 2)), { steps: 5 })
  await page.mouse.move(...(await pointOf(page, NOV_4)), { steps: 3 })
  await expect(dayBox(page, 'From')).toHaveValue('2024-11-04')
  await page.mouse.move(...(await pointOf(page, NOV_5 + 1)))
  await expect(summaryOf(page)).toContainText('The data do not cover these days')
  expect(hash(page)).toBe('#v=1&view=table&lang=en')
  await page.mouse.move(...(await pointOf(page, NOV_5)))
  await page.mouse.up()
  await expect(page).toHaveURL(/#v=1&from=2024-11-05&to=2024-11-08&view=table&lang=en$/)
  expect(await entries()).toBe(before + 1)
  await page.goBack()
  await expect(page).toHaveURL(/#v=1&view=table&lang=en$/)
  await expect(dayBox(page, 'From')).toHaveValue('')
  await expect(summaryOf(page)).toContainText('8 events')
})

test('Escape gives a drag up, and a click chooses one day', async ({ page }) => {
  await openAtlas(page, '#v=1&region=RU-KRS&view=table&lang=en')
  await page.mouse.move(...(await pointOf(page, NOV_8)))
  await page.mouse.down()
  await page.mouse.move(...(await pointOf(page, NOV_8 + 2)), { steps: 2 })
  await expect(dayBox(page, 'From')).toHaveValue('2024-11-08')
  await page.keyboard.press('Escape')
  await expect(dayBox(page, 'From')).toHaveValue('')
  await page.mouse.up()
  await expect(page.getByRole('dialog', { name: 'Kursk Oblast' })).toBeVisible()
  expect(hash(page)).toBe('#v=1&region=RU-KRS&view=table&lang=en')

  const [x, y] = await pointOf(page, NOV_4)
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/&from=2024-11-04&to=2024-11-04/)
  expect((await tableTitles(page)).toSorted()).toEqual([titleOf('e3'), titleOf('e8')].toSorted())
})

test('the keyboard steps through the days, and the focus stays where they end', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&from=2024-11-04&to=2024-11-04&lang=en')
  const next = page.locator('#days-next')
  await expect(next).toHaveAccessibleName('Next: 5 November 2024')
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/&from=2024-11-05&to=2024-11-05/)
  await expect(next).toHaveAccessibleName('Next: no later days in the data')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/&from=2024-11-05&to=2024-11-05/)
  await expect(next).toBeFocused()
})

test('days outside the data are told from days without an event', async ({ page }) => {
  await openAtlas(page, '#v=1&from=2024-12-01&lang=en')
  await expect(page.getByText(/^The data do not cover these days/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Show all days' }).click()
  await expect(summaryOf(page)).toContainText('8 events')
  await expect(page).toHaveURL(/#v=1&lang=en$/)
})
