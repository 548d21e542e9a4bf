import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Conversion, convertFiles } from '../../src/cli/convertFiles'
import { readDataset } from '../../src/data/readDataset'
import { aFolder, anOutput, fixturePath } from './folder'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeAll(async () => {
  folder = await aFolder({ x: '' })
})
afterAll(() => folder.remove())

async function converted(paths: readonly string[], changes: Partial<Conversion> = {}) {
  const output = anOutput()
  const code = await convertFiles(
    { paths, to: 'native', out: null, language: 'en', ...changes },
    'public',
    output,
  )
  return { code, text: output.written(), printed: output.printed, errors: output.errors }
}

const GED = fixturePath('ucdp-ged.csv')

describe('a file of another format', () => {
  test('becomes a set that is read without a problem; what was left out is told apart from it', async () => {
    const { code, text, printed, errors } = await converted([GED])
    const read = readDataset(text, 'o.json')
    expect(read.kind === 'ok' && read.dataset.events.length).toBe(18)
    expect(read.problems).toEqual([])
    expect(printed).toEqual([])
    expect(errors).toContainEqual(expect.stringMatching(/^ucdp-ged\.csv: row 17: date_start: .*left out$/))
    expect(code).toBe(1)
  })

  test.each(['native', 'geojson', 'csv'] as const)(
    'as %s, converted again, gives the same bytes',
    async (to) => {
      const out = `${folder.path}/first.${to}`
      await converted([GED], { to, out })
      const { code, text, errors } = await converted([out], { to })
      expect({ code, errors }).toEqual({ code: 0, errors: [] })
      expect(text).toBe(await readFile(out, 'utf8'))
    },
  )

  test('of two parts becomes one set', async () => {
    const paths = ['viina-labels.csv', 'viina-info.csv'].map(fixturePath)
    const read = readDataset((await converted(paths)).text, 'o.json')
    expect(read.kind === 'ok' && read.dataset.events.length).toBeGreaterThan(0)
  })
})

test('rows that may not be passed on are withheld, and nothing is written where there are no others', async () => {
  const out = `${folder.path}/acled.json`
  const { code, text, errors } = await converted([fixturePath('acled.csv')], { out })
  expect([code, text]).toEqual([1, ''])
  expect(errors.at(-1)).toMatch(
    /acled\.csv: \d+ events withheld: their licence does not allow to pass them on/,
  )
  await expect(readFile(out)).rejects.toThrow()
})

test('what was withheld stays behind when it comes in another format', async () => {
  const { text } = await converted([GED])
  const path = `${folder.path}/mixed.json`
  await writeFile(path, text.replace('"format":"ucdpGed"', '"format":"acled"'))
  const passed = await converted([path])
  const read = readDataset(passed.text, 'o.json')
  expect(read.kind === 'ok' && read.dataset.events.length).toBe(17)
  expect([passed.code, passed.errors.length]).toEqual([1, 1])
})

test('a file is not written over while it is read, nor where it cannot be written', async () => {
  const path = `${folder.path}/first.native`
  await converted([GED], { out: path })
  const before = await readFile(path, 'utf8')
  expect(await converted([path], { out: `${folder.path}/./first.native` })).toMatchObject({
    code: 1,
    errors: [expect.stringContaining('would be written over')],
  })
  expect(await readFile(path, 'utf8')).toBe(before)
  expect((await converted([path], { out: `${folder.path}/none/o.json` })).errors).toEqual([
    expect.stringContaining('cannot be written'),
  ])
})

test('what cannot be read is not converted', async () => {
  expect(await converted(['none.csv'])).toEqual({
    code: 1,
    text: '',
    printed: [],
    errors: ['none.csv: cannot be read'],
  })
  const { code, errors } = await converted([GED, 'public/data/report-2024-11-05.1.json'])
  expect([code, errors.length]).toEqual([1, 1])
})
