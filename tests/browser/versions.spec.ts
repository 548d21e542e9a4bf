import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { twoVersions } from '../support/twoVersions'
import { openAtlas, untilReady } from './support/atlas'
import { summaryOf } from './support/parts'
import { expect, test } from './support/test'

/** Serves two versions of a data set, the first of them as an older one. */
async function serveVersions(page: Page): Promise<void> {
  const { id, first, second } = twoVersions()
  const edition = (version: string, body: string) => ({
    version,
    file: `${id}.${version}.json`,
    sha256: createHash('sha256').update(body).digest('hex'),
  })
  const [older, newest] = [edition('1', first), edition('2', second)]
  const entry = { id, title: { en: 'Desk' }, licence: 'CC BY 4.0', ...newest, versions: [older] }
  const json = { format: 'dispatch-atlas-manifest/1', datasets: [entry] }
  const contentType = 'application/json'
  await page.route('**/data/manifest.json', (route) => route.fulfill({ contentType, json }))
  await page.route(`**/data/${older.file}`, (route) => route.fulfill({ contentType, body: first }))
  await page.route(`**/data/${newest.file}`, (route) => route.fulfill({ contentType, body: second }))
}

test('a link to an older version shows it as published then, switches to what is known now, and lists what changed', async ({
  page,
}) => {
  await serveVersions(page)
  await openAtlas(page, '#v=1&lang=en&data=1')
  const band = page.getByRole('region', { name: 'Version of the data' })
  await expect(band).toContainText('You see version 1 of 7 November 2024, as published then.')
  await expect(page.getByRole('status')).toContainText('You see version 1 of 7 November 2024')
  await expect(summaryOf(page)).toHaveText(/^8 events/)

  await test.step('as known now, by keyboard: in the link, with one entry for Back', async () => {
    const entries = await page.evaluate(() => history.length)
    const then = band.getByRole('radio', { name: 'As published then' })
    await then.focus()
    await page.keyboard.press('ArrowRight')
    await untilReady(page)
    const now = band.getByRole('radio', { name: 'As known now' })
    await expect(now).toBeChecked()
    await expect(now).toBeFocused()
    await expect(band).toContainText('You see version 2 of 10 November 2024: what is known now.')
    await expect(page.getByRole('status')).toContainText('what is known now')
    // One event was withdrawn, one merged, one added.
    await expect(summaryOf(page)).toHaveText(/^7 events/)
    await expect(page).toHaveURL(/#v=1&lang=en&since=1$/)
    expect(await page.evaluate(() => history.length)).toBe(entries + 1)
    await page.goBack()
    await untilReady(page)
    await expect(band).toContainText('version 1')
    await page.goForward()
    await untilReady(page)
    await expect(band).toContainText('version 2')
  })

  await test.step('what has changed since, each with its day and reason', async () => {
    await band.getByRole('button', { name: 'What has changed since' }).click()
    const dialog = page.getByRole('dialog', { name: 'Changed since version 1' })
    await expect(dialog.getByRole('list', { name: 'Added (1)' })).toContainText('Second attack')
    const corrected = dialog.getByRole('list', { name: 'Corrected (1)' })
    await expect(corrected).toContainText('8 November 2024: The title left out what was hit.')
    await expect(corrected).toContainText('Before: Attack in Kharkiv region')
    await expect(corrected).toContainText('After: Attack on homes in Kharkiv region')
    await expect(dialog.getByRole('list', { name: 'Withdrawn (1)' })).toContainText('names no incident')
    const merged = dialog.getByRole('list', { name: /^Merged/ })
    await expect(merged).toContainText('Now part of: North Korean troops shelled in Kursk region')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})

test('links to a corrected, a withdrawn and a merged event say so', async ({ page }) => {
  await serveVersions(page)
  const details = page.getByRole('region', { name: 'Event details' })
  await openAtlas(page, '#v=1&lang=en&event=e7')
  await expect(details).toContainText('This event was withdrawn on 9 November 2024. The report names no')
  await openAtlas(page, '#v=1&lang=en&event=e6')
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^North Korean troops shelled/)
  await expect(page.getByRole('status')).toContainText('has been merged into another one, which is shown')
  await openAtlas(page, '#v=1&lang=en&event=e5')
  await expect(details).toContainText('Corrected, 8 November 2024')
  await expect(details.getByRole('list', { name: 'Corrections' })).toContainText('The title left out')
})

test('a version that is not published shows the newest one, and says so once', async ({ page }) => {
  await serveVersions(page)
  await openAtlas(page, '#v=1&lang=en&data=9')
  const notice = page.getByText('The version of the data in this link is not published here')
  await expect(notice.and(page.locator(':not([role=status])'))).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Version of the data' })).toBeHidden()
})
