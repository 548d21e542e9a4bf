import * as v from 'valibot'
import { expect, test } from 'vitest'
import { loadJson } from '../../src/data/loadJson'
import { aSite, aSiteThatSays } from './site'

const SCHEMA = v.object({ count: v.number() })

test('gives what the schema knows of the file', async () => {
  const site = aSite(new Map([['a.json', { count: 3, other: 'dropped' }]]))
  expect(await loadJson(SCHEMA, 'a.json', site)).toEqual({ kind: 'ok', value: { count: 3 } })
})

test.each([
  ['a page of a captive portal', '<html>Sign in</html>', 'html'],
  ['half a file', '{"count":', 'truncated'],
  ['nothing', ' ', 'empty'],
  ['another type', '{"count":"3"}', 'wrongType'],
])('refuses %s', async (_name, text, reason) => {
  const loaded = await loadJson(SCHEMA, 'a.json', aSite(new Map([['a.json', text]])))
  expect(loaded).toMatchObject({
    kind: 'refused',
    problems: [{ file: 'a.json', reason, effect: 'fileRefused' }],
  })
})

test('passes on how the file could not be had', async () => {
  expect(await loadJson(SCHEMA, 'a.json', aSite(new Map()))).toEqual({ kind: 'httpStatus', status: 404 })
  expect(await loadJson(SCHEMA, 'a.json', aSiteThatSays({ kind: 'offline' }))).toEqual({ kind: 'offline' })
})
