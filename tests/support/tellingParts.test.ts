import { expect, test } from 'vitest'
import { tellingParts } from './tellingParts'

const NOW = new Date('2026-11-30T22:41:41.123Z')

test.each([
  ['a folder', 'throw new Error("/srv/atlas/src/main.ts")', ['/srv/atlas']],
  ['a folder of Windows in a string', String.raw`"C:\\atlas\\a.ts"`, [String.raw`C:\\atlas`]],
  ['the day', '{"timestamp":"2026-11-30T22:40:00Z"}', ['2026-11-30']],
  ['the time', `v=${String(NOW.getTime() - 60_000)}`, [String(NOW.getTime() - 60_000)]],
  ['nothing: another day and number', '2024-11-05, 17960000000000001', []],
])('%s is found', (_what, text, found) => {
  expect(tellingParts(text, ['/srv/atlas', 'C:\\atlas'], NOW)).toEqual(found)
})
