import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { jsonSchemaText } from '../../src/cli/jsonSchema'
import { HELP, run, SCHEMA_FILE } from '../../src/cli/run'
import { aFolder, anOutput } from './folder'

test.each([['--help'], ['-h']])('%s explains the commands', async (word) => {
  const output = anOutput()
  expect(await run([word], 'public', output)).toBe(0)
  expect(output.printed).toEqual([HELP])
})

test.each([
  { words: [], reason: 'No command was given.' },
  { words: ['chekc', 'a.json'], reason: 'Not understood: chekc a.json' },
  { words: ['check'], reason: 'Not understood: check' },
  { words: ['check', '--together'], reason: 'Not understood: check --together' },
  { words: ['summary', '--all', 'a'], reason: 'Not understood: summary --all a' },
  { words: ['convert', 'a.csv'], reason: 'Not understood: convert a.csv' },
  { words: ['convert', 'a.csv', '--to', 'xls'], reason: 'Not understood: convert a.csv --to xls' },
  { words: ['convert', '--to', 'csv'], reason: 'Not understood: convert --to csv' },
  { words: ['convert', 'a', '--to', 'csv', '--x'], reason: 'Not understood: convert a --to csv --x' },
  {
    words: ['convert', 'a', '--to', 'csv', '--lang', 'ru'],
    reason: 'Not understood: convert a --to csv --lang ru',
  },
  { words: ['diff', 'a.json'], reason: 'Not understood: diff a.json' },
  { words: ['diff', 'a', 'b', 'c'], reason: 'Not understood: diff a b c' },
  { words: ['diff', 'a', 'b', '--yaml'], reason: 'Not understood: diff a b --yaml' },
  { words: ['cube', 'a.json'], reason: 'Not understood: cube a.json' },
  { words: ['cube', '--out', 'a.cube'], reason: 'Not understood: cube --out a.cube' },
  { words: ['cube', 'a', 'b', '--out', 'c'], reason: 'Not understood: cube a b --out c' },
  { words: ['cube', 'a', '--to', 'c'], reason: 'Not understood: cube a --to c' },
  { words: ['schema', 'x'], reason: 'Not understood: schema x' },
  { words: ['\u001b[2J'], reason: 'Not understood: \\u{1b}[2J' },
])('$words is not understood', async ({ words, reason }) => {
  const output = anOutput()
  expect(await run(words, 'public', output)).toBe(2)
  expect(output.errors).toEqual([`${reason}\n${HELP}`])
  expect(output.printed).toEqual([])
})

test('checks the data set of the site', async () => {
  const output = anOutput()
  expect(await run(['check', 'public/data/report-2024-11-05.1.json'], 'public', output)).toBe(0)
  expect(output.printed).toEqual([
    'public/data/report-2024-11-05.1.json: 8 events, 14 claims, 1 source, no problems',
  ])
})

test('says what is in the data set of the site', async () => {
  const output = anOutput()
  expect(await run(['summary', 'public/data/report-2024-11-05.1.json'], 'public', output)).toBe(0)
  expect(output.printed).toContain('  rows: 8; events: 8; claims: 14; figures: 10')
})

test('writes the data set of the site in other formats, and in either language', async () => {
  const file = 'public/data/report-2024-11-05.1.json'
  const output = anOutput()
  expect(await run(['convert', file, '--to', 'csv', '--lang', 'uk'], 'public', output)).toBe(0)
  expect(output.written()).toMatch(/^\ufeff"event_id",/)
  expect(output.written()).toMatch(/"uk"/)
  const folder = await aFolder({ x: '' })
  const out = `${folder.path}/o.json`
  expect(await run(['convert', file, '--to=native', '--out', out], 'public', anOutput())).toBe(0)
  expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ format: 'dispatch-atlas/1' })
  await folder.remove()
})

test('writes the JSON Schema', async () => {
  const folder = await aFolder({ 'data/x': '' })
  expect(await run(['schema'], folder.path, anOutput())).toBe(0)
  expect(await readFile(`${folder.path}/data/${SCHEMA_FILE}`, 'utf8')).toBe(jsonSchemaText())
  await folder.remove()
})

test('finds no manifest in an empty folder', async () => {
  const folder = await aFolder({ 'data/x': '' })
  const output = anOutput()
  expect(await run(['manifest'], folder.path, output)).toBe(1)
  expect(output.errors).toEqual(['data/manifest.json cannot be read'])
  await folder.remove()
})
