import type { Page } from '@playwright/test'
import { openAtlas } from './support/atlas'
import { literalsOf } from './support/corpus'
import { expectUnharmed } from './support/oracles'
import { announcementOf, boxOf, detailsOf, popupOf, summaryOf } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'

/** Lines about parts that the page does not have yet: they are tested with them. */
const LATER = new Map([
  ['U36', 'time zones are chosen nowhere yet'],
  ['U46', 'the first data set has no withdrawn event'],
  ['U49', 'there is no embeddable page yet'],
])

interface Outcome {
  /** Fragment that the address bar ends up with, without `#`. */
  readonly address?: string
  /** Part of what the page says about the link; nothing is said where it is left out. */
  readonly notice?: string
  readonly search?: string
}

const DEFAULT_VIEW = { address: '' }
const BAD_MAP = { ...DEFAULT_VIEW, notice: 'could not be followed in full: map.' }
const BAD_Q = { ...DEFAULT_VIEW, notice: 'could not be followed in full: q.', search: '' }
const BAD_DATA = { ...DEFAULT_VIEW, notice: 'could not be followed in full: data.' }

/** What a line's own expectation means for this page. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  U02: { address: 'v=1&map=6.50/49.0000/31.4000' },
  U03: BAD_MAP,
  U05: { address: 'v=1&map=3.00/49.0000/31.0000' },
  U06: { address: 'v=1&map=10.00/49.0000/31.0000' },
  U07: BAD_MAP,
  U08: BAD_MAP,
  U09: BAD_MAP,
  U10: BAD_MAP,
  U11: BAD_MAP,
  U14: { address: 'v=1&map=6.00/49.0000/31.0000' },
  U19: { address: 'v=1&region=UA-63' },
  U21: { search: 'Kyiv has surrendered – official' },
  U23: BAD_Q,
  U25: BAD_Q,
  U27: { address: 'v=1&q=gnp.exe', search: 'gnp.exe' },
  U33: { address: 'v=1&from=1900-01-01&to=2199-12-31' },
  U34: { ...DEFAULT_VIEW, notice: 'could not be followed in full: lang.' },
  U39: BAD_DATA,
  U40: BAD_DATA,
  U41: { address: 'v=1&map=6.00/49.0000/31.0000', notice: 'made by a newer version' },
  U42: { address: 'v=1&map=6.00/49.0000/31.0000' },
  U47: { ...DEFAULT_VIEW, notice: 'not in this data set' },
  U51: BAD_MAP,
}

/** After whatever the link did, the page must still be a page: filters work, and can be undone. */
async function expectUsable(page: Page): Promise<void> {
  const clear = page.getByRole('button', { name: 'Clear filters' })
  if (await clear.isVisible()) await clear.click()
  await boxOf(page, 'Party', 'Russia').click()
  await expect(summaryOf(page)).toContainText('2 events in 2 regions')
  await clear.click()
  await expect(summaryOf(page)).toContainText('8 events in 12 regions')
}

async function expectOutcome(page: Page, { address, notice, search }: Outcome): Promise<void> {
  if (address !== undefined) await expect.poll(() => new URL(page.url()).hash.slice(1)).toBe(address)
  if (notice === undefined) await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
  else {
    await expect(page.getByRole('listitem').filter({ hasText: notice })).toHaveCount(1)
    await expect(announcementOf(page)).not.toBeEmpty()
  }
  if (search !== undefined) await expect(page.getByRole('searchbox')).toHaveValue(search)
}

for (const { id, input, expect: wanted } of literalsOf('Share links and URL state')) {
  const later = LATER.get(id)
  test(`${id} ${input.slice(0, 60)}: ${wanted}`, async ({ page }) => {
    test.skip(later !== undefined, later)
    await openAtlas(page, input)
    await expectOutcome(page, OUTCOMES[id] ?? {})
    await expectUnharmed(page)
    await expectUsable(page)
    await expectUnharmed(page)
  })
}

test('every line of the corpus that is a link has its own expectation here, or a reason why not yet', () => {
  const ids = literalsOf('Share links and URL state').map(({ id }) => id)
  expect(ids.filter((id) => !(id in OUTCOMES) && !LATER.has(id))).toEqual([])
})

test('U21: words from a link stand in the search field and nowhere else', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en&q=Kyiv%20has%20surrendered%20%E2%80%93%20official')
  await expect(announcementOf(page)).toContainText('No event matches these filters.')
  await expect(page.locator('html')).not.toContainText(/surrendered/i)
  expect(await page.title()).not.toMatch(/surrendered/i)
  const named = page.locator(
    '[aria-label*="surrendered" i], [title*="surrendered" i], [content*="surrendered" i]',
  )
  await expect(named).toHaveCount(0)
})

test('U22 and U45: links of 100,000 characters open at once and become short', async ({ page }) => {
  await openAtlas(page, `#v=1&view=table&q=${'a'.repeat(100_000)}`)
  await expect(page.getByRole('searchbox')).toHaveValue('a'.repeat(64))
  expect(page.url().length).toBeLessThan(200)
  await openAtlas(page, `#v=1&view=table&z=${'H4sIAAAAAAAA'.repeat(8_000)}`)
  await expect(announcementOf(page)).toContainText('1 part of this link is not known')
  expect(page.url().length).toBeLessThan(100)
  await expectUnharmed(page)
  await expectUsable(page)
})

test('U48: a link whose own filters hide its event shows the event and says so', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&event=e5&type=shelling&lang=en')
  await expect(detailsOf(page).getByRole('heading', { level: 2, name: titleOf('e5') })).toBeVisible()
  await expect(detailsOf(page)).toContainText('outside your filters')
  await expectUnharmed(page)
})

test('U52: a link with every filter on is short, and holds nothing that chat or mail programs break', async ({
  page,
}) => {
  const everything = [
    'region=RU-KRS&event=e8',
    'type=attack,deployment,groundCombat,interception,shelling,statement',
    'party=other,russia,southKorea,ukraine,unitedStates',
    'support=contested,notStated,oneParty,severalParties,unconfirmed',
    'in=RU-BRY,RU-KRS,UA-18,UA-23,UA-32,UA-51,UA-53,UA-59,UA-63,UA-68,UA-71,UA-74',
    `from=2024-11-04&to=2024-11-05&q=${encodeURIComponent('(їжа) [a] b.')}&view=table&lang=en`,
  ]
  await openAtlas(page, `#v=1&${everything.join('&')}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link.length).toBeLessThanOrEqual(2000)
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[A-Za-z0-9=&.,\-/%]+[A-Za-z0-9]$/)
  await openAtlas(page, new URL(link).hash)
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('(їжа) [a] b.')
})
