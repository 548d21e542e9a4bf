import { createHash } from 'node:crypto'
import { copyFile, readdir, readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeCube } from '../../src/cli/writeCube'
import { readDataset } from '../../src/data/readDataset'
import { NO_FILTER } from '../../src/domain/view'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { readCube } from '../../src/engine/readCube'
import { aFolder, anOutput, fixturePath } from './folder'

const SITE_SET = 'public/data/report-2024-11-05.1.json'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeEach(async () => {
  folder = await aFolder({ x: '' })
})
afterEach(() => folder.remove())

async function written(path: string) {
  const output = anOutput()
  const code = await writeCube(path, 'public', output)
  const name = (await readdir(folder.path)).find((file) => file.endsWith('.cube'))
  const cube = name === undefined ? null : readCube(await readFile(`${folder.path}/${name}`))
  return { code, name, cube, printed: output.printed, errors: output.errors }
}

describe('the cube of a data set', () => {
  test('lies beside it, names the file that it was made from, and counts its events', async () => {
    const path = `${folder.path}/set.json`
    await copyFile(SITE_SET, path)
    const { code, name, cube, printed } = await written(path)
    expect([code, name]).toEqual([0, 'report-2024-11-05.1.cube'])
    expect(printed.at(-1)).toMatch(/report-2024-11-05\.1\.cube: 8 events, \d+ bytes$/)
    const text = await readFile(path, 'utf8')
    const read = readDataset(text, 'set.json')
    if (cube === null || read.kind !== 'ok') expect.fail('nothing to compare')
    const { whole, overview } = createCubeQueries(cube)
    expect(cube.madeFrom).toBe(createHash('sha256').update(text).digest('hex'))
    expect(whole.events).toBe(read.dataset.events.length)
    expect(overview(NO_FILTER)?.reports).toBe(1)
    expect(overview({ ...NO_FILTER, types: ['shelling'] })?.events).toBe(
      read.dataset.events.filter(({ type }) => type === 'shelling').length,
    )
  })

  test('is made of other formats, too; what was left out is said', async () => {
    const path = `${folder.path}/ged.csv`
    await copyFile(fixturePath('ucdp-ged.csv'), path)
    const { code, cube, printed } = await written(path)
    expect(cube !== null && createCubeQueries(cube).whole.events).toBe(18)
    expect(printed[0]).toMatch(/^ged\.csv: row 17: date_start: .*left out$/)
    expect(code).toBe(1)
  })
})

test('there is none of a file that is none, or cannot be read', async () => {
  const other = await aFolder({ 'a.json': '{}' })
  expect(await written(`${other.path}/a.json`)).toMatchObject({ code: 1, name: undefined })
  const { code, errors } = await written(`${other.path}/b.json`)
  expect([code, errors]).toEqual([1, [`${other.path}/b.json: cannot be read`]])
  await other.remove()
})
