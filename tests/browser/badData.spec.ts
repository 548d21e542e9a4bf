import type { Page } from '@playwright/test'
import { mapOf, openAtlas, untilReady } from './support/atlas'
import { announcementOf, detailsOf, popupOf, regionListOf, summaryOf, tableTitles } from './support/parts'
import { DATASET_FILE, publishedDataset, titleOf } from './support/report'
import { serveDataset } from './support/servedData'
import { expect, test } from './support/test'

test.use({ allowedMishaps: ['failed response'], hasGpu: true })

const DATASET = `**/data/${DATASET_FILE}`
const MANIFEST = '**/data/manifest.json'
const HTML = '<!doctype html><title>Log in</title><p>Please log in to the network'
const published = () => JSON.stringify(publishedDataset())

type Fault = readonly [name: string, cause: (page: Page) => Promise<unknown>, told: string]

/** Faults without which there is nothing to show: each is told, and "Try again" works once it is gone. */
const FATAL: readonly Fault[] = [
  [
    'a data set that is not the published one',
    async (page) => page.route(DATASET, (route) => route.fulfill({ body: `${published()} ` })),
    'The data set could not be loaded: the file is not the one that was published: its checksum differs.',
  ],
  [
    'a data set that is not on the server',
    async (page) => page.route(DATASET, (route) => route.fulfill({ status: 404, body: 'Not found' })),
    'The data set could not be loaded: the file is not on the server.',
  ],
  [
    'a data set that stops in the middle',
    async (page) => serveDataset(page, published().slice(0, 5_000)),
    'The data set could not be loaded: the file cannot be read.',
  ],
  [
    'a page of a hotel network instead of the data set',
    async (page) => serveDataset(page, HTML),
    'The data set could not be loaded: the file cannot be read.',
  ],
  [
    'a page of a hotel network instead of the list of data sets',
    async (page) => page.route(MANIFEST, (route) => route.fulfill({ contentType: 'text/html', body: HTML })),
    'The list of data sets could not be loaded: the file cannot be read.',
  ],
  [
    'no list of data sets',
    async (page) => page.route(MANIFEST, (route) => route.fulfill({ status: 404, body: '' })),
    'The list of data sets could not be loaded: the file is not on the server.',
  ],
  [
    'a server that fails',
    async (page) => page.route(MANIFEST, (route) => route.fulfill({ status: 503, body: '' })),
    'The list of data sets could not be loaded: the server answered with an error.',
  ],
  [
    'a connection that breaks',
    async (page) => page.route(DATASET, async (route) => route.abort('connectionreset')),
    'The data set could not be loaded: the connection failed.',
  ],
  [
    'no list of regions',
    async (page) => page.route('**/geo/*.places.json', (route) => route.fulfill({ status: 404, body: '' })),
    'The list of regions could not be loaded: the file is not on the server.',
  ],
]

for (const [name, cause, told] of FATAL) {
  test(`${name}: the page says so, and "Try again" works once it is mended`, async ({ page }) => {
    await cause(page)
    await page.goto('./#v=1&view=table&lang=en&region=RU-KRS')
    await expect(page.locator('html')).toHaveAttribute('data-app', 'failed')
    await expect(page.getByRole('status')).toHaveText(told)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toHaveText(told)
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await untilReady(page)
    await expect(summaryOf(page)).toContainText('8 events in 12 regions')
    await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
    await expect(page.getByText('could not be loaded')).toHaveCount(0)
  })
}

test('one bad event among good ones is left out and counted; the others are shown', async ({ page }) => {
  const data = publishedDataset()
  const bad = data.events.map((event) => (event.id === 'e5' ? { ...event, claims: [], title: 5 } : event))
  await serveDataset(page, JSON.stringify({ ...data, events: bad }))
  await openAtlas(page, '#v=1&view=table&lang=en')
  await expect(announcementOf(page)).toContainText(
    '1 record of the data could not be read and is left out; the rest is shown.',
  )
  expect(await tableTitles(page)).toHaveLength(7)
  await expect(page.getByText(titleOf('e5'))).toHaveCount(0)
})

test('without borders the list, the popups and the table work, and "Try again" brings the map', async ({
  page,
}) => {
  await page.route('**/geo/*.coarse.topojson', (route) => route.fulfill({ status: 404, body: '' }))
  await openAtlas(page, '#v=1&lang=en')
  await expect(announcementOf(page)).toContainText(
    'The borders could not be loaded: the file is not on the server.',
  )
  await expect(mapOf(page)).toContainText('because its borders did not load')
  await expect(page.locator('html')).toHaveAttribute('data-map', 'none')
  await regionListOf(page).getByRole('button', { name: 'Kursk Oblast, 3 events' }).click()
  await popupOf(page, 'Kursk Oblast')
    .getByRole('button', { name: titleOf('e8') })
    .click()
  await expect(detailsOf(page)).toContainText('more than 10,000')
  await page.getByText('Table', { exact: true }).click()
  expect(await tableTitles(page)).toHaveLength(8)
  await page.getByText('Map', { exact: true }).first().click()

  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-map', 'webgl', { timeout: 60_000 })
  await untilReady(page)
  await expect(mapOf(page).getByRole('application')).toHaveCount(1)
  await expect(page.getByText('could not be loaded')).toHaveCount(0)
})

test('without the fine borders the map is drawn with the coarse ones', async ({ page }) => {
  await page.route('**/geo/*.fine.topojson', (route) => route.fulfill({ status: 404, body: '' }))
  await openAtlas(page, '#v=1&lang=en')
  await expect(page.locator('html')).toHaveAttribute('data-map', 'webgl')
  await expect(mapOf(page).getByRole('application')).toHaveCount(1)
})

test('borders that are no borders are refused like missing ones', async ({ page }) => {
  await page.route('**/geo/*.coarse.topojson', (route) =>
    route.fulfill({ json: { type: 'Topology', arcs: 1 } }),
  )
  await openAtlas(page, '#v=1&lang=en')
  await expect(announcementOf(page)).toContainText(
    'The borders could not be loaded: the file cannot be read.',
  )
  await expect(regionListOf(page).getByRole('button')).toHaveCount(12)
})
