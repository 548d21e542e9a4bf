import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { labelPointOf } from '../../support/places'
import { type Box, cameraOf, pixelOf } from './mercator'

/** Opens the page, with a fragment such as `#v=1&region=UA-63`, and waits until the picture stands still. */
export async function openAtlas(page: Page, fragment = ''): Promise<void> {
  // Without a blank page between, a link that differs only in its fragment would not load anything anew.
  await page.goto('about:blank')
  await page.goto(`./${fragment}`)
  await untilReady(page)
}

/** Waits until the data is in, the picture shows it, and nothing moves. */
export async function untilReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready', { timeout: 60_000 })
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'true', { timeout: 60_000 })
}

/** The element that holds the map's picture. */
export function mapOf(page: Page): Locator {
  return page.getByRole('region', { name: /^(Map|Карта)$/ })
}

/** PNG of the map alone. */
export async function screenshotMap(page: Page): Promise<Buffer> {
  await untilReady(page)
  return mapOf(page).screenshot({ animations: 'disabled' })
}

/** Fails with each breach of WCAG 2.2 A and AA that axe finds in the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
  expect(found).toEqual([])
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('The map is not shown')
  return box
}

/** Where on the page a region's label point is drawn. The link of the open page must say `map=…`. */
async function pointOfRegion(page: Page, code: string, regionSet = 'ukraine-russia') {
  const camera = cameraOf(new URL(page.url()).hash)
  if (!camera)
    throw new Error('Open the page with map=zoom/lat/lng in its link to know where a region is drawn')
  const box = await boxOf(mapOf(page))
  const point = pixelOf(labelPointOf(code, regionSet), camera, box)
  const isInside =
    point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height
  if (!isInside) throw new Error(`${code} is outside the picture of this link`)
  return point
}

/** Clicks with the mouse on the map where a region is drawn. */
export async function clickRegion(page: Page, code: string): Promise<void> {
  const { x, y } = await pointOfRegion(page, code)
  await page.mouse.click(x, y)
}
