import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { run } from '../../src/cli/run'
import { aFolder, anOutput } from './folder'

const OLD = 'public/data/report-2024-11-05.1.json'
let folder: Awaited<ReturnType<typeof aFolder>> | undefined
afterEach(async () => {
  await folder?.remove()
  folder = undefined
})

/** The data set of the site as its next edition, with some of its text replaced. */
async function nextEdition(...replaced: readonly (readonly [old: string | RegExp, fresh: string])[]) {
  const text = await readFile(OLD, 'utf8')
  const pairs = [[/"version": "1"/, '"version": "2"'] as const, ...replaced]
  folder = await aFolder({ 'new.json': pairs.reduce((now, [old, fresh]) => now.replace(old, fresh), text) })
  return join(folder.path, 'new.json')
}

async function diff(...words: readonly string[]) {
  const output = anOutput()
  return { code: await run(['diff', ...words], 'public', output), ...output }
}

const TITLE = [/"title": \{\s*"en": "[^"]+",/g, '"title": { "en": "Another title",'] as const
/** Corrections of all events of the set, so that any change is told. */
const TOLD = [
  /"corrections": \[\]/,
  `"corrections": [${['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8']
    .map(
      (event) =>
        `{ "id": "k-${event}", "event": "${event}", "at": "2024-11-07", "kind": "corrected", "reason": { "en": "A slip." } }`,
    )
    .join()}]`,
] as const

test('an edition that says the same passes, and so does one whose changes are told', async () => {
  expect(await diff(OLD, await nextEdition())).toMatchObject({
    code: 0,
    printed: ['0 events added, 0 changed, 0 withdrawn, 0 merged, 0 faults'],
  })
  const { code, printed } = await diff(OLD, await nextEdition(TITLE, TOLD))
  expect(printed[0]).toBe('0 events added, 8 changed, 0 withdrawn, 0 merged, 0 faults')
  expect(printed).toContain('changed e1 (correction k-e1)')
  expect(code).toBe(0)
})

test('one that changes its events in silence fails, and each is named', async () => {
  const { code, printed } = await diff(OLD, await nextEdition(TITLE))
  expect(code).toBe(1)
  expect(printed.filter((line) => line.startsWith('FAULT'))).toHaveLength(8)
})

test('a speaker who is called something else changes every event that quotes them, though no event was touched', async () => {
  const newer = await nextEdition([/"kind": "headOfState"/g, '"kind": "analyst"'])
  const { code, printed } = await diff(OLD, newer)
  expect(code).toBe(1)
  expect(printed.some((line) => line.includes('claimant.kind: "headOfState" → "analyst"'))).toBe(true)
})

test('for machines it is one object, and nothing else on the output', async () => {
  const { code, printed } = await diff(OLD, await nextEdition(TITLE), '--json')
  expect(code).toBe(1)
  expect(printed).toHaveLength(1)
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    set: 'report-2024-11-05',
    from: '1',
    to: '2',
    added: [],
    faults: Array.from({ length: 8 }, () => ({ kind: 'uncorrected' })),
  })
})

test('GeoParquet is compared with the JSON that it was made from', async () => {
  const newer = await nextEdition(TITLE, TOLD)
  const out = join(newer, '../new.parquet')
  expect(await run(['convert', newer, '--to', 'geoparquet', '--out', out], 'public', anOutput())).toBe(0)
  const { code, printed } = await diff(OLD, out)
  expect(printed[0]).toBe('0 events added, 8 changed, 0 withdrawn, 0 merged, 0 faults')
  expect(code).toBe(0)
})

test('rows that cannot be read are named and fail, though nothing else is wrong', async () => {
  const newer = await nextEdition(['"events": [', '"events": [{ "id": "half" },'])
  const { code, printed, errors } = await diff(OLD, newer, '--json')
  expect(code).toBe(1)
  expect(printed).toHaveLength(1)
  expect(errors.join()).toContain('events[0].type')
})

test('a file that is not there, or is no data set, fails with a line', async () => {
  for (const path of ['nowhere.json', 'package.json']) {
    const { code, printed, errors } = await diff(OLD, path)
    expect(code).toBe(1)
    expect([...printed, ...errors].length).toBeGreaterThan(0)
  }
})
