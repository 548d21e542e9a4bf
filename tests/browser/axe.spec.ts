import { expectNoAxeViolations, openAtlas, untilReady } from './support/atlas'
import { detailsOf, popupOf } from './support/parts'
import { expect, test } from './support/test'

/** Named states of the page, each with the link that opens it. */
const STATES: readonly (readonly [name: string, link: string])[] = [
  ['first load', ''],
  ['a region is open', '#v=1&region=RU-KRS'],
  ['a region and an event are open', '#v=1&region=RU-KRS&event=e8'],
  ['the table', '#v=1&view=table'],
  ['no event matches', '#v=1&view=table&party=southKorea&type=attack'],
  ['a link that cannot be followed', '#v=1&view=table&map=x&unknown=1'],
  ['Ukrainian', '#v=1&region=RU-KRS&event=e8&lang=uk'],
  ['dark', '#v=1&region=RU-KRS&event=e8&theme=dark'],
  ['dark table, no event matches', '#v=1&view=table&party=southKorea&type=attack&theme=dark'],
]

for (const [name, link] of STATES) {
  test(`no axe violations: ${name}`, async ({ page }) => {
    await openAtlas(page, link)
    await expectNoAxeViolations(page)
  })
}

test('no axe violations: Share dialog, light and dark', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectNoAxeViolations(page)
})

test('no axe violations: every folded part unfolded', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  for (const summary of await page.locator('summary').all()) await summary.click()
  await expect(page.locator('details[open]')).not.toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('no axe violations: forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openAtlas(page, '#v=1&region=RU-KRS&event=e8&lang=en')
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
  await expectNoAxeViolations(page)
})

for (const width of [390, 320]) {
  test(`no axe violations on a phone of ${width} pixels: map, event, table`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 640 })
    await openAtlas(page, '#v=1&region=RU-KRS&lang=en')
    await expectNoAxeViolations(page)
    await openAtlas(page, '#v=1&view=table&event=e3&lang=en')
    await expect(detailsOf(page)).toBeVisible()
    await untilReady(page)
    await expectNoAxeViolations(page)
  })
}
