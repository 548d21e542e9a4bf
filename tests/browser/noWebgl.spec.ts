import { mapOf, openAtlas } from './support/atlas'
import { announcementOf, choose, detailsOf, popupOf, regionListOf, tableTitles } from './support/parts'
import { titleOf } from './support/report'
import { expect, test } from './support/test'
import { forbidWebgl } from './support/webgl'

test('a browser that cannot draw the map says so, and list, popups and table hold the same facts', async ({
  page,
}) => {
  await forbidWebgl(page)
  await openAtlas(page, '#v=1&lang=en')
  await expect(announcementOf(page)).toContainText('cannot draw the map')
  await expect(mapOf(page)).toContainText('The list and the table hold the same facts.')
  await expect(page.locator('html')).toHaveAttribute('data-map', 'none')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0)
  await regionListOf(page).getByRole('button', { name: 'Kharkiv Oblast, 1 event' }).click()
  await popupOf(page, 'Kharkiv Oblast')
    .getByRole('button', { name: titleOf('e5') })
    .click()
  await expect(detailsOf(page)).toContainText('2 wounded')
  await choose(page, 'View', 'Table')
  expect(await tableTitles(page)).toHaveLength(8)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/region=UA-63&event=e5/)
})
