import type { Locator, Page } from '@playwright/test'
import { openAtlas } from './support/atlas'
import { literalsOf } from './support/corpus'
import { expectUnharmed } from './support/oracles'
import { announcementOf, detailsOf, popupOf, tableTitles } from './support/parts'
import { datasetOfTexts, serveDataset } from './support/servedData'
import { expect, test } from './support/test'

/** Lines whose text is shown otherwise than typed; everything else must be shown as it is. */
const SHOWN: Readonly<Record<string, string>> = {
  S22: '</script><script>window.__pwned=1</script>',
  S27: 'unclosed isolates',
  S36: 'abc[31m',
}
/** Nothing but blanks: only a title may be that, and it is tested by itself. */
const BLANK = 'S37'
const BENIGN = 'Harmless words'

const strings = literalsOf('Hostile strings').filter(({ id }) => id !== BLANK)
const shownOf = ({ id, input }: { id: string; input: string }) => SHOWN[id] ?? input.normalize('NFC')

/** Elements and attributes below an element, without texts, ids and values: what a text must not change. */
async function shapeOf(element: Locator): Promise<string> {
  return element.evaluate((root) => {
    const shape = (node: Element): string => {
      const attributes = node.getAttributeNames().toSorted().join(' ')
      return `<${node.localName} ${attributes}>${[...node.children].map(shape).join('')}</>`
    }
    return shape(root)
  })
}

async function serveStrings(page: Page, texts: readonly string[]): Promise<void> {
  const data = datasetOfTexts(texts, () => 'none: not given in the report')
  await serveDataset(page, JSON.stringify(data))
}

test('hostile texts are shown letter by letter in table, details and claims, in the same elements as plain words', async ({
  page,
}) => {
  await serveStrings(page, [BENIGN, ...strings.map(({ input }) => input)])
  await openAtlas(page, '#v=1&view=table&lang=en')
  expect(await tableTitles(page)).toHaveLength(strings.length + 1)
  const details = detailsOf(page)
  const rowOf = (i: number) => page.getByRole('row').filter({ has: page.locator(`#table-e${i}`) })
  await page.locator('#table-e0').click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(BENIGN)
  const [row, open] = [await shapeOf(rowOf(0)), await shapeOf(details)]
  for (const [i, line] of strings.entries()) {
    const wanted = shownOf(line)
    await page.locator(`#table-e${i + 1}`).click()
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(wanted, { useInnerText: false })
    expect.soft(await shapeOf(rowOf(i + 1)), line.id).toBe(row)
    expect.soft(await shapeOf(details), line.id).toBe(open)
    const parts = await details.locator('bdi').allTextContents()
    expect.soft(parts.filter((part) => part === wanted).length, line.id).toBeGreaterThanOrEqual(6)
  }
  await expectUnharmed(page)
})

test('hostile texts are literal in popup and "Also in the report", and as names of buttons', async ({
  page,
}) => {
  await serveStrings(page, [BENIGN, ...strings.map(({ input }) => input)])
  await openAtlas(page, '#v=1&region=UA-63&lang=en')
  const popup = popupOf(page, 'Kharkiv Oblast')
  await popup.getByRole('button', { name: /^and \d+ more/ }).scrollIntoViewIfNeeded()
  const items = popup.locator('ul').first().locator('> li')
  await expect(items).toHaveCount(strings.length + 1)
  const plain = await shapeOf(items.first())
  for (const [i, line] of strings.entries()) {
    const item = items.nth(i + 1)
    const wanted = shownOf(line)
    expect.soft(await shapeOf(item), line.id).toBe(plain)
    expect.soft(await item.getByRole('button').textContent(), line.id).toBe(wanted)
    expect.soft(await item.getByRole('button').getAttribute('aria-label'), line.id).toBe(wanted)
  }
  const notes = page.getByText('Also in the report').locator('xpath=..').getByRole('listitem')
  await page.getByText('Also in the report').click()
  expect(await notes.allTextContents()).toEqual([BENIGN, ...strings.map(shownOf)])
  await expectUnharmed(page)
})

test('hostile title, description and licence of a whole data set stay words', async ({ page }) => {
  const image = '<img src=x onerror=window.__pwned=1>'
  const data = { ...datasetOfTexts([BENIGN], () => 'none: test'), licence: image }
  await serveDataset(page, JSON.stringify({ ...data, title: { en: image }, description: { en: image } }))
  await openAtlas(page, '#v=1&view=table&lang=en')
  await expect(page).toHaveTitle(`${image} – Dispatch Atlas`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(image)
  await expect(page.locator('img')).toHaveCount(0)
  await expectUnharmed(page)
})

test('S37: an event with a blank title is called "Untitled event" and can be opened', async ({ page }) => {
  const blank = literalsOf('Hostile strings').find(({ id }) => id === BLANK)
  const data = JSON.stringify(datasetOfTexts(['BLANK'], () => 'none: test'))
  await serveDataset(
    page,
    data.replace(
      '"title":{"en":"BLANK"},"summary"',
      `"title":${JSON.stringify({ en: blank?.input })},"summary"`,
    ),
  )
  await openAtlas(page, '#v=1&view=table&lang=en')
  await page.getByRole('button', { name: 'Untitled event e0' }).click()
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toHaveText('Untitled event e0')
})

test('S31 and S32: 10,000 letters without a space wrap at 320 pixels; a text of a megabyte is refused and counted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await serveStrings(page, [BENIGN, 'W'.repeat(10_000), 'lorem '.repeat(170_000)])
  await openAtlas(page, '#v=1&view=table&event=e1&lang=en')
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toHaveText(/^W{10000}$/)
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(1)
  await expect(announcementOf(page)).toContainText('left out')
  const widths = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const panel = document.querySelector('aside > div')
    return { page: scrollWidth - clientWidth, panel: (panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0) }
  })
  expect(widths).toEqual({ page: 0, panel: 0 })
})

/** Addresses that the corpus accepts, with the host that must be shown. */
const ACCEPTED: Readonly<Record<string, string>> = {
  L24: 'bbc.com.attacker.example',
  L36: 'example.com',
}
const LINKS: readonly { id: string; url: unknown }[] = [
  ...literalsOf('Source links').map(({ id, input }) => ({ id, url: input })),
  { id: 'L33', url: `https://example.com/${'a'.repeat(3000)}` },
  ...[null, {}, ['https://example.com/'], 42].map((url) => ({ id: 'L37', url })),
]

test('an address is linked only if it is safe, with its true host; others are named as not shown', async ({
  page,
}) => {
  const texts = LINKS.map(({ id }, i) => `${id} number ${i}`)
  await serveDataset(page, JSON.stringify(datasetOfTexts(texts, (i) => LINKS[i]?.url)))
  await openAtlas(page, '#v=1&view=table&lang=en')
  expect(await tableTitles(page)).toHaveLength(LINKS.length)
  for (const [i, { id }] of LINKS.entries()) {
    await page.locator(`#table-e${i}`).click()
    const details = detailsOf(page)
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(texts[i] ?? '?')
    const link = details.getByRole('link')
    const host = ACCEPTED[id]
    if (host === undefined) {
      await expect.soft(link, id).toHaveCount(0)
      await expect.soft(details, id).toContainText('link not shown (unsafe address)')
      continue
    }
    await expect(link).toHaveText(`${host} (en, opens a new tab)`)
    await expect(link).toHaveAttribute('href', new RegExp(`^https://${host.replaceAll('.', '\\.')}/`))
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer')
  }
  await expectUnharmed(page)
})

test('a refused address costs the link and not the event, and the page does not say that a record is left out', async ({
  page,
}) => {
  await serveDataset(page, JSON.stringify(datasetOfTexts([BENIGN], () => 'javascript:alert(1)')))
  await openAtlas(page, '#v=1&view=table&lang=en')
  expect(await tableTitles(page)).toEqual([BENIGN])
  await expect(page.getByText('left out')).toHaveCount(0)
})
