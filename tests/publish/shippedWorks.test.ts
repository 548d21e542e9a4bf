import { afterEach, expect, test } from 'vitest'
import { shippedWorks } from '../../src/publish/shippedWorks'
import { siteFiles } from '../../src/publish/siteFiles'
import { aFolder } from '../cli/folder'

const sites: Awaited<ReturnType<typeof aFolder>>[] = []
afterEach(() => Promise.all(sites.splice(0).map(({ remove }) => remove())))

const MANIFEST = JSON.stringify({
  datasets: [
    {
      licence: 'CC BY 4.0',
      file: 'desk.2.parquet',
      cube: { file: 'desk.2.cube' },
      files: [{ file: 'events/year=2024/a.parquet' }],
      versions: [{ file: 'desk.1.json' }],
    },
  ],
})

async function worksOf(files: readonly string[], manifest = MANIFEST) {
  const site = await aFolder({
    ...Object.fromEntries(files.map((file) => [file, ''])),
    'data/manifest.json': manifest,
  })
  sites.push(site)
  return shippedWorks(site.path, siteFiles(site.path))
}

test('data sets, older editions, cubes and parts are under the licence that the manifest names', async () => {
  const files = [
    'data/desk.1.json',
    'data/desk.2.cube',
    'data/desk.2.parquet',
    'data/events/year=2024/a.parquet',
  ]
  expect(await worksOf(files)).toEqual(files.map((file) => ({ file, licence: 'CC BY 4.0' })))
})

test('map data are under the licences that lie beside them', async () => {
  expect(
    await worksOf(['geo/a-b.fine.topojson', 'geo/a-b.places.json', 'geo/LICENCE.md', 'geo/ODbL-1.0.txt']),
  ).toEqual([
    { file: 'geo/a-b.fine.topojson', licence: 'ODbL-1.0' },
    { file: 'geo/a-b.places.json', licence: 'ODbL-1.0 AND CC-BY-4.0 AND MIT' },
  ])
})

test('code, pages and schema are our own, not data', async () => {
  expect(await worksOf(['index.html', 'assets/a.js', 'data/dispatch-atlas-1.schema.json'])).toEqual([])
})

test.each([['data/left-behind.json'], ['data/events/b.parquet'], ['geo/borders.geojson'], ['geo/x.png']])(
  '%s, of which nobody says the licence, is an error',
  async (file) => {
    await expect(worksOf([file])).rejects.toThrow(`${file} is passed on without a licence`)
  },
)

test('so is a data set without a licence, and one in a manifest that is none', async () => {
  await expect(worksOf(['data/a.json'], '{"datasets":[{"file":"a.json"}]}')).rejects.toThrow(
    'without a licence',
  )
  await expect(worksOf(['data/a.json'], '{"datasets":"a.json"}')).rejects.toThrow('without a licence')
})
