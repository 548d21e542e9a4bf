import { openAtlas } from './support/atlas'
import { popupOf } from './support/parts'
import { expect, test } from './support/test'

test.use({ hasGpu: true })

test('Escape closes what a link opened, layer by layer, with the focus nowhere yet', async ({ page }) => {
  await openAtlas(page, '#v=1&region=UA-63&event=e5&view=table&lang=en')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Event details' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Event details' })).toHaveCount(0)
})

test('Back closes the Share dialog, whose link would be of another view', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  await page.getByRole('checkbox', { name: /^Shelling/ }).check()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the focus is not lost with a button that goes when it is pressed', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&type=shelling&lang=en')
  await page.getByRole('button', { name: 'Clear filters' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Regions' })).toBeFocused()

  await openAtlas(page, '#v=1&region=RU-KRS&type=shelling&view=table&lang=en')
  await popupOf(page, 'Kursk Oblast').getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Kursk Oblast' })).toBeFocused()
})

test('what was refused in the day boxes goes with "Clear filters"', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&from=2024-11-05&lang=en')
  await page.getByRole('textbox', { name: 'To' }).fill('2024-11-04')
  await page.getByRole('textbox', { name: 'To' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveText('The first day is after the last one.')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByRole('textbox', { name: 'To' })).toHaveValue('')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what a link could not say is forgotten with the next link', async ({ page }) => {
  await openAtlas(page, '#v=1&region=ZZ-99&view=table&lang=en')
  await expect(page.getByText('The region of this link is not on this map.').first()).toBeVisible()
  await page.evaluate(() => {
    window.location.hash = '#v=1&region=UA-63&view=table&lang=en'
  })
  await expect(popupOf(page, 'Kharkiv Oblast')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
})

test('the page itself never scrolls away under the reader on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  await openAtlas(page, '#v=1&view=table&lang=en')
  const overhangPx = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  expect(overhangPx).toBeLessThanOrEqual(0)
})

test('the map buttons stay within reach where a popup lies over them', async ({ page }) => {
  await openAtlas(page, '#v=1&map=6.00/40.0000/20.0000&region=UA-63&lang=en')
  await expect(popupOf(page, 'Kharkiv Oblast')).toBeVisible()
  await page.getByRole('button', { name: 'Fit to the events' }).click()
  await expect(page).not.toHaveURL(/map=6\.00/)
})
