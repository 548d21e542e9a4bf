import { expect, test } from 'vitest'
import { createReport, PROBLEMS_LISTED } from '../../src/data/report'

test('a finding in an event has its row, path, field and value', () => {
  const report = createReport('a.json')
  const path = ['events', 3, 'claims', 0, 'figures', 0, 'low']
  report.add({ path, value: -3, reason: 'negative', advice: '0', effect: 'leftOut' })
  expect(report.problems()).toEqual([
    {
      file: 'a.json',
      row: 3,
      path: 'events[3].claims[0].figures[0].low',
      field: 'low',
      value: '-3',
      reason: 'negative',
      advice: '0',
      effect: 'leftOut',
    },
  ])
})

test('what belongs to no event has no row, what belongs to the file no path', () => {
  const report = createReport('a.json')
  report.add({ path: ['sources', 1], reason: 'wrongType', effect: 'leftOut' })
  report.add({ path: [], reason: 'empty', effect: 'fileRefused' })
  expect(report.problems()).toMatchObject([
    { row: null, path: 'sources[1]', field: 'sources', value: '', advice: null },
    { row: null, path: '', field: '', value: '', advice: null },
  ])
})

test('beyond the limit problems are counted, not kept', () => {
  const report = createReport('a.json')
  for (let row = 0; row < PROBLEMS_LISTED + 5; row += 1) {
    report.add({ path: ['events', row], reason: 'wrongType', effect: 'leftOut' })
  }
  expect(report.problems()).toHaveLength(PROBLEMS_LISTED + 1)
  expect(report.problems().at(-1)).toMatchObject({ reason: 'tooManyProblems', advice: '5' })
})

test('what may be true of every row is one problem with a count, after those that stand alone', () => {
  const report = createReport('a.csv')
  report.count({ path: [4, 'best'], value: '9', reason: 'sumMismatch', effect: 'kept' })
  report.add({ path: [5, 'date'], value: 'x', reason: 'dayInvalid', effect: 'leftOut' })
  for (const row of [6, 7])
    report.count({ path: [row, 'best'], value: row, reason: 'sumMismatch', effect: 'kept' })
  report.count({ path: [8, 'low'], value: '1', reason: 'sumMismatch', effect: 'kept' })
  report.count({ path: [9, 'best'], value: '1', reason: 'sumMismatch', effect: 'changed' })
  expect(report.problems()).toMatchObject([
    { row: 5, field: 'date', path: 'date', reason: 'dayInvalid' },
    { row: 4, field: 'best', path: 'best', value: '9', count: 3 },
    { row: 8, field: 'low' },
    { row: 9, field: 'best', effect: 'changed' },
  ])
  expect(report.problems()[2]).not.toHaveProperty('count')
})
