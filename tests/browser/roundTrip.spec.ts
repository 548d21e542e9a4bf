import { openAtlas, untilReady } from './support/atlas'
import { fileOf, openExport } from './support/exportFiles'
import { choose, openOwn, showOwn } from './support/ownFiles'
import { expect, test } from './support/test'

const BAND = 'Your file – not published by this site'

for (const button of ['CSV', 'GeoJSON', 'JSON']) {
  test(`what "${button}" gives is opened again, and gives the same bytes`, async ({ page }) => {
    await openAtlas(page, '#v=1&type=interception%2Cattack&lang=en')
    const first = await fileOf(await openExport(page), button)
    await page.keyboard.press('Escape')
    const dialog = await openOwn(page)
    await choose(page, first.name, first.bytes)
    await expect(dialog.getByRole('status')).toHaveText('Read: 4 events. Nothing is shown yet.')
    await expect(dialog.getByRole('table', { name: 'Problems' })).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Show on the map' }).click()
    await untilReady(page)
    const second = await fileOf(await openExport(page), button)
    expect(second.bytes.toString('utf8')).toBe(first.bytes.toString('utf8'))
  })
}

test('pictures of an own file say whose it is, and lead nowhere', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  await showOwn(page)
  await untilReady(page)
  const dialog = await openExport(page)
  const svg = (await fileOf(dialog, 'SVG')).bytes.toString('utf8')
  expect(svg.split(BAND).length).toBeGreaterThan(2) // over the picture, and on the map itself
  expect(svg).not.toMatch(/http:\/\/127|#v=1/)
  const png = (await fileOf(dialog, 'PNG')).bytes
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  await expect(dialog).not.toContainText('#v=1')
})
