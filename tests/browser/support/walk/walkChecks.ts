import { expect, type Page } from '@playwright/test'
import { decode, encode } from '../../../../src/link/codec'
import { untilReady } from '../atlas'
import { expectedOf, type WalkModel } from './walkModel'

/** Events in the file that a walk opens. */
const OWN_COUNT = 3

/** Throws where the page does not show what the model says: count, regions, table, words, and address. */
export async function expectShown(model: WalkModel, page: Page): Promise<void> {
  await untilReady(page)
  const { view, isOwn } = model
  const { count, regions } = isOwn ? { count: OWN_COUNT, regions: null } : expectedOf(view)
  await expect(async () => expect(await shownCount(page)).toBe(count)).toPass({ timeout: 20_000 })
  await expect(page.locator('html')).toHaveAttribute('lang', view.language ?? 'en')
  if (regions !== null) {
    const rows = await page.locator('button[id^="region-"]').evaluateAll((all) => all.map(({ id }) => id))
    expect(rows.sort(), 'the regions of the list').toEqual(regions.map((code) => `region-${code}`))
  }
  if (view.screen === 'table' && !isOwn) {
    const table = page.getByRole('table', { name: /^(Events|Події)$/ })
    await expect(table.getByRole('rowheader'), 'rows of the table').toHaveCount(count)
  }
  if (isOwn) return
  const address = new URL(page.url()).hash.slice(1)
  const { view: said, notices } = decode(address)
  expect(notices, 'what the address says in vain').toEqual([])
  expect(address, 'the address').toBe(encode({ ...view, camera: said.camera }))
}

/** The number of events in the sentence under the title; 0 where it says that there is none. */
async function shownCount(page: Page): Promise<number> {
  const sentences = await page.getByRole('banner').locator('p').allTextContents()
  const counts = sentences.flatMap((text) => /^(\d+) (?:event|поді)/.exec(text)?.[1] ?? [])
  return Number(counts[0] ?? 0)
}
