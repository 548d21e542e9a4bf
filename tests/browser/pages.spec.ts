import { expectNoAxeViolations, openAtlas } from './support/atlas'
import { expect, test } from './support/test'

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
