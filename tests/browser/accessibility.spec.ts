import { clickRegion, mapOf, openAtlas, screenshotMap, untilReady } from './support/atlas'
import { announcementOf, boxOf, detailsOf, popupOf, regionListOf } from './support/parts'
import { differingPixels } from './support/picture'
import { cutTexts, focusStops, sidewaysOverflow, unmarkedCyrillic, widenText } from './support/reading'
import { ALL_REGIONS_CAMERA } from './support/report'
import { expect, test } from './support/test'

const BUSY_VIEW = '#v=1&region=RU-KRS&event=e8&lang=en'

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`what has the focus is never covered, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openAtlas(page, BUSY_VIEW)
    const stops = await focusStops(page)
    expect(stops.length).toBeGreaterThan(20)
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
  })
}

test('a burst of ticks is announced once, with what the view shows then', async ({ page }) => {
  await openAtlas(page, '#v=1&view=table&lang=en')
  await expect(announcementOf(page)).toContainText('8 events')
  await page.evaluate(() => {
    const spoken: string[] = []
    Object.assign(window, { spoken })
    const line = document.querySelector('[role=status][aria-live=polite]')
    if (line === null) throw new Error('There is no status line')
    new MutationObserver(() => spoken.push(line.textContent)).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    for (const id of ['type-shelling', 'type-attack', 'party-ukraine']) document.getElementById(id)?.click()
  })
  const spoken = () => page.evaluate<unknown>('window.spoken')
  await expect.poll(spoken).toEqual([expect.stringContaining('3 events in 3 regions')])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(spoken).toEqual([expect.anything(), expect.stringContaining('8 events in 12 regions')])
})

test('a row that has the focus, one under the pointer and a region under it look the same on the map', async ({
  page,
  context,
}) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en`)
  const row = regionListOf(page).getByRole('button', { name: 'Odesa Oblast, 1 event' })
  const plain = await screenshotMap(page)
  await row.hover()
  await expect(row).toHaveAttribute('data-hovered', 'true')
  const hovered = await screenshotMap(page)
  await page.mouse.move(5, 5)
  await expect(row).not.toHaveAttribute('data-hovered', 'true')
  expect(await differingPixels(context, plain, await screenshotMap(page))).toBe(0)
  await row.focus()
  await expect(row).toHaveAttribute('data-hovered', 'true')
  expect(await differingPixels(context, hovered, await screenshotMap(page))).toBe(0)
  expect(await differingPixels(context, plain, hovered)).toBeGreaterThan(500)
  await row.blur()
  const box = await mapOf(page).boundingBox()
  if (!box) throw new Error('The map is not shown')
  await clickRegion(page, 'UA-51')
  await expect(popupOf(page, 'Odesa Oblast')).toBeVisible()
  await expect(row).toHaveAttribute('data-hovered', 'true')
})

for (const [name, width, height] of [
  ['400 % zoom of 1280 × 1024', 320, 256],
  ['a small phone', 320, 640],
  ['a phone on its side', 844, 390],
] as const) {
  test(`nothing is lost and nothing scrolls sideways: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const view of [BUSY_VIEW, '#v=1&view=table&lang=en', '#v=1&lang=uk']) {
      await openAtlas(page, view)
      expect(await sidewaysOverflow(page), view).toBe(0)
      expect(await cutTexts(page), view).toEqual([])
    }
    await openAtlas(page, '#v=1&lang=en')
    await regionListOf(page).getByRole('button', { name: 'Kursk Oblast, 3 events' }).click()
    await expect(
      popupOf(page, 'Kursk Oblast').getByRole('heading', { name: 'Kursk Oblast' }),
    ).toBeInViewport()
  })
}

test('wider spacing and text of twice the size cut nothing, and the map keeps its place', async ({
  page,
}) => {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openAtlas(page, BUSY_VIEW)
    await widenText(page)
    expect(await cutTexts(page), `spacing, ${width}`).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    await openAtlas(page, '#v=1&lang=uk')
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await cutTexts(page), `200 %, ${width}`).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    // A wide window with larger text has the layout of a narrow one, by media queries in em.
    if (width < 900) expect((await mapOf(page).boundingBox())?.height ?? 0).toBeGreaterThan(150)
  }
})

test('a page from right to left mirrors its parts, but not the map', async ({ page }) => {
  await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en`)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  await untilReady(page)
  const panel = await page.getByRole('complementary', { name: 'Filters and lists' }).boundingBox()
  const map = await mapOf(page).boundingBox()
  if (!panel || !map) throw new Error('The page is not shown')
  expect(panel.x).toBeGreaterThan(map.x)
  expect(await sidewaysOverflow(page)).toBe(0)
  await clickRegion(page, 'UA-63')
  await expect(popupOf(page, 'Kharkiv Oblast')).toContainText('5 November 2024', { useInnerText: true })
  expect(await cutTexts(page)).toEqual([])
})

test('what is in the other language says so', async ({ page }) => {
  for (const view of ['&region=RU-KRS&event=e8', '&view=table', '&event=e3']) {
    await openAtlas(page, `#v=1${view}&lang=en`)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    expect(await unmarkedCyrillic(page), view).toEqual([])
  }
  await openAtlas(page, '#v=1&region=RU-KRS&lang=uk')
  await expect(popupOf(page, 'Курська область').getByText('Kursk Oblast')).toHaveAttribute('lang', 'en')
})

test('with reduced motion every move is over in the next frame, and nothing is animated', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&lang=en')
  const moved = await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next))
    const scale = () => document.querySelector('#map-pane svg text')?.textContent
    const before = scale()
    document.getElementById('map-zoom-in')?.click()
    for (let frames = 0; frames < 3; frames += 1) await frame()
    return { before, after: scale(), animations: document.getAnimations().length }
  })
  await untilReady(page)
  const settled = await page.locator('#map-pane svg text').first().textContent()
  expect(moved.after).toBe(settled)
  expect(moved.after).not.toBe(moved.before)
  expect(moved.animations).toBe(0)
})

test('everything that a drag does is done by single presses, too', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  for (const name of ['Move left', 'Move right', 'Move up', 'Move down', 'Zoom in', 'Zoom out']) {
    const before = await screenshotMap(page)
    await page.getByRole('button', { name }).click()
    await expect
      .poll(async () => (await screenshotMap(page)).equals(before), { message: name, timeout: 60_000 })
      .toBe(false)
  }
})

test('a link opens what it names without taking the focus; the reader gets it by one skip link', async ({
  page,
}) => {
  await openAtlas(page, BUSY_VIEW)
  await expect(page.locator('body')).toBeFocused()
  await expect(detailsOf(page)).toBeVisible()
  await expect(popupOf(page, 'Kursk Oblast')).toBeVisible()
})

test('a source says its publisher, day and language, never only that it is a source', async ({ page }) => {
  await openAtlas(page, '#v=1&event=e2&lang=en')
  await expect(detailsOf(page).getByRole('list', { name: 'Claims' })).toContainText(
    /News report of Tuesday, 5 November 2024, published 5 November 2024/,
  )
  await expect(boxOf(page, 'Support', 'One party')).toHaveAccessibleDescription(/of one party/)
})
