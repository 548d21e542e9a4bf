import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { convertFiles } from '../../src/cli/convertFiles'
import { run } from '../../src/cli/run'
import { readCubeFile } from '../../src/data/cubeFile'
import { NO_FILTER } from '../../src/domain/view'
import { readCube } from '../../src/engine/cubeBytes'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { sha256Of } from '../support/cubes'
import { publishedText } from '../support/datasets'
import { aFolder, anOutput } from './folder'

const DATASET = 'public/data/report-2024-11-05.1.json'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeAll(async () => {
  folder = await aFolder({ x: '' })
})
afterAll(() => folder.remove())

async function cubeOf(path: string) {
  const output = anOutput()
  const out = `${folder.path}/set.cube`
  const code = await run(['cube', path, '--out', out], 'public', output)
  return { code, output, out }
}

async function answerIn(path: string) {
  const bytes = await readFile(path)
  const file = readCubeFile(bytes)
  const cube = file === null ? null : readCube(file.counts)
  if (file === null || cube === null) expect.fail('no cube')
  return { bytes, file, overview: createCubeQueries(cube).overview(NO_FILTER) }
}

test('writes the counts of a data set, and says how large they are', async () => {
  const { code, output, out } = await cubeOf(DATASET)
  const { bytes, file, overview } = await answerIn(out)
  expect([code, output.errors]).toEqual([0, []])
  expect(output.printed).toEqual([`${out}: 8 events, ${bytes.length} bytes`])
  expect(file.madeFrom).toBe(sha256Of(publishedText('data/report-2024-11-05.1.json')))
  expect(overview).toMatchObject({ events: 8, reports: 1 })
})

test('counts the same in GeoParquet, of which no sources are known', async () => {
  const path = `${folder.path}/set.parquet`
  await convertFiles({ paths: [DATASET], to: 'geoparquet', out: path, language: 'en' }, 'public', anOutput())
  const native = await answerIn((await cubeOf(DATASET)).out)
  const { code, out } = await cubeOf(path)
  const parquet = await answerIn(out)
  expect(code).toBe(0)
  expect(parquet.file.madeFrom).toBe(sha256Of(await readFile(path)))
  // Rows are sorted on their way, and so types come in another order.
  for (const part of ['events', 'regions', 'counts', 'span', 'undated', 'unplaced'] as const)
    expect(parquet.overview?.[part]).toEqual(native.overview?.[part])
  expect([parquet.overview?.reports, native.overview?.reports]).toEqual([null, 1])
})

test('writes nothing of what is no data set, and nothing over it', async () => {
  const missing = await cubeOf(`${folder.path}/none.json`)
  expect([missing.code, missing.output.errors]).toEqual([1, [`${folder.path}/none.json: cannot be read`]])
  const path = `${folder.path}/broken.json`
  await writeFile(path, '{}')
  const broken = await cubeOf(path)
  expect([broken.code, broken.output.printed.length]).toEqual([1, 1])
  const output = anOutput()
  expect(await run(['cube', path, '--out', path], 'public', output)).toBe(1)
  expect(output.errors).toEqual([`${path}: would be written over`])
  const nowhere = anOutput()
  expect(await run(['cube', DATASET, '--out', `${folder.path}/no/folder.cube`], 'public', nowhere)).toBe(1)
  expect(nowhere.errors).toEqual([`${folder.path}/no/folder.cube: cannot be written`])
})
