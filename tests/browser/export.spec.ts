import type { Locator, Page } from '@playwright/test'
import { expectNoAxeViolations, openAtlas } from './support/atlas'
import { fileOf, openExport } from './support/exportFiles'
import { ALL_REGIONS_CAMERA, titleOf } from './support/report'
import { expect, test } from './support/test'

const NAME = 'dispatch-atlas-report-2024-11-05-1'
const ROW_FILES = [
  ['CSV', `${NAME}-events.csv`],
  ['Claims', `${NAME}-claims.csv`],
  ['GeoJSON', `${NAME}-events.geojson`],
  ['JSON', `${NAME}-dataset.json`],
  ['ACLED columns', `${NAME}-acled.csv`],
  ['UCDP columns', `${NAME}-ucdp.csv`],
  ['schema.org', `${NAME}-claims.jsonld`],
] as const

async function textOf(dialog: Locator, button: string): Promise<string> {
  return (await fileOf(dialog, button)).bytes.toString('utf8')
}

/** Width and height of a PNG, how many colours it has, and the colour of its corner; read by the browser itself. */
async function decoded(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = image
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
    const colours = new Set(new Uint32Array(data.buffer))
    return { width, height, colours: colours.size, corner: [...data.slice(0, 4)] }
  }, png.toString('base64'))
}

test('each button of the rows saves a file with its own name', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en')
  const dialog = await openExport(page)
  await expect(dialog).toContainText('You take away exactly what is shown: 8 events in 12 regions')
  for (const [button, name] of ROW_FILES) {
    const file = await fileOf(dialog, button)
    expect(file.name).toBe(name)
    expect(file.bytes.length).toBeGreaterThan(100)
    await expect(dialog.getByRole('status')).toHaveText(`Saved as ${name}`)
  }
  await expectNoAxeViolations(page)
})

test('with filters only the shown events are in the files', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en&type=shelling')
  const dialog = await openExport(page)
  await expect(dialog).toContainText('Filters: Event type: Shelling.')
  const json: unknown = JSON.parse(await textOf(dialog, 'JSON'))
  expect(json).toMatchObject({
    format: 'dispatch-atlas/1',
    extract: 'type=shelling',
    events: [{ type: 'shelling' }],
  })
  const geojson: unknown = JSON.parse(await textOf(dialog, 'GeoJSON'))
  expect(geojson).toMatchObject({ type: 'FeatureCollection', query: 'type=shelling' })
  const csv = await textOf(dialog, 'CSV')
  expect(csv).toContain(titleOf('e2'))
  for (const text of [csv, JSON.stringify(geojson), JSON.stringify(json)])
    expect(text).not.toContain(titleOf('e1'))
})

test('regions have their shapes where one asks for them', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en&region=RU-KRS')
  const dialog = await openExport(page)
  expect(await textOf(dialog, 'GeoJSON')).not.toContain('Polygon')
  await dialog.getByRole('checkbox', { name: 'With the shapes of regions' }).check()
  expect(await textOf(dialog, 'GeoJSON')).toMatch(/"geometry":\{"type":"(Multi)?Polygon"/)
})

for (const theme of ['light', 'dark']) {
  test(`the PNG has the size that was chosen and is not blank, in the ${theme} theme`, async ({ page }) => {
    await openAtlas(page, `#v=1&map=${ALL_REGIONS_CAMERA}&lang=en&theme=${theme}`)
    const dialog = await openExport(page)
    const sizes: { width: number; height: number }[] = []
    for (const scale of ['1×', '2×', '3×']) {
      await dialog.getByRole('radio', { name: scale }).check()
      const { name, bytes } = await fileOf(dialog, 'PNG')
      expect(name).toBe(`${NAME}-map.png`)
      const picture = await decoded(page, bytes)
      expect(picture.colours).toBeGreaterThan(50)
      const [red = 0, green = 0, blue = 0, opacity] = picture.corner
      expect(opacity).toBe(255)
      expect(Math.max(red, green, blue) < 60).toBe(theme === 'dark')
      sizes.push(picture)
    }
    const [once, twice, thrice] = sizes
    const { width = 0, height = 0 } = once ?? {}
    expect(width).toBeGreaterThanOrEqual(960)
    expect(twice).toMatchObject({ width: width * 2, height: height * 2 })
    expect(thrice).toMatchObject({ width: width * 3, height: height * 3 })
  })
}

test('a canvas that cannot be read gives the SVG, and the dialog says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null)
  })
  await openAtlas(page, '#v=1&lang=en')
  const dialog = await openExport(page)
  const { name, bytes } = await fileOf(dialog, 'PNG')
  expect(name).toBe(`${NAME}-map.svg`)
  expect(bytes.toString('utf8')).toContain('<svg')
  await expect(dialog.getByRole('status')).toHaveText(/^This browser could not make the pixels/)
})

test('the citation of a filtered view says whose data it is, which, when and where', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en&type=shelling')
  const dialog = await openExport(page)
  const manifest = await page.evaluate(async () => (await fetch('data/manifest.json')).text())
  const [, digest = 'none'] = /"sha256":\s*"(\w{64})"/.exec(manifest) ?? []
  const citation = dialog.getByRole('textbox', { name: 'Citation' })
  for (const form of ['Plain text', 'BibTeX', 'RIS']) {
    await dialog.getByRole('radio', { name: form }).check()
    const text = await citation.inputValue()
    expect(text).toContain(digest)
    expect(text).toContain('Event type: Shelling')
    expect(text).toContain('type=shelling')
    expect(text).toContain('Data version 1.')
    expect(text).toMatch(/\d{4}[-/]\d\d[-/]\d\d|\d{1,2} \w+ 20\d\d, \d\d:\d\d/)
  }
  const { name, bytes } = await fileOf(dialog, 'Save')
  expect(name).toBe(`${NAME}-citation.ris`)
  expect(bytes.toString('utf8')).toMatch(/^TY {2}- DATA\r\n/)
})

test('a Ukrainian page gives Ukrainian files', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=uk')
  const dialog = await openExport(page, 'Експорт', 'Експортувати цей вигляд')
  expect(await textOf(dialog, 'CSV')).toContain('Курська область')
  await expect(dialog.getByRole('status')).toHaveText(`Збережено як ${NAME}-events.csv`)
  expect(await textOf(dialog, 'SVG')).toContain('Подій у регіоні')
  await expect(dialog.getByRole('textbox', { name: 'Цитування' })).toHaveValue(/Переглянуто/)
  await expectNoAxeViolations(page)
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('nothing of the dialog is cut off at the side', async ({ page }) => {
    await openAtlas(page, '#v=1&lang=uk')
    const dialog = await openExport(page, 'Експорт', 'Експортувати цей вигляд')
    await fileOf(dialog, 'PNG')
    const { inner, outer } = await dialog.evaluate(({ scrollWidth, clientWidth }) => ({
      inner: scrollWidth,
      outer: clientWidth,
    }))
    expect(inner).toBeLessThanOrEqual(outer)
    await expect(dialog.getByRole('status')).toBeInViewport()
  })
})
