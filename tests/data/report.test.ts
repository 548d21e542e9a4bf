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
