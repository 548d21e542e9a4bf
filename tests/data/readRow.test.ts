import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readRow, readRows } from '../../src/data/readRow'
import { createReport } from '../../src/data/report'
import { day, text } from '../../src/data/schemaParts'

const SCHEMA = v.object({ name: text, on: day, kind: v.picklist(['a', 'b']) })
const GOOD = { name: { en: 'Name' }, on: '2024-11-05', kind: 'a' }

test('reports each issue by path, reason, value and what would be right', () => {
  const report = createReport('a.json')
  const row = readRow(SCHEMA, { name: { en: 3 }, on: '2024-02-30', kind: 'c' }, ['events', 2], report)
  expect(row).toBeNull()
  expect(report.problems()).toMatchObject([
    { path: 'events[2].name.en', value: '3', reason: 'wrongType', advice: 'string', effect: 'leftOut' },
    { path: 'events[2].on', value: '2024-02-30', reason: 'dayInvalid', advice: null },
    { path: 'events[2].kind', value: 'c', reason: 'notInList', advice: 'a, b' },
  ])
})

test('a missing field is told from a wrong one', () => {
  const report = createReport('a.json')
  readRow(SCHEMA, { name: { en: 'Name' }, on: null }, [], report)
  expect(report.problems().map(({ path, reason }) => `${path} ${reason}`)).toEqual([
    'on wrongType',
    'kind missing',
  ])
})

test('a row stays where only its text was mended', () => {
  const report = createReport('a.json')
  expect(readRow(SCHEMA, { ...GOOD, name: { en: 'N\u200bame' } }, [], report)).toEqual(GOOD)
  expect(report.problems()).toMatchObject([{ reason: 'invisiblesRemoved', effect: 'changed' }])
})

test('with a real flaw beside it, nothing is said to be only changed', () => {
  const report = createReport('a.json')
  readRow(SCHEMA, { ...GOOD, name: { en: 'N\u200bame' }, kind: 'c' }, [], report, 'fileRefused')
  expect(report.problems().map(({ effect }) => effect)).toEqual(['fileRefused', 'fileRefused'])
})

test('good rows keep their order and index', () => {
  const report = createReport('a.json')
  const rows = readRows(SCHEMA, [GOOD, 42, { ...GOOD, kind: 'b' }], ['rows'], report)
  expect(rows.map(({ index, row }) => `${index} ${row.kind}`)).toEqual(['0 a', '2 b'])
  expect(report.problems()).toMatchObject([{ path: 'rows[1]', value: '42', reason: 'wrongType' }])
})

test('unknown fields and keys of the prototype are dropped', () => {
  const input: unknown = JSON.parse(
    `{"__proto__":{"polluted":1},"constructor":1,"x":1,${JSON.stringify(GOOD).slice(1)}`,
  )
  const row = readRow(SCHEMA, input, [], createReport('a.json'))
  expect(Object.keys(row ?? {})).toEqual(['name', 'on', 'kind'])
  expect(row).not.toHaveProperty('polluted')
})
