import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFiles } from '../../src/cli/checkFiles'
import { LARGEST_FILE_BYTES } from '../../src/data/decodeText'
import { aFile, anEventRow } from '../data/datasetFile'
import { aFolder, anOutput, fixturePath } from './folder'

let folder: Awaited<ReturnType<typeof aFolder>>

beforeAll(async () => {
  folder = await aFolder({
    'good.json': JSON.stringify(aFile()),
    'elsewhere.json': JSON.stringify(aFile({ regionSet: 'not-built', events: [anEventRow({ places: [] })] })),
    'unknown.json': JSON.stringify(
      aFile({ events: [anEventRow({ places: [{ region: 'UA-99', role: 'over', precision: 'region' }] })] }),
    ),
    'bad.json': JSON.stringify(
      aFile({
        events: [
          anEventRow(),
          anEventRow({ id: 'e2', type: '\u001b[31mred' }),
          anEventRow({ id: 'e3', support: 'oneParty' }),
        ],
      }),
    ),
    'page.html': '<!doctype html>',
    'large.json': `{${' '.repeat(LARGEST_FILE_BYTES)}}`,
    'lines.csv': 'a,b\n1,2\n',
    'places.csv': 'region,title\nUA-63,Something\nAtlantis,Something\n',
  })
})
afterAll(() => folder.remove())

async function check(...names: string[]): Promise<{ code: number; lines: string[] }> {
  const output = anOutput()
  const paths = names.map((name) => (/^(--|\/)/.test(name) ? name : join(folder.path, name)))
  const code = await checkFiles(paths, 'public', output)
  return {
    code,
    lines: [...output.printed, ...output.errors].map((line) => line.replace(`${folder.path}/`, '')),
  }
}

test('a file without problems has a line of summary', async () => {
  expect(await check('good.json')).toEqual({
    code: 0,
    lines: ['good.json: 1 event, 1 claim, 1 source, no problems'],
  })
})

test('each problem has a line, once, without control characters', async () => {
  expect(await check('bad.json', 'good.json')).toEqual({
    code: 1,
    lines: [
      expect.stringMatching(
        /^bad\.json: row 3: events\[2\]\.support: "oneParty" .*\[supportTypedIn\] changed$/,
      ),
      expect.stringMatching(
        /^bad\.json: row 2: events\[1\]\.type: "\\u\{1b\}\[31mred" .*\[idInvalid\] left out$/,
      ),
      'good.json: 1 event, 1 claim, 1 source, no problems',
    ],
  })
})

test('regions are compared with the region set, where that is built', async () => {
  expect(await check('unknown.json')).toMatchObject({
    code: 1,
    lines: [expect.stringContaining('[regionUnknown]')],
  })
  expect(await check('elsewhere.json')).toMatchObject({ code: 0 })
})

test('files of other formats are read as the page would, each by itself or together', async () => {
  const [info, labels] = ['viina-info.csv', 'viina-labels.csv'].map((name) => fixturePath(name))
  const apart = await check(info ?? '', labels ?? '')
  expect(apart.code).toBe(1)
  expect(apart.lines.at(-1)).toMatch(/^viina-labels\.csv: .*\[filesUnrelated\] file refused$/)
  const together = await check('--together', info ?? '', labels ?? '')
  expect(together.lines.join()).not.toContain('[filesUnrelated]')
})

test('a table that no format knows is read as its columns seem to mean, and that is said', async () => {
  const { lines } = await check('places.csv')
  expect(lines[0]).toBe('places.csv: no format has these columns; taken for title = title, region = region')
  expect(lines).toContainEqual(expect.stringMatching(/^places\.csv: .*Atlantis/))
})

test.each([
  ['lines.csv', 'no format has these columns: a, b'],
  ['page.html', '[html] file refused'],
  ['large.json', '[tooLarge] file refused'],
  ['missing.json', 'cannot be read'],
  ['.', 'cannot be read'],
])('%s: %s', async (name, words) => {
  expect(await check(name)).toEqual({ code: 1, lines: [expect.stringContaining(words)] })
})
