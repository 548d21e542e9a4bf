import { expect, type Locator, type Page } from '@playwright/test'
import { untilReady } from './atlas'

/** The list "Regions". */
export function regionListOf(page: Page, name = 'Regions'): Locator {
  return page.getByRole('list', { name, exact: true })
}

/** The popup of a region, named by it. */
export function popupOf(page: Page, region: string): Locator {
  return page.getByRole('dialog', { name: region, exact: true })
}

/** The open event. */
export function detailsOf(page: Page, name = 'Event details'): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** The sentence under the title that says what is shown. */
export function summaryOf(page: Page): Locator {
  return page.getByRole('banner').getByText(/^(\d+ events?\b|No event|The data do not cover)/)
}

/** The line that assistive technology reads out. */
export function announcementOf(page: Page): Locator {
  return page.locator('[role=status][aria-live=polite]')
}

/** Titles of the table's rows from top to bottom; the table's code comes late. */
export async function tableTitles(page: Page): Promise<string[]> {
  await untilReady(page)
  return page.getByRole('table', { name: 'Events' }).getByRole('rowheader').allInnerTexts()
}

/** The box of a filter group whose name begins with `label`, whatever its count. */
export function boxOf(page: Page, group: string, label: string): Locator {
  return page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: `${label}, ` })
}

/** Chooses an option of a radio group, such as "View" or "Theme". */
export async function choose(page: Page, group: string, option: string): Promise<void> {
  const radios = page.getByRole('radiogroup', { name: group, exact: true })
  await radios.getByText(option, { exact: true }).click()
  await expect(radios.getByRole('radio', { name: option, exact: true })).toBeChecked()
}
