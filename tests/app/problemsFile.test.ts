import { expect, it } from 'vitest'
import { problemsFile } from '../../src/app/problemsFile'
import type { Problem } from '../../src/domain/problem'
import { lateStringsOf } from '../../src/ui/strings/lateCatalogue'
import { strictCsv } from '../export/strictCsv'

const PROBLEM: Problem = {
  file: 'mine.csv',
  row: 4,
  path: 'best',
  field: 'best',
  value: '=HYPERLINK("x")',
  reason: 'lowAboveHigh',
  advice: null,
  effect: 'changed',
  count: 3,
}

it('saves every problem as a line of a table that runs nothing in a spreadsheet', () => {
  const { name, text } = problemsFile([PROBLEM, { ...PROBLEM, row: null, value: '' }], lateStringsOf('en'))
  expect(name).toBe('dispatch-atlas-problems.csv')
  expect(strictCsv(text.replace('\ufeff', '')).map((cells) => cells.map((cell) => cell.text))).toEqual([
    ['File', 'Row', 'Column', 'Value', 'What is wrong', 'What became of it'],
    [
      'mine.csv',
      '3 rows, the first is 5',
      'best',
      `'=HYPERLINK("x")`,
      'low, best and high are not in order',
      'changed',
    ],
    ['mine.csv', 'whole file', 'best', '', 'low, best and high are not in order', 'changed'],
  ])
})

it('is in Ukrainian for a Ukrainian page', () => {
  expect(problemsFile([PROBLEM], lateStringsOf('uk')).text).toContain('3 рядки, перший – 5')
})
