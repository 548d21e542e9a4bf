import type { Page } from '@playwright/test'
import { cubeFileFor } from '../support/cubes'
import { publishedText } from '../support/datasets'
import { openAtlas, untilReady } from './support/atlas'
import { boxOf, regionListOf, summaryOf, tableTitles } from './support/parts'
import { DATASET_FILE, listedRegions, publishedDataset } from './support/report'
import { serveSlowly } from './support/servedData'
import { expect, test } from './support/test'

const DATASET = publishedText(`data/${DATASET_FILE}`)
const CUBE = cubeFileFor(DATASET)
const ALL = publishedDataset().events.map(({ id }) => id)

async function expectWaiting(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-app', 'loading')
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'false')
}

test('regions, legend and histogram stand before the events have come, and lists when they have', async ({
  page,
}) => {
  const served = await serveSlowly(page, DATASET, CUBE)
  await page.goto('./#v=1&lang=en')
  const rows = regionListOf(page).getByRole('button')
  await expect(rows).toHaveCount(listedRegions(ALL).length)
  await expect(summaryOf(page)).toHaveText(/^8 events in 12 regions/)
  await expect(page.getByRole('img', { name: /^Events by day/ })).toBeVisible()
  await expect(page.getByText('Events in a region', { exact: true }).first()).toBeVisible()
  await expectWaiting(page)

  await test.step('a filter is counted, too', async () => {
    const box = boxOf(page, 'Event type', 'Attack (means not said)')
    await box.click()
    await expect(summaryOf(page)).not.toHaveText(/^8 events/)
    await expectWaiting(page)
    await box.click()
    await expect(summaryOf(page)).toHaveText(/^8 events/)
  })
  expect(served.areEventsSent()).toBe(false)
  served.sendEvents()
  await untilReady(page)
  await expect(summaryOf(page)).toHaveText(/^8 events in 12 regions.*, from 1 report\.$/)
  await openAtlas(page, '#v=1&view=table&lang=en')
  expect(await tableTitles(page)).toHaveLength(ALL.length)
})

test('where the events differ from what was counted, the events are right', async ({ page }) => {
  const fewer = JSON.stringify({
    ...JSON.parse(DATASET),
    events: publishedDataset().events.filter(({ id }) => id !== 'e5'),
  })
  // Made of one event less, and said to be of all of them.
  const wrong = cubeFileFor(fewer, DATASET)
  const served = await serveSlowly(page, DATASET, wrong)
  await page.goto('./#v=1&lang=en')
  await expect(summaryOf(page)).toHaveText(/^7 events/)
  served.sendEvents()
  await untilReady(page)
  await expect(summaryOf(page)).toHaveText(/^8 events in 12 regions/)
  await expect(regionListOf(page).getByRole('button')).toHaveCount(listedRegions(ALL).length)
})

test.describe('where something is wrong', () => {
  test.use({ allowedMishaps: ['failed response'] })

  test('a cube that is broken is as none: the page waits for the events', async ({ page }) => {
    const served = await serveSlowly(page, DATASET, CUBE.slice(0, -1))
    await page.goto('./#v=1&lang=en')
    await served.cubeWasSent()
    await expect(page.getByText('Loading the data…')).toBeVisible()
    await expectWaiting(page)
    await expect(page.locator('#first')).toHaveCount(1)
    served.sendEvents()
    await untilReady(page)
    await expect(summaryOf(page)).toHaveText(/^8 events/)
  })

  test('events that cannot be had are told as without a cube', async ({ page }) => {
    const served = await serveSlowly(page, DATASET, CUBE)
    await page.goto('./#v=1&lang=en')
    await expect(summaryOf(page)).toHaveText(/^8 events/)
    served.sendEvents(404)
    await expect(
      page.getByText('The data set could not be loaded: the file is not on the server.'),
    ).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-app', 'failed')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
