import { createGeoParquet } from '../../src/export/geoParquet'
import { headRecord } from '../../src/export/nativeTables'
import { parquetRecord } from '../../src/export/parquetRecord'
import type { ExportContext } from '../../src/export/writer'
import { aDataset, anEvent, aRegionSet } from '../support/builders'
import { openAtlas, untilReady } from './support/atlas'
import { announcementOf, summaryOf } from './support/parts'
import { expect, test } from './support/test'

const HEAD = aDataset({ id: 'large', regionSet: 'ukraine-russia' })

/** A file of two events on this day; without one, a file that only says of which set it is. */
function fileOf(day: string | null): Buffer {
  const context: ExportContext = {
    ...{ dataset: HEAD, language: 'en', query: null, link: null, locate: null, isKept: () => false },
    names: aRegionSet(),
    claimants: new Map(HEAD.claimants.map((claimant) => [claimant.id, claimant])),
    sources: new Map(HEAD.sources.map((source) => [source.id, source])),
  }
  const pieces: Uint8Array[] = []
  const parquet = createGeoParquet((bytes) => pieces.push(bytes))
  const when = { start: day, end: day, precision: 'day' } as const
  if (day !== null)
    parquet.group(['a', 'b'].map((id) => parquetRecord(anEvent({ id: `${id}-${day}`, when }), context)))
  parquet.end(headRecord(context))
  return Buffer.concat(pieces)
}

/** The manifest says that there are more rows than there are: no test could write a million. */
const PARTS = [
  ['events/month=1/a.parquet', '2024-01-10', 600_000],
  ['events/month=2/a.parquet', '2024-02-10', 400_000],
  ['events/month=3/a.parquet', '2024-03-10', 900_000],
  ['events/month=4/a.parquet', '2024-04-10', 2],
] as const

test('of a set that is too large the newest days are shown, and others when they are chosen', async ({
  page,
}) => {
  const opened: string[] = []
  const files = PARTS.map(([file, day, rows]) => ({ file, rows, days: [day, day] }))
  const entry = { id: 'large', version: '1', title: { en: 'Large' }, licence: 'CC BY 4.0', files }
  const json = {
    format: 'dispatch-atlas-manifest/1',
    datasets: [{ ...entry, file: 'large.1.parquet', sha256: 'a'.repeat(64) }],
  }
  await page.route('**/data/manifest.json', (route) => route.fulfill({ json }))
  await page.route('**/data/**/*.parquet', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/data/', '')
    const part = PARTS.find(([file]) => file === path)
    opened.push(path)
    return route.fulfill({ body: fileOf(part?.[1] ?? null), contentType: 'application/octet-stream' })
  })

  await openAtlas(page)
  const band = page.getByRole('region', { name: 'Part of the data' })
  await expect(band).toHaveText(
    /^Shows the newest 6 of 600,006 events: those of 11 January – 10 April 2024\./,
  )
  await expect(announcementOf(page)).toContainText('Shows the newest 6 of')
  await expect(summaryOf(page)).toContainText('6 events')
  expect(opened).not.toContain(PARTS[0][0])

  await page.locator('#from').fill('2024-01-10')
  await page.locator('#to').fill('2024-01-10')
  await page.locator('#to').press('Enter')
  await expect(band).toHaveText(/^Shows 2 of [\d,]+ events: those of 10 January 2024\./)
  await untilReady(page)
  await expect(summaryOf(page)).toContainText('2 events')
  await expect(page.locator('#to')).toBeFocused()
  expect(new URL(page.url()).hash).toContain('from=2024-01-10&to=2024-01-10')
  expect(opened).toContain(PARTS[0][0])

  await page.locator('#days-all').click()
  await expect(band).toHaveText(/^Shows the newest 6 of/)
})
