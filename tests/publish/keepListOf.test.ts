import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readKeepList } from '../../src/offline/keepList'
import { digestList, readDigestList } from '../../src/publish/digestList'
import { keepListOf, MOST_KEPT_BYTES } from '../../src/publish/keepListOf'
import { aFolder } from '../cli/folder'

let folder: Awaited<ReturnType<typeof aFolder>> | undefined
afterEach(() => folder?.remove())

const MANIFEST = {
  datasets: [
    {
      ...{
        title: { en: 'Desk', uk: 'Стіл' },
        version: '2',
        file: 'desk.2.json',
        cube: { file: 'desk.2.cube' },
      },
      versions: [{ version: '1', file: 'desk.1.json' }],
    },
    { title: { en: 'Large' }, version: '7', file: 'large/a.parquet', files: [{ file: 'large/b.parquet' }] },
    { title: { en: 'Elsewhere' }, version: '1', file: 'elsewhere.parquet' },
  ],
}
const SITE = {
  'index.html': '<p>',
  'assets/a-1.js': 'let a',
  'data/manifest.json': JSON.stringify(MANIFEST),
  'data/desk.1.json': '{}',
  'data/desk.2.json': '{"publishedAt":"2024-11-06T10:00:00Z"}',
  'data/desk.2.cube': 'cube',
  'data/large/a.parquet': 'PAR1',
  'data/large/b.parquet': 'PAR1PAR1',
  ...Object.fromEntries(
    [
      'SHA256SUMS',
      '_headers',
      '.vite/manifest.json',
      'hosting/Caddyfile',
      'sbom.cdx.json',
      'keep.json',
      'offline.js',
    ].map((file) => [file, 'for others']),
  ),
}

async function listed(change: (path: string) => void = () => undefined) {
  folder = await aFolder(SITE)
  change(folder.path)
  const list = keepListOf(folder.path, readDigestList(await digestList(folder.path)) ?? new Map())
  expect(readKeepList(JSON.stringify(list))).toEqual(list)
  return list
}

test('all of a site is kept but what is for others, and of the data the newest edition of the first set', async () => {
  const list = await listed()
  expect(list.files.map(({ path }) => path)).toEqual([
    ...['assets/a-1.js', 'data/desk.2.cube', 'data/desk.2.json', 'data/manifest.json', 'index.html'],
  ])
  expect(list.dataDate).toBe('2024-11-06')
  expect(list.notKept).toEqual([
    { title: { en: 'Desk', uk: 'Стіл' }, version: '1', bytes: 2 },
    { title: { en: 'Large' }, version: '7', bytes: 12 },
    { title: { en: 'Elsewhere' }, version: '1', bytes: null },
  ])
})

test('a first set that is too large for a device is named with the others', async () => {
  const list = await listed((path) => truncateSync(join(path, 'data/desk.2.cube'), MOST_KEPT_BYTES))
  expect(list.files.map(({ path }) => path)).not.toContain('data/desk.2.json')
  expect(list.dataDate).toBeNull()
  expect(list.notKept[0]).toMatchObject({ version: '2', bytes: MOST_KEPT_BYTES + 38 })
})

test('the version is another one exactly where a file of it is', async () => {
  const { version } = await listed()
  await folder?.remove()
  expect((await listed()).version).toBe(version)
  await folder?.remove()
  const other = await listed((path) => writeFileSync(join(path, 'index.html'), '<b>'))
  expect(other.version).not.toBe(version)
})
