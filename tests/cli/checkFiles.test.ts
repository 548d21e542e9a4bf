import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFiles } from '../../src/cli/checkFiles'
import { LARGEST_FILE_BYTES } from '../../src/data/decodeText'
import { aFile, anEventRow } from '../data/datasetFile'
import { aFolder, anOutput } from './folder'

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
    'large.json': new Uint8Array(LARGEST_FILE_BYTES + 1),
  })
})
afterAll(() => folder.remove())

async function check(...names: string[]): Promise<{ code: number; lines: string[] }> {
  const output = anOutput()
  const paths = names.map((name) => `${folder.path}/${name}`)
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

test.each([
  ['page.html', '[html] file refused'],
  ['large.json', '[tooLarge] file refused'],
  ['missing.json', 'cannot be read'],
  ['.', 'cannot be read'],
])('%s: %s', async (name, words) => {
  expect(await check(name)).toEqual({ code: 1, lines: [expect.stringContaining(words)] })
})
