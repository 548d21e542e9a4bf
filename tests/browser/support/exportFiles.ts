import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

/** Opens the Export dialog by its button, in the words of the page's language. */
export async function openExport(
  page: Page,
  button = 'Export',
  title = 'Export this view',
): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click()
  return page.getByRole('dialog', { name: title })
}

/** The file that a button gives, and its name. */
export async function fileOf(
  dialog: Locator,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    dialog.page().waitForEvent('download'),
    dialog.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
