import { expect, it } from 'vitest'
import { countsOfPlaywright, countsOfStep, countsOfVitest, lastLine, NONE, sumOf } from './counts'

it('counts a test file that could not be loaded as one failed', () => {
  const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [] },
  ]
  expect(countsOfVitest({ ...report, testResults })).toEqual({ passed: 4, failed: 2, skipped: 3 })
})

it('counts flaky tests and errors outside the tests as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
  expect(countsOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 })
})

it('counts a failed step as one failed unless its tests say more', () => {
  expect(countsOfStep(true, NONE)).toEqual(NONE)
  expect(countsOfStep(false, NONE)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countsOfStep(false, { passed: 9, failed: 0, skipped: 0 })).toEqual({
    passed: 9,
    failed: 1,
    skipped: 0,
  })
  expect(countsOfStep(false, { passed: 9, failed: 3, skipped: 0 })).toEqual({
    passed: 9,
    failed: 3,
    skipped: 0,
  })
})

it('ends with one line that adds up every step', () => {
  const total = sumOf([{ passed: 3, failed: 0, skipped: 1 }, NONE, { passed: 4, failed: 2, skipped: 0 }])
  expect(lastLine(total)).toBe('7 passed, 2 failed, 1 skipped')
})
