import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectNoAxeViolations, openAtlas, untilReady } from './support/atlas'
import { expectUnharmed } from './support/oracles'
import { choose, drag, openOwn, ownDialog, SMALL_CSV, ucdpCsv } from './support/ownFiles'
import { summaryOf } from './support/parts'
import { expect, test } from './support/test'

const PUBLISHED = /^8 events in 12 regions/
const OWN = /^3 events in 1 region,/
const bandOf = (page: Page) => page.getByRole('region', { name: 'Your file', exact: true })

test('a file that was chosen is told before anything of it is shown, and then shown alone', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  const dialog = await openOwn(page)
  await expect(dialog).toContainText('The file stays on this device')
  await expect(dialog).toContainText('gone when you close or reload the page')
  await choose(page, 'mine.csv', SMALL_CSV)
  await expect(dialog.getByRole('status')).toHaveText('Read: 3 events. Nothing is shown yet.')
  const facts = dialog.locator('dl')
  await expect(facts).toContainText('UCDP Georeferenced Event Dataset')
  await expect(facts).toContainText(
    '2 at a point or within a radius, 1 known to a region only, 0 not on the map',
  )
  await expect(facts).toContainText('5 March 2014 – 9 January 2015')
  const line = dialog.getByRole('table', { name: 'Problems' }).getByRole('row', { name: /^5 date_start / })
  await expect(line).toContainText('never')
  await expect(line).toContainText('a day is a real date such as 2024-11-05')
  await expect(line).toContainText('left out')
  await expect(page.locator('h1')).not.toHaveText('UCDP Georeferenced Event Dataset')
  await expect(bandOf(page)).toHaveCount(0)

  await dialog.getByRole('button', { name: 'Show on the map' }).click()
  await expect(dialog).toHaveCount(0)
  await untilReady(page)
  await expect(bandOf(page)).toContainText('Your file – not published by this site')
  await expect(bandOf(page)).toContainText('mine.csv: 3 events, 1 row left out')
  await expect(summaryOf(page)).toHaveText(OWN)
  await expect(page.locator('h1')).toHaveText('UCDP Georeferenced Event Dataset')
  await expectUnharmed(page)
})

test('the problems are saved as a table under a name of our own', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  const dialog = await openOwn(page)
  await choose(page, '=cmd.csv', SMALL_CSV)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the problems as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('dispatch-atlas-problems.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toMatch(/^\ufeff"File","Row","Column","Value","What is wrong","What became of it"\r\n/)
  expect(text).toContain(
    `"'=cmd.csv","5","date_start","never","a day is a real date such as 2024-11-05","left out"`,
  )
})

test('a file dropped anywhere opens the dialog with it; the page says so while it is over it', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  const file = { name: 'dropped.csv', text: SMALL_CSV }
  expect(await drag(page, { files: [file] }, ['dragenter', 'dragover'])).toBe(true)
  await expect(page.getByText('Drop the file to open it')).toBeVisible()
  expect(await drag(page, { files: [file] })).toBe(true)
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0)
  await expect(ownDialog(page)).toContainText('dropped.csv')
  await expect(ownDialog(page).getByRole('status')).toContainText('3 events')
})

test('text, addresses and pictures dragged over the page are neither opened nor followed', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  const address = page.url()
  const link = {
    'text/uri-list': 'https://example.org/data.csv',
    'text/plain': 'https://example.org/data.csv',
  }
  expect(await drag(page, { data: link })).toBe(true)
  const picture = {
    files: [{ name: 'picture.png', text: 'x' }],
    data: { 'text/html': '<img src="https://example.org/x.png">' },
  }
  expect(await drag(page, picture)).toBe(true)
  await expect(ownDialog(page)).toHaveCount(0)
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0)
  expect(page.url()).toBe(address)
})

test('a folder, or more files than belong together, is told and not looked into', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  const file = { name: 'one.csv', text: SMALL_CSV }
  await drag(page, { files: Array.from({ length: 200 }, () => file) })
  await expect(ownDialog(page).getByRole('alert')).toContainText('At most 4 files')
  await drag(page, { files: [file], areFolders: true })
  await expect(ownDialog(page).getByRole('alert')).toContainText('A folder cannot be opened')
  await expect(ownDialog(page).getByRole('alert')).toContainText('What the page shows has not changed.')
})

const REFUSED = [
  ['nothing.csv', Buffer.alloc(0), 'there is nothing in it'],
  ['table.csv', Buffer.from('PK\u0003\u0004 and so on'), 'this is an archive or a workbook'],
  ['packed.json', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), 'this is an archive or a workbook'],
  ['paper.json', Buffer.from('%PDF-1.7\n%\u00ff'), 'this is no text file'],
  ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'this is no text file'],
  ['page.json', Buffer.from('<!doctype html><script>window.__pwned = 1</script>'), 'web page'],
] as const

test('a file of no use is refused by what is in it, and the view stays', async ({ page }) => {
  await openAtlas(page, '#v=1&region=RU-KRS&event=e8&lang=en')
  const address = page.url()
  const dialog = await openOwn(page)
  for (const [name, content, reason] of REFUSED) {
    await choose(page, name, content)
    await expect(dialog.getByRole('alert')).toContainText(`${name}: `)
    await expect(dialog.getByRole('alert')).toContainText(reason)
    await expect(dialog.getByRole('button', { name: 'Show on the map' })).toHaveCount(0)
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('#open-file')).toBeFocused()
  expect(page.url()).toBe(address)
  await expect(summaryOf(page)).toHaveText(PUBLISHED)
  await expectUnharmed(page)
})

test('a name of a file is shown as text, short, and without what turns it round', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  const names = [
    ['<img src=x onerror=window.__pwned=1>.csv', '<img src=x onerror=window.__pwned=1>.csv'],
    ['a\u202etxt.exe.csv', 'a\\u{202e}txt.exe.csv'],
    [`${'long'.repeat(75)}.csv`, `${'long'.repeat(19)}lon…`],
  ] as const
  for (const [name, shown] of names) {
    await drag(page, { files: [{ name, text: SMALL_CSV }] })
    await expect(ownDialog(page).locator('dd').first()).toHaveText(shown)
    await ownDialog(page).getByRole('button', { name: 'Show on the map' }).click()
    await expect(bandOf(page)).toContainText(`${shown}: 3 events`)
  }
  await expectUnharmed(page)
})

test('reading can be cancelled, and a second file takes the place of the first', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  const row = ucdpCsv([{ id: 'x' }]).split('\r\n')[1] ?? ''
  const large = { name: 'large.csv', text: `${SMALL_CSV}${`${row}\r\n`.repeat(2000)}`, times: 60 }
  await drag(page, { files: [large] })
  const dialog = ownDialog(page)
  await expect(dialog.getByRole('status')).toHaveText('Reading large.csv')
  await expect(dialog.getByRole('progressbar')).toHaveAccessibleName(/^[1-9]\d? %, [\d,]+ events so far$/)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => dataWorkers(page)).toBe(1) // that of the published data
  await expect(summaryOf(page)).toHaveText(PUBLISHED)

  await drag(page, { files: [large] })
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await drag(page, { files: [{ name: 'second.csv', text: SMALL_CSV }] })
  await expect(dialog.getByRole('status')).toHaveText('Read: 3 events. Nothing is shown yet.')
  await expect(dialog.locator('dl')).toContainText('second.csv')
  await expect.poll(() => dataWorkers(page)).toBe(2) // and that of the second file
})

test.describe('when its code cannot be run', () => {
  test.use({ allowedMishaps: ['failed response'] })

  test('reading says that it broke off, and the view stays', async ({ page }) => {
    await openAtlas(page, '#v=1&lang=en')
    await page.route('**/main-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    const dialog = await openOwn(page)
    await choose(page, 'mine.csv', SMALL_CSV)
    await expect(dialog.getByRole('alert')).toContainText('Reading broke off')
    await expect(dialog.getByRole('alert')).toContainText('What the page shows has not changed.')
  })
})

test('a table that no format knows is read once its columns are said, and remembered for the visit', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  const text =
    'when,where,what\r\n2024-03-01,Kharkiv Oblast,Something was reported\r\n2024-03-02,Sumy Oblast,Something else\r\n'
  const dialog = await openOwn(page)
  await choose(page, 'columns.csv', text)
  await dialog.getByLabel('Title', { exact: true }).selectOption('what')
  await dialog.getByLabel('Day, or first day').selectOption('when')
  await dialog.getByLabel('Region', { exact: true }).selectOption('where')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Read with these columns' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Read: 2 events. Nothing is shown yet.')
  await expect(page.locator('#open-input')).toBeFocused()
  await choose(page, 'again.csv', text)
  await expect(dialog.getByLabel('Title', { exact: true })).toHaveValue('what')
})

test('all of it can be done by keys alone', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  await page.locator('#open-file').focus()
  await page.keyboard.press('Enter')
  const chosen = page.waitForEvent('filechooser') // listens before the key is pressed, not beside it
  await expect(page.locator('#open-input')).toBeFocused()
  await page.keyboard.press('Enter')
  const chooser = await chosen
  await chooser.setFiles({ name: 'keys.csv', mimeType: 'text/csv', buffer: Buffer.from(SMALL_CSV) })
  const show = ownDialog(page).getByRole('button', { name: 'Show on the map' })
  await expect(show).toBeEnabled()
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab')
    if (await show.evaluate((button) => button === document.activeElement)) break
  }
  await expect(show).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bandOf(page)).toBeVisible()
  await expect(page.locator('#open-file')).toBeFocused()
  await page.locator('#remove-own').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
})

const LOOKS = [
  { lang: 'en', theme: 'light', width: 1280, height: 800 },
  { lang: 'uk', theme: 'dark', width: 320, height: 640 },
] as const

for (const { lang, theme, width, height } of LOOKS) {
  test(`dialog and band have no axe violations and fit (${lang}, ${theme}, ${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openAtlas(page, `#v=1&lang=${lang}&theme=${theme}`)
    const dialog = await openOwn(page)
    await expectNoAxeViolations(page)
    await choose(page, 'nothing.csv', '')
    await expect(dialog.getByRole('alert')).toBeVisible()
    await expectNoAxeViolations(page)
    await choose(page, 'mine.csv', SMALL_CSV)
    await expect(dialog.getByRole('table')).toBeVisible()
    await expectNoAxeViolations(page)
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
    await expect(dialog.locator('.primary')).toBeInViewport()
    await dialog.locator('.primary').click()
    await untilReady(page)
    await expect(page.locator('#remove-own')).toBeVisible()
    await expectNoAxeViolations(page)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
}

/** Threads that read data or answer about them. */
function dataWorkers(page: Page): number {
  return page.workers().filter((worker) => worker.url().includes('/main-')).length
}
