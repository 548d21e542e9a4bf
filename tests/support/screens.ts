import type { Page } from '@playwright/test'

/** A state of the page that is worth a look. */
export interface Screen {
  readonly name: string
  /** Fragment without language and theme. */
  readonly link: string
  /** What the reader's browser lacks; nothing where it is left out. */
  readonly lacks?: 'scripts' | 'webgl'
  /** What a reader does before the picture is taken; ids only, so that it works in every language. */
  readonly act?: (page: Page) => Promise<void>
}

/** Presses a button that stands; on a phone some that belong to the page as a whole are behind another. */
export async function press(page: Page, id: string): Promise<void> {
  const target = page.locator(`#${id}`)
  if (!(await target.isVisible())) await page.locator('#menu').click()
  await target.click()
}

/** Every state that a reader meets, roughly in the order in which they would. */
export const SCREENS: readonly Screen[] = [
  { name: 'first', link: '' },
  { name: 'region', link: '&region=RU-KRS' },
  { name: 'mentioned', link: '&region=RU-BRY' },
  { name: 'event', link: '&event=e3' },
  { name: 'region-event', link: '&region=RU-KRS&event=e8' },
  { name: 'tray-event', link: '&event=e1' },
  { name: 'table', link: '&view=table' },
  { name: 'table-event', link: '&view=table&event=e8' },
  { name: 'filtered', link: '&type=attack&party=ukraine' },
  { name: 'no-match', link: '&party=southKorea&type=attack' },
  { name: 'no-day', link: '&from=2024-11-04&to=2024-11-04&type=attack' },
  { name: 'not-covered', link: '&from=2025-03-01&to=2025-03-07' },
  { name: 'bad-link', link: '&map=x&unknown=1&event=nope' },
  { name: 'without-webgl', link: '&region=RU-BRY', lacks: 'webgl' },
  { name: 'without-scripts', link: '', lacks: 'scripts' },
  { name: 'close', link: '&map=8.20/51.7000/36.2000' },
  {
    name: 'search',
    link: '',
    act: async (page) => {
      await page.locator('#search').fill('курск')
    },
  },
  { name: 'share', link: '&region=UA-63', act: (page) => press(page, 'share') },
  { name: 'export', link: '&region=UA-63', act: (page) => press(page, 'export') },
  { name: 'keys', link: '', act: (page) => press(page, 'help') },
  {
    name: 'unfolded',
    link: '&view=table',
    act: async (page) => {
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('aside details')) fold.setAttribute('open', '')
      })
    },
  },
]
