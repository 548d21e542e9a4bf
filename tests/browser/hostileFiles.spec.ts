import type { Page } from '@playwright/test'
import { openAtlas } from './support/atlas'
import { literalsOf } from './support/corpus'
import { expectUnharmed } from './support/oracles'
import { choose, openOwn } from './support/ownFiles'
import { summaryOf } from './support/parts'
import { expect, test } from './support/test'

const PUBLISHED = /^8 events in 12 regions/

/** Opens a file, and waits until the dialog says what came of it. */
async function outcomeOf(page: Page, name: string, content: string): Promise<string> {
  const dialog = await openOwn(page)
  await choose(page, name, content)
  const outcome = dialog.locator('[aria-busy]')
  await expect(outcome).not.toBeEmpty()
  await expect(outcome).toHaveAttribute('aria-busy', 'false')
  const text = (await outcome.textContent()) ?? ''
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  return text
}

for (const [group, ending] of [
  ['GeoJSON / JSON import', 'json'],
  ['CSV import', 'csv'],
] as const) {
  test(`each bad file of "${group}" is told in words, and the view stays`, async ({ page }) => {
    test.setTimeout(180_000)
    await openAtlas(page, '#v=1&lang=en')
    for (const { id, input } of literalsOf(group)) {
      const told = await outcomeOf(page, `${id}.${ending}`, input)
      expect.soft(told.length, `${id}: ${told}`).toBeGreaterThan(20)
      expect.soft(told, id).not.toMatch(/undefined|NaN events|\[object/)
      await expect(summaryOf(page), id).toHaveText(PUBLISHED)
    }
    await expectUnharmed(page)
  })
}

test('hostile texts in a table are letters there, too', async ({ page }) => {
  const rows = literalsOf('Hostile strings').map(
    ({ id, input }) => `${id},"${input.replaceAll('"', '""')}",UA-63,2024-11-05`,
  )
  await openAtlas(page, '#v=1&lang=en')
  const dialog = await openOwn(page)
  await choose(page, '<img src=x onerror=__pwned=1>.csv', `id,title,region,date\r\n${rows.join('\r\n')}\r\n`)
  await dialog.getByRole('button', { name: 'Read with these columns' }).click()
  await expect(dialog.getByRole('status')).toHaveText(/^Read: \d+ events/)
  await dialog.getByRole('button', { name: 'Show on the map' }).click()
  await expect(page.getByRole('region', { name: 'Your file', exact: true })).toContainText('<img src=x')
  await page.getByRole('button', { name: /^Kharkiv Oblast, / }).click()
  await expect(page.getByRole('dialog', { name: 'Kharkiv Oblast' })).toContainText('<script>')
  expect(await page.locator('img').count()).toBe(0)
  await expectUnharmed(page)
})
