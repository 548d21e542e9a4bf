import { expect, test } from 'vitest'
import { problemLine } from '../../src/cli/problemLine'
import { PROBLEM_REASONS, type Problem } from '../../src/domain/problem'

const PROBLEM: Problem = {
  file: 'a.json',
  row: 3,
  path: 'events[3].places[0].role',
  field: 'role',
  value: 'near',
  reason: 'notInList',
  advice: 'location, over',
  effect: 'leftOut',
}

test('a line has file, row, path, value, reason, advice, code and what became of it', () => {
  expect(problemLine(PROBLEM)).toBe(
    'a.json: row 4: events[3].places[0].role: "near" the value is not one of the allowed ones (location, over) [notInList] left out',
  )
})

test('what stands for many rows says how many, and which is the first', () => {
  expect(problemLine({ ...PROBLEM, path: 'best', count: 2 })).toMatch(
    /^a\.json: 2 rows, first row 4: best: "near" /,
  )
})

test('what is not there leaves no gap', () => {
  const whole = { ...PROBLEM, row: null, path: '', value: '', advice: null } as const
  expect(problemLine({ ...whole, reason: 'empty', effect: 'fileRefused' })).toBe(
    'a.json: there is nothing in it [empty] file refused',
  )
})

test('each reason has a sentence of its own', () => {
  const lines = PROBLEM_REASONS.map((reason) => problemLine({ ...PROBLEM, reason }).replace(/\[\w+\]/, ''))
  expect(new Set(lines).size).toBe(PROBLEM_REASONS.length)
})

test('is one line whatever the file is called', () => {
  expect(problemLine({ ...PROBLEM, file: 'a\n\u001b[2Jb.json' })).toMatch(/^a\\u\{a\}\\u\{1b\}\[2Jb\.json: /)
})
