import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Conversion, convertFiles } from '../../src/cli/convertFiles'
import { readDataset } from '../../src/data/readDataset'
import { nativeJson } from '../../src/export/nativeJson'
import { fileOf } from '../../src/export/writer'
import { contextOf, EVERY_KIND } from '../export/contexts'
import { aFolder, anOutput, fixturePath } from './folder'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeAll(async () => {
  folder = await aFolder({ x: '' })
})
afterAll(() => folder.remove())

async function convert(path: string, to: Conversion['to'], name: string) {
  const output = anOutput()
  const out = `${folder.path}/${name}`
  await convertFiles({ paths: [path], to, out, language: 'en' }, 'public', output)
  return { out, errors: output.errors }
}

test.each(['ucdp-ged.csv', 'acled-older.csv', 'geo-json.geojson'])(
  'what is written of %s can be read again, and says the same',
  async (name) => {
    const path = fixturePath(name)
    const native = await convert(path, 'native', 'one.json')
    const parquet = await convert(native.out, 'geoparquet', 'one.parquet')
    expect(parquet.errors).toEqual([])
    const again = await convert(parquet.out, 'native', 'two.json')
    expect(again.errors).toEqual([])
    const once = await convert(again.out, 'geoparquet', 'three.parquet')
    expect(await readFile(once.out)).toEqual(await readFile(parquet.out))
    expect(await setIn(again.out)).toEqual(await setIn(native.out))
  },
)

test('every kind of record comes back, types, notes and corrections with it', async () => {
  const context = contextOf(EVERY_KIND)
  const path = `${folder.path}/every-kind.json`
  await writeFile(path, fileOf(nativeJson(context, EVERY_KIND), EVERY_KIND.events))
  const parquet = await convert(path, 'geoparquet', 'every-kind.parquet')
  const again = await convert(parquet.out, 'native', 'every-kind-again.json')
  expect(await setIn(again.out)).toEqual(await setIn(path))
})

test('rows are sorted by day, so that a reader can pass over those of other days', async () => {
  const parquet = await convert(fixturePath('ucdp-ged.csv'), 'geoparquet', 'sorted.parquet')
  const back = await convert(parquet.out, 'native', 'sorted.json')
  const read = readDataset(await readFile(back.out), 'a.json')
  if (read.kind === 'refused') expect.fail('refused')
  const days = read.dataset.events.map(({ when }) => when.start ?? '9999')
  expect(days.length).toBeGreaterThan(5)
  expect(days).toEqual(days.toSorted())
})

/** The data set of a file; its rows in an order of their own. */
async function setIn(path: string) {
  const read = readDataset(await readFile(path), 'a.json')
  if (read.kind === 'refused') expect.fail(JSON.stringify(read.problems))
  const sorted = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const { events, sources, claimants, corrections, ...rest } = read.dataset
  expect(events).not.toEqual([])
  return {
    ...rest,
    events: sorted(events),
    sources: sorted(sources),
    claimants: sorted(claimants),
    corrections: sorted(corrections),
  }
}
