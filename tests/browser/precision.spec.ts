import { expectNoAxeViolations, mapOf, openAtlas, screenshotMap, type untilReady } from './support/atlas'
import { cameraOf, type LngLat, mapValueOf, pixelOf } from './support/mercator'
import { detailsOf, popupOf, regionListOf } from './support/parts'
import { coloursAt } from './support/picture'
import { serveExample } from './support/servedData'
import { expect, test } from './support/test'

type Page = Parameters<typeof untilReady>[0]

const CITY: LngLat = [32.0574, 49.4445]
const SETTLEMENT: LngLat = [28.6767, 50.2649]
const SPOT: LngLat = [34.8003, 50.9216]
const DISC: LngLat = [32.2662, 48.5083]
const WITHDRAWN: LngLat = [30.7438, 46.4857]

test.beforeEach(({ page }) => serveExample(page))

/** Opens the example with a place of the world in the middle of the map. */
async function openAt(page: Page, [lng, lat]: LngLat, zoom: number, more = ''): Promise<void> {
  await openAtlas(page, `#v=1&map=${mapValueOf({ zoom, lat, lng })}${more}&lang=en`)
}

/** Where on the page a place of the world is drawn. */
async function pointOf(page: Page, place: LngLat) {
  const camera = cameraOf(new URL(page.url()).hash)
  const box = await mapOf(page).boundingBox()
  if (!camera || !box) throw new Error('The map is not shown')
  return { ...pixelOf(place, camera, box), box, camera }
}

async function clickAt(page: Page, place: LngLat, rightPx = 0): Promise<void> {
  const { x, y } = await pointOf(page, place)
  await page.mouse.click(x + rightPx, y)
}

/** Pixels of so many kilometres at a latitude. */
function pixelsOf(km: number, lat: number, zoom: number): number {
  return (km * 512 * 2 ** zoom) / (2 * Math.PI * 6371.0088 * Math.cos((lat * Math.PI) / 180))
}

test('a mark stands where its settlement is, hovers its region and opens its event', async ({ page }) => {
  await openAt(page, SETTLEMENT, 8)
  const { x, y, camera } = await pointOf(page, SETTLEMENT)
  await page.mouse.move(x + 8, y + 4)
  const row = regionListOf(page).getByRole('button', { name: 'Zhytomyr Oblast, 1 event' })
  await expect(row).toHaveAttribute('data-hovered', 'true')
  await page.mouse.click(x + 8, y + 4)
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toHaveText('Test: in a settlement')
  await expect(detailsOf(page).getByRole('list', { name: 'Places' })).toContainText(
    '50.26, 28.68, Zhytomyr Oblast target, settlement',
  )
  await expect(page).toHaveURL(/event=settlement/)
  expect(cameraOf(new URL(page.url()).hash)).toEqual(camera)
})

test('a cluster comes closer until it falls apart', async ({ page }) => {
  await openAt(page, CITY, 6)
  await clickAt(page, CITY)
  await expect.poll(() => cameraOf(new URL(page.url()).hash)?.zoom ?? 0).toBeGreaterThanOrEqual(8)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).not.toHaveURL(/event=|region=/)
})

test('events at one spot open the list of their region, at any zoom', async ({ page }) => {
  for (const zoom of [7, 10]) {
    await openAt(page, SPOT, zoom)
    await clickAt(page, SPOT)
    const popup = popupOf(page, 'Sumy Oblast')
    await expect(popup.getByRole('button', { name: /^Test: one of four at one spot/ })).toHaveCount(4)
    await expect(page).toHaveURL(new RegExp(`map=${zoom}`))
  }
})

test('a disc has its ten kilometres at every zoom, and nothing at its centre but the town', async ({
  page,
  context,
}) => {
  for (const zoom of [8, 9.5]) {
    await openAt(page, DISC, zoom)
    const radiusPx = pixelsOf(10, DISC[1], zoom)
    const { x, y, box } = await pointOf(page, DISC)
    const across = [-radiusPx - 6, -radiusPx + 8, -radiusPx * 0.7].map((rightPx) => ({
      x: x - box.x + rightPx,
      y: y - box.y,
    }))
    const [outside, inside, further] = await coloursAt(context, await screenshotMap(page), across)
    expect(inside).toEqual(further)
    expect(inside).not.toEqual(outside)
    await clickAt(page, DISC, -radiusPx + 4)
    await expect(detailsOf(page).getByRole('heading', { level: 2 })).toHaveText(
      'Test: within 10 km of a settlement',
    )
    await openAt(page, DISC, zoom)
    await clickAt(page, DISC, -radiusPx - 4)
    await expect(popupOf(page, 'Kirovohrad Oblast')).toBeVisible()
    await expect(page).not.toHaveURL(/event=/)
  }
})

test('an event that is known to its region only has no point: its region opens wherever one clicks', async ({
  page,
}) => {
  await openAt(page, [28.4687, 49.2322], 8)
  for (const [rightPx, downPx] of [
    [0, 0],
    [150, 40],
    [-120, -60],
  ] as const) {
    const { x, y } = await pointOf(page, [28.4687, 49.2322])
    await page.mouse.click(x + rightPx, y + downPx)
    await expect(popupOf(page, 'Vinnytsia Oblast')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await expect(page).not.toHaveURL(/event=/)
})

test('withdrawn and merged events are nowhere on the map, but their links still say what became of them', async ({
  page,
}) => {
  await openAt(page, WITHDRAWN, 8)
  await clickAt(page, WITHDRAWN)
  await expect(popupOf(page, 'Odesa Oblast')).toContainText('No report in this data set names this region.')
  await openAtlas(page, '#v=1&event=withdrawn&lang=en')
  await expect(detailsOf(page)).toContainText('This event was withdrawn on 5 March 2030.')
  await openAtlas(page, '#v=1&event=merged&lang=en')
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toHaveText('Test: at an exact site')
})

test('what is not on the map is counted beside the regions, with its reason in its list', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  await page.getByRole('button', { name: '7 events not on the map' }).click()
  const list = page.getByRole('list', { name: 'Not on the map' })
  await expect(list.getByRole('button')).toHaveCount(7)
  await expect(list.getByText('Only the country is known.')).toHaveCount(2)
  await expect(list.getByText('The map has no region for this place.')).toHaveCount(1)
  await expect(list.getByText('The report does not say where.')).toHaveCount(4)
  await expect(page.getByRole('list', { name: 'Without a date' }).getByRole('button')).toHaveCount(3)
  await expectNoAxeViolations(page)
})

test('events without a date stay on the map under any choice of days', async ({ page }) => {
  await openAtlas(page, '#v=1&from=2031-01-01&lang=en')
  await expect(regionListOf(page).getByRole('button', { name: 'Kherson Oblast, 1 event' })).toBeVisible()
  await expect(regionListOf(page).getByRole('button', { name: 'Mykolaiv Oblast, 1 event' })).toBeVisible()
  await expect(page.getByRole('button', { name: '3 events without a date' })).toBeVisible()
})

test('opening an event frames its points, and a place of it goes to that point', async ({ page }) => {
  await openAtlas(page, '#v=1&q=launch point&lang=en&region=UA-63')
  await popupOf(page, 'Kharkiv Oblast')
    .getByRole('button', { name: 'Test: one event with a launch point and two targets' })
    .click()
  await expect.poll(() => cameraOf(new URL(page.url()).hash)?.zoom ?? 0).toBeGreaterThan(6)
  await detailsOf(page).getByRole('button', { name: '49.98, 36.25, Kharkiv Oblast' }).click()
  await expect.poll(() => cameraOf(new URL(page.url()).hash)?.zoom).toBe(9)
  expect(cameraOf(new URL(page.url()).hash)?.lat).toBeCloseTo(49.98, 0)
  await expect(detailsOf(page)).toBeVisible()
  await expect(popupOf(page, 'Kharkiv Oblast')).toBeVisible()
})
