import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { writeManifest } from '../../src/cli/writeManifest'
import { parquetBytes } from '../data/parquet/opened'
import { aDataset, anEvent } from '../support/builders'
import { cubeFileFor, sha256Of } from '../support/cubes'
import { publishedText } from '../support/datasets'
import { aFolder, anOutput } from './folder'

const SHA_ABC = createHash('sha256').update('abc').digest('hex')
const ENTRY = {
  id: 'a',
  title: { en: 'A' },
  version: '2',
  file: 'a.2.json',
  sha256: '0'.repeat(64),
  licence: 'CC0',
}

function manifestOf(entry: object, more: object = {}): string {
  return JSON.stringify({ format: 'dispatch-atlas-manifest/1', ...more, datasets: [entry] })
}

test('writes the digest of the newest edition and keeps the rest', async () => {
  const older = { version: '1', file: 'a.1.json', sha256: SHA_ABC }
  const folder = await aFolder({
    'data/manifest.json': manifestOf({ ...ENTRY, versions: [older] }, { contact: 'desk@example.org' }),
    'data/a.1.json': 'abc',
    'data/a.2.json': 'abc',
  })
  expect(await writeManifest(folder.path, anOutput())).toBe(0)
  const written: unknown = JSON.parse(await readFile(`${folder.path}/data/manifest.json`, 'utf8'))
  expect(written).toEqual({
    format: 'dispatch-atlas-manifest/1',
    contact: 'desk@example.org',
    datasets: [{ ...ENTRY, sha256: SHA_ABC, versions: [older] }],
  })
  await folder.remove()
})

test.each([
  ['a file is missing', { ...ENTRY, file: 'b.json' }, 'b.json'],
  [
    'an older edition changed',
    { ...ENTRY, versions: [{ version: '1', file: 'a.1.json', sha256: '1'.repeat(64) }] },
    'a.1.json',
  ],
])('writes nothing where %s', async (_name, entry, file) => {
  const before = manifestOf(entry)
  const folder = await aFolder({
    'data/manifest.json': before,
    'data/a.1.json': 'abc',
    'data/a.2.json': 'abc',
  })
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.errors).toEqual([`${file} is missing, or is an older edition that has changed`])
  expect(await readFile(`${folder.path}/data/manifest.json`, 'utf8')).toBe(before)
  await folder.remove()
})

const DATASET_TEXT = publishedText('data/report-2024-11-05.1.json')
const CUBE = cubeFileFor(DATASET_TEXT)

function withCube(bytes: Uint8Array, data = DATASET_TEXT) {
  const cube = { file: 'a.2.cube', sha256: '0'.repeat(64) }
  return aFolder({
    'data/manifest.json': manifestOf({ ...ENTRY, cube }),
    'data/a.2.json': data,
    'data/a.2.cube': bytes,
  })
}

test('writes the digest of a cube', async () => {
  const folder = await withCube(CUBE)
  expect(await writeManifest(folder.path, anOutput())).toBe(0)
  const written: unknown = JSON.parse(await readFile(`${folder.path}/data/manifest.json`, 'utf8'))
  const cube = { file: 'a.2.cube', sha256: sha256Of(CUBE) }
  expect(written).toMatchObject({ datasets: [{ sha256: sha256Of(DATASET_TEXT), cube }] })
  await folder.remove()
})

test.each([
  ['of other data', CUBE, `${DATASET_TEXT}\n`],
  ['that is broken', CUBE.slice(0, -1), DATASET_TEXT],
])('writes nothing where there is a cube %s', async (_name, bytes, data) => {
  const folder = await withCube(bytes, data)
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.errors).toEqual(['a.2.cube is missing, or is no cube of a.2.json as it is now'])
  await folder.remove()
})

test('says what is wrong with a manifest', async () => {
  const folder = await aFolder({ 'data/manifest.json': manifestOf({ ...ENTRY, file: '../a.json' }) })
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.printed).toEqual([expect.stringContaining('[fileNameInvalid]')])
  await folder.remove()
})

test('does not drop a contact that it cannot use: it says so and writes nothing', async () => {
  const before = manifestOf(ENTRY, { contact: 'desk@example.org?cc=x' })
  const folder = await aFolder({ 'data/manifest.json': before, 'data/a.2.json': 'abc' })
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.printed).toEqual([expect.stringContaining('[contactInvalid]')])
  expect(output.errors).toEqual(['data/manifest.json cannot be written anew'])
  expect(await readFile(`${folder.path}/data/manifest.json`, 'utf8')).toBe(before)
  await folder.remove()
})

test('lists the files of a folder, with their rows and days', async () => {
  const part = (...days: readonly string[]) =>
    parquetBytes(
      aDataset({
        events: days.map((day) => anEvent({ id: day, when: { start: day, end: day, precision: 'day' } })),
      }),
    )
  const [january, february] = [part('2024-01-03', '2024-01-09'), part('2024-02-01')]
  const folder = await aFolder({
    'data/manifest.json': manifestOf(ENTRY),
    'data/a.2.json': 'abc',
    'data/events/month=1/part-0.parquet': january,
    'data/events/month=2/part-0.parquet': february,
    'data/events/_SUCCESS': '',
  })
  expect(await writeManifest(folder.path, anOutput(), [{ set: 'a', folder: 'events' }])).toBe(0)
  const text = await readFile(`${folder.path}/data/manifest.json`, 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    datasets: [
      {
        files: [
          {
            file: 'events/month=1/part-0.parquet',
            rows: 2,
            days: ['2024-01-03', '2024-01-09'],
            bytes: january.length,
            sha256: createHash('sha256').update(january).digest('hex'),
          },
          { file: 'events/month=2/part-0.parquet', rows: 1, days: ['2024-02-01', '2024-02-01'] },
        ],
      },
    ],
  })
  expect(await writeManifest(folder.path, anOutput())).toBe(0)
  const again: unknown = JSON.parse(await readFile(`${folder.path}/data/manifest.json`, 'utf8'))
  expect(again).toEqual(JSON.parse(text))
  const output = anOutput()
  expect(await writeManifest(folder.path, output, [{ set: 'b', folder: 'events' }])).toBe(1)
  expect(await writeManifest(folder.path, output, [{ set: 'a', folder: 'none' }])).toBe(1)
  expect(output.errors).toEqual(['b is no data set of data/manifest.json', 'data/none has no Parquet file'])
  await folder.remove()
})

test('writes nothing where a file of a set is none', async () => {
  const entry = { ...ENTRY, files: [{ file: 'events/a.parquet' }] }
  const folder = await aFolder({
    'data/manifest.json': manifestOf(entry),
    'data/a.2.json': 'abc',
    'data/events/a.parquet': 'no Parquet',
  })
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.errors).toEqual(['events/a.parquet is missing, or is no file of events in Parquet'])
  await folder.remove()
})
