import { mapOf, openAtlas, untilReady } from './support/atlas'
import { announcementOf, boxOf, choose, detailsOf, popupOf, regionListOf, summaryOf } from './support/parts'
import { ALL_REGIONS_CAMERA, titleOf } from './support/report'
import { expect, test } from './support/test'

type Page = Parameters<typeof untilReady>[0]

async function entries(page: Page): Promise<number> {
  return page.evaluate(() => history.length)
}

async function writeHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((written) => {
    location.hash = written
  }, hash)
}

test('Back undoes each selection and filter one by one and gives the focus back; Forward redoes them', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const first = await entries(page)
  const kursk = regionListOf(page).getByRole('button', { name: 'Kursk Oblast, 3 events' })
  await kursk.focus()
  await page.keyboard.press('Enter')
  const popup = popupOf(page, 'Kursk Oblast')
  await popup.getByRole('button', { name: titleOf('e2') }).focus()
  await page.keyboard.press('Enter')
  await expect(detailsOf(page)).toBeVisible()
  const box = boxOf(page, 'Party', 'Russia')
  await box.focus()
  await page.keyboard.press('Space')
  await expect(detailsOf(page)).toContainText('outside your filters')
  expect(await entries(page)).toBe(first + 3)

  await page.goBack()
  await expect(box).not.toBeChecked()
  await expect(box).toBeFocused()
  await expect(detailsOf(page)).toBeVisible()
  await page.goBack()
  await expect(detailsOf(page)).toHaveCount(0)
  await expect(popup.getByRole('button', { name: titleOf('e2') })).toBeFocused()
  await page.goBack()
  await expect(popup).toHaveCount(0)
  await expect(kursk).toBeFocused()
  await expect(page).toHaveURL(/#v=1&view=table&lang=en$/)

  for (const shown of [popup, detailsOf(page), detailsOf(page).getByText('outside your filters')]) {
    await page.goForward()
    await expect(shown).toBeVisible()
  }
  await expect(page).toHaveURL(/region=RU-KRS&event=e2&party=russia&view=table/)
  expect(await entries(page)).toBe(first + 3)
})

test('moving the map by button and key writes the address and adds no entry; typing adds none either', async ({
  page,
}) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en`)
  const first = await entries(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/map=6\.10\//)
  await page.getByRole('button', { name: 'Move right' }).click()
  await expect(page).not.toHaveURL(/map=[\d.]+\/[\d.]+\/31\.8000/)
  const before = page.url()
  await mapOf(page).getByRole('application').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.url()).not.toBe(before)
  await untilReady(page)
  await page.getByRole('searchbox').fill('Kursk')
  await expect(page).toHaveURL(/&q=Kursk/)
  expect(await entries(page)).toBe(first)
  await page.getByRole('button', { name: 'Fit to the events' }).click()
  await expect(page).not.toHaveURL(/map=/)
  expect(await entries(page)).toBe(first)
})

test('a reload keeps map, selection, filters, language and theme', async ({ page }) => {
  const link = `#v=1&map=6.10/50.5000/34.0000&region=RU-KRS&event=e6&type=interception&from=2024-11-05&q=drones&lang=uk&theme=dark`
  await openAtlas(page, link)
  const html = page.locator('html')
  for (const isReloaded of [false, true]) {
    if (isReloaded) await page.reload()
    await untilReady(page)
    await expect(popupOf(page, 'Курська область')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: titleOf('e6', 'uk') })).toBeVisible()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
    await expect(page.getByRole('searchbox')).toHaveValue('drones')
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await expect(html).toHaveAttribute('lang', 'uk')
    expect(new URL(page.url()).hash).toBe(link)
  }
})

test('language and theme switch at once, keep what is open, and Back returns the language', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&region=RU-KRS&event=e8')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.getByRole('group', { name: 'Language' }).getByRole('button', { name: 'Українська' }).click()
  await expect(popupOf(page, 'Курська область')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: titleOf('e8', 'uk') })).toBeVisible()
  await expect(page).toHaveTitle(/Повідомлення одного дня/)
  await expect(html).toHaveAttribute('lang', 'uk')
  await page.goBack()
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
  await expect(html).toHaveAttribute('lang', 'en')

  await choose(page, 'Theme', 'Dark')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect(page).toHaveURL(/theme=dark/)
  await choose(page, 'Theme', 'System')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveAttribute('data-theme', 'light')
  await expect(page).not.toHaveURL(/theme=/)
})

test('parts of a link that cannot be followed are named and never repeated', async ({ page }) => {
  await openAtlas(page, '#v=1&map=6/91/31&lang=zzqlang&view=table&zzqkey=zzqvalue&other=2')
  const wanted = [
    '2 parts of this link are not known to this page and left out.',
    'This link could not be followed in full: map, lang. The rest of it is shown.',
  ]
  for (const text of wanted) await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible()
  await expect(announcementOf(page)).toContainText(/this link/i)
  await expect(page.locator('html')).not.toContainText(/zzq/i)
  await expect(page).toHaveURL(/#v=1&view=table$/)
  await page.getByRole('button', { name: 'Dismiss' }).first().click()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('of this link')).toHaveCount(0)
})

test('each notice about a link is read out, not only the last', async ({ page }) => {
  await openAtlas(page, '#v=1&map=6/91/31&view=table&unknown=1&lang=en')
  await expect(announcementOf(page)).toContainText('could not be followed in full: map.')
  await expect(announcementOf(page)).toContainText('1 part of this link', { timeout: 1_000 })
})

test('an address edited by hand is followed, also with an event that does not exist', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  await writeHash(page, '#v=1&region=UA-51&party=ukraine&view=table&lang=en')
  await expect(popupOf(page, 'Odesa Oblast')).toBeVisible()
  await expect(summaryOf(page)).toContainText('6 events')
  await writeHash(page, '#v=1&event=no-such-event&region=ZZ-99&view=table&lang=en&type=nothing')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const text of ['The event of this link', 'The region of this link', '1 filter of this link'])
    await expect(page.getByText(text)).not.toHaveCount(0)
  await expect(page.locator('#root')).not.toContainText('no-such-event')
  await expect(summaryOf(page)).toContainText('8 events')
  await writeHash(page, '#v=1&view=table&lang=uk')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
