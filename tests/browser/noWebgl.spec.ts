import { clickRegion, mapOf, openAtlas, screenshotMap, untilReady } from './support/atlas'
import { type Camera, cameraOf } from './support/mercator'
import { announcementOf, boxOf, popupOf, regionListOf } from './support/parts'
import { differingPixels } from './support/picture'
import { ALL_REGIONS_CAMERA, titleOf } from './support/report'
import { expect, test } from './support/test'
import { forbidWebgl, loseContext } from './support/webgl'

test.use({ hasGpu: true })

type Page = Parameters<typeof untilReady>[0]

const PLACE = `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en`
const FILTERED = `${PLACE}&region=RU-KRS&type=shelling`
const mapKindOf = (page: Page) => page.locator('html')
const drawingOf = (page: Page) => mapOf(page).getByRole('application')

/** Expects the link to have a camera like this one, soon: it is written a moment after the map has come to rest. */
async function expectCamera(page: Page, wanted: Camera): Promise<void> {
  await expect
    .poll(() => cameraOf(new URL(page.url()).hash))
    .toEqual({
      zoom: expect.closeTo(wanted.zoom),
      lat: expect.closeTo(wanted.lat, 1),
      lng: expect.closeTo(wanted.lng, 2),
    })
}

/** Shows Kursk with one of its events left, the focus on the map. */
async function openFiltered(page: Page): Promise<void> {
  await openAtlas(page, FILTERED)
  await drawingOf(page).focus()
}

async function expectFiltered(page: Page): Promise<void> {
  await untilReady(page)
  await expect(drawingOf(page)).toBeFocused()
  await expectFilteredPopup(page)
}

async function expectFilteredPopup(page: Page): Promise<void> {
  await expect(page).toHaveURL(/region=RU-KRS/)
  await expect(popupOf(page, 'Kursk Oblast').getByRole('list').first().getByRole('button')).toHaveText([
    titleOf('e2'),
  ])
  await expect(regionListOf(page).getByRole('button', { name: 'Kursk Oblast, 1 event' })).toBeVisible()
}

test.describe('where the processor would imitate WebGL', () => {
  test.use({ hasGpu: false })

  test('the map is drawn without it, which is quicker and needs no word; MapLibre is not fetched', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openAtlas(page, FILTERED)
    await expectFilteredPopup(page)
    await expect(mapKindOf(page)).toHaveAttribute('data-map', 'svg')
    await expect(page.getByText('drawn without WebGL')).toHaveCount(0)
    expect(asked.filter((address) => address.includes('maplibre'))).toEqual([])
  })
})

test('without WebGL the map is drawn and said to be so once; click, hover, keys, filters and links work', async ({
  page,
  context,
}) => {
  await forbidWebgl(page)
  await openAtlas(page, PLACE)
  await expect(mapKindOf(page)).toHaveAttribute('data-map', 'svg')
  await expect(announcementOf(page)).toContainText('drawn without WebGL')
  await expect(page.getByText('drawn without WebGL').and(page.locator('li *'))).toHaveCount(1)

  await clickRegion(page, 'RU-KRS')
  const popup = popupOf(page, 'Kursk Oblast')
  await expect(popup.getByRole('button', { name: titleOf('e8') })).toBeVisible()
  await expect(page).toHaveURL(/region=RU-KRS/)
  await page.keyboard.press('Escape')
  await expect(popup).toHaveCount(0)
  await expect(drawingOf(page)).toBeFocused()

  const box = await mapOf(page).boundingBox()
  const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  await page.mouse.move(middle.x, middle.y)
  await expect(regionListOf(page).locator('[data-hovered="true"]')).toHaveCount(1)

  /** Degrees to the east that so many pixels are. */
  const east = (px: number, zoom: number) => (px / (512 * 2 ** zoom)) * 360
  await page.keyboard.press('ArrowRight')
  const start = { zoom: 5.1, lat: 50.1, lng: 31.8 + east(100, 5.1) }
  await expectCamera(page, start)
  await page.keyboard.press('+')
  await expectCamera(page, { ...start, zoom: 6.1 })
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 200, middle.y, { steps: 4 })
  await page.mouse.up()
  const dragged = { ...start, zoom: 6.1, lng: start.lng + east(200, 6.1) }
  await expectCamera(page, dragged)
  await page.mouse.wheel(0, 330) // the place under the mouse, 200 px to the left, stays there
  await expectCamera(page, { ...start, zoom: 5.6, lng: dragged.lng + east(200, 5.6) - east(200, 6.1) })
  await expect(page).not.toHaveURL(/region=/) // a drag is no click

  await page.mouse.move(1, 1)
  await drawingOf(page).blur()
  await expect(regionListOf(page).locator('[data-hovered="true"]')).toHaveCount(0)
  const seen = await screenshotMap(page)
  await page.reload()
  await untilReady(page)
  await expect.poll(async () => differingPixels(context, seen, await screenshotMap(page))).toBe(0)
  await boxOf(page, 'Event type', 'Troop deployment').check()
  expect(await differingPixels(context, seen, await screenshotMap(page))).toBeGreaterThan(2000)
})

test('a context that is lost for good leaves the map, its focus, the selection and the filter', async ({
  page,
}) => {
  await openFiltered(page)
  await loseContext(page)
  await expect(mapKindOf(page)).toHaveAttribute('data-map', 'svg')
  await expectFiltered(page)
  await expect(announcementOf(page)).toContainText('without the graphics processor')
  await clickRegion(page, 'UA-63')
  await expect(page).toHaveURL(/region=UA-63/)
})

test('a context that comes back brings the map back, with what was chosen meanwhile', async ({
  page,
  context,
}) => {
  await openFiltered(page)
  const before = await screenshotMap(page)
  const restore = await loseContext(page)
  const box = boxOf(page, 'Event type', 'Troop deployment')
  await box.press('Space')
  await expect(box).toBeChecked()
  await box.press('Space')
  await drawingOf(page).focus()
  await restore()
  await expectFiltered(page)
  await expect(mapKindOf(page)).toHaveAttribute('data-map', 'webgl')
  await expect(page.getByText('without the graphics processor')).toHaveCount(0)
  expect(await differingPixels(context, before, await screenshotMap(page))).toBe(0)
})

test('a context that comes back brings the map back without the network, too', async ({ page, context }) => {
  await openFiltered(page)
  await context.setOffline(true)
  const restore = await loseContext(page)
  await restore()
  await expectFiltered(page)
  await expect(mapKindOf(page)).toHaveAttribute('data-map', 'webgl')
  await clickRegion(page, 'UA-63')
  await expect(page).toHaveURL(/region=UA-63/)
})

test.describe('where code of MapLibre is missing', () => {
  test.use({ allowedMishaps: ['failed response', 'console error'] })

  for (const [what, file] of [
    ['its worker', '**/maplibre-gl-worker-*.js'],
    ['its script', '**/maplibre-*.js'],
  ] as const) {
    test(`${what}: the map is drawn without it`, async ({ page }) => {
      await page.route(file, (route) => route.fulfill({ status: 404, body: '' }))
      await openAtlas(page, PLACE)
      await expect(mapKindOf(page)).toHaveAttribute('data-map', 'svg')
      await expect(announcementOf(page)).toContainText('in a simpler way')
      await clickRegion(page, 'UA-63')
      await expect(popupOf(page, 'Kharkiv Oblast').getByRole('button', { name: titleOf('e5') })).toBeVisible()
    })
  }

  test('and of the other map, too: the page says where the same facts are', async ({ page }) => {
    await page.route(/\/(maplibre|plainMap)-[^/]*\.js$/, (route) => route.abort())
    await openAtlas(page, PLACE)
    await expect(mapKindOf(page)).toHaveAttribute('data-map', 'none')
    await expect(mapOf(page)).toContainText('The list and the table hold the same facts.')
    await regionListOf(page).getByRole('button', { name: 'Kharkiv Oblast, 1 event' }).click()
    await expect(popupOf(page, 'Kharkiv Oblast')).toBeVisible()
  })
})
