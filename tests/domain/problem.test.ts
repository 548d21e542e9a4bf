import { expect, test } from 'vitest'
import { isProblemReason, PROBLEM_REASONS } from '../../src/domain/problem'

test('codes are told from other texts, inherited names included', () => {
  expect(PROBLEM_REASONS.every(isProblemReason)).toBe(true)
  expect(['Invalid type', '', 'constructor', '__proto__'].filter(isProblemReason)).toEqual([])
})

test('no code stands twice', () => {
  expect(new Set(PROBLEM_REASONS).size).toBe(PROBLEM_REASONS.length)
})
