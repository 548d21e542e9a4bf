import type { Page } from '@playwright/test'
import { openAtlas } from './support/atlas'
import { detailsOf, popupOf, tableTitles } from './support/parts'
import { publishedDataset, titleOf } from './support/report'
import { expect, test } from './support/test'

const { events, claimants } = publishedDataset()

function speakersOf(id: string): string[] {
  const claims = events.find((event) => event.id === id)?.claims ?? []
  return claims.flatMap(({ claimant }) => claimants.find((one) => one.id === claimant)?.name.en ?? [])
}

test('the table holds all eight events, and every claim in their details names who speaks', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  expect((await tableTitles(page)).toSorted()).toEqual(events.map(({ title }) => title.en).toSorted())
  for (const { id, title, claims } of events) {
    await page.getByRole('table').getByRole('button', { name: title.en, exact: true }).click()
    const details = detailsOf(page)
    await expect(details.getByRole('heading', { name: title.en })).toBeFocused()
    const shown = details.getByRole('list', { name: 'Claims' }).locator('> li')
    await expect(shown).toHaveCount(claims.length)
    for (const speaker of speakersOf(id)) {
      await expect(shown.filter({ hasText: speaker }), `${id}: ${speaker}`).not.toHaveCount(0)
    }
    for (const { claimant, statement } of claims) {
      const name = claimants.find((one) => one.id === claimant)?.name.en ?? '?'
      await expect(shown.filter({ hasText: statement.en }).filter({ hasText: name })).toHaveCount(1)
    }
    await expect(details.getByRole('list', { name: 'Places' }).getByRole('listitem')).not.toHaveCount(0)
    await expect(details).toContainText('not named in the report')
  }
})

test('from a popup the event opens beside it; Back closes the event and gives the focus to what opened it', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&region=RU-KRS&lang=en')
  const popup = popupOf(page, 'Kursk Oblast')
  const opener = popup.getByRole('button', { name: titleOf('e8') })
  await expect(popup).toContainText('more than 10,000 troops, according to Jeon Ha-Gyu')
  await opener.click()
  const details = detailsOf(page)
  await expect(details.getByRole('heading', { level: 2, name: titleOf('e8') })).toBeFocused()
  await expect(popup).toBeVisible()
  await expect(page).toHaveURL(/region=RU-KRS&event=e8/)
  await details.getByRole('button', { name: 'Back' }).click()
  await expect(details).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('the troops are counted in Russia, not in Kursk, wherever their number is shown', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&region=RU-KRS&event=e8&lang=en')
  const claims = detailsOf(page).getByRole('list', { name: 'Claims' })
  await expect(claims).toContainText(
    'in Russia, a portion in front-line areas such as Kursk: more than 10,000 troops',
  )
  await expect(claims).toContainText('in Russia, most of them in Kursk: as many as 11,000 to 12,000 troops')
  const popup = popupOf(page, 'Kursk Oblast')
  await expect(popup).toContainText(
    'in Russia, a portion in front-line areas such as Kursk: more than 10,000 troops, according to Jeon Ha-Gyu',
  )
  const row = page.getByRole('row').filter({ hasText: titleOf('e8') })
  await expect(row.getByText('10,000')).toContainText('in Russia')
  await expect(row.getByText('11,000')).toContainText('in Russia')
  await expect(row).toContainText('Several parties')
})

test('the overnight attack says 48 of 79 over eight regions, with no split; a place of it opens its popup', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&event=e3&lang=en')
  const details = detailsOf(page)
  await expect(details.getByRole('list', { name: 'Claims' })).toContainText('48 of 79 drones shot down')
  await expect(details).toContainText('over 8 regions, no split by region given')
  await expect(details).toContainText('overnight, 4–5 November 2024', { useInnerText: true })
  const places = details.getByRole('list', { name: 'Places' })
  await expect(places.getByRole('button')).toHaveCount(8)
  await places.getByRole('button', { name: 'Kyiv Oblast' }).click()
  const popup = popupOf(page, 'Kyiv Oblast')
  await expect(popup).toContainText('48 of 79 drones shot down')
  await expect(popup).toContainText('1 of 8 regions')
  await expect(details.getByRole('heading', { level: 2, name: titleOf('e3') })).toBeVisible()
  await expect(page).toHaveURL(/region=UA-32&event=e3/)
})

test('no incident is invented for Bryansk', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&region=RU-BRY&event=e7&lang=en')
  const details = detailsOf(page)
  await expect(details).toContainText('Official statement')
  await expect(details.getByRole('list', { name: 'Claims' })).toContainText('Says there are no reports')
  await expect(details.getByRole('list', { name: 'Places' })).toContainText('only mentioned')
  const words = `${await details.textContent()} ${await popupOf(page, 'Bryansk Oblast').textContent()}`
  expect(words).not.toMatch(/\bAttack\b|\bstrike\b|\bdrones?\b|\bkilled\b|\bwounded\b/i)
})

test('the fighting without a place stands in "Not on the map" and leads to its related events', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  const tray = page.getByRole('list', { name: 'Not on the map' })
  await expect(tray.locator('> li')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'Not on the map (1 event)' })).toBeVisible()
  await expect(tray).toContainText(/Pat Ryder.* could not confirm it/)
  await tray.getByRole('button', { name: titleOf('e1') }).click()
  const details = detailsOf(page)
  await expect(details).toContainText('Not confirmed')
  await expect(details.getByRole('list', { name: 'Places' })).toContainText('Russia')
  await expect(details.getByRole('list', { name: 'Places' }).getByRole('button')).toHaveCount(0)
  await details
    .getByRole('list', { name: 'Related events' })
    .getByRole('button', { name: titleOf('e2') })
    .click()
  await expect(details.getByRole('heading', { level: 2, name: titleOf('e2') })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(details).toHaveCount(0)
})

test('a selected event that the filters hide is shown, and says that it is outside them', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&view=table&event=e5&party=russia&lang=en')
  const details = detailsOf(page)
  await expect(details.getByRole('heading', { level: 2, name: titleOf('e5') })).toBeVisible()
  await expect(details).toContainText('outside your filters')
  expect(await tableTitles(page)).toHaveLength(2)
  await details.getByRole('button', { name: 'Show all' }).click()
  await expect(details).not.toContainText('outside your filters')
  await expect(page).not.toHaveURL(/party=/)
  expect(await tableTitles(page)).toHaveLength(8)
})

/** Texts of one column from top to bottom. */
async function cellsOf(page: Page, column: number): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Events' }).locator('tbody tr')
  return rows.locator(`> :nth-child(${column + 1})`).allTextContents()
}

/** The cells of a column once the rows are in their new order. */
async function sortedCells(page: Page, column: number): Promise<readonly string[]> {
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'true')
  return cellsOf(page, column)
}

test('each column of the table sorts both ways and says so', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  const columns = ['Event', 'Place', 'When', 'Type', 'According to', 'Figures', 'Support', 'Source']
  const table = page.getByRole('table', { name: 'Events' })
  for (const [i, name] of columns.entries()) {
    const header = table.getByRole('columnheader', { name, exact: true })
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    const rising = await sortedCells(page, i)
    if (name === 'Event') expect(rising[0]).toMatch(/^Attack in Kharkiv/)
    if (name === 'When') expect(rising.slice(0, 2).join()).toMatch(/4–5 November.*4–5 November/)
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    // Days that are written differently may begin on the same one, and then keep their order. Rows without a figure
    // or without a region stay last; places are in the order of their names.
    const told = (cells: readonly string[]): readonly string[] => {
      if (name === 'Place') return cells.flatMap((cell) => /^\S+ Oblast/.exec(cell) ?? [])
      return cells.filter((cell) => name !== 'Figures' || /\d/.test(cell))
    }
    const falling = await sortedCells(page, i)
    if (name !== 'When') expect(told(falling).toReversed(), name).toEqual(told(rising))
    if (name === 'Figures') expect(falling[0]).toContain('11,000 to 12,000')
  }
})
