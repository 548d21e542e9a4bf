import { expect, test } from 'vitest'
import { correctionsOf } from '../../src/domain/correctionsOf'
import type { Correction } from '../../src/domain/dataset'

function aCorrection(id: string, event: string): Correction {
  return { id, event, at: '2024-11-07', kind: 'corrected', reason: { en: 'A slip.' } }
}

test('the corrections of an event come latest first, and those of others not at all', () => {
  const all = [aCorrection('k1', 'a'), aCorrection('k2', 'b'), aCorrection('k3', 'a')]
  expect(correctionsOf(all, 'a').map(({ id }) => id)).toEqual(['k3', 'k1'])
  expect(correctionsOf(all, 'b').map(({ id }) => id)).toEqual(['k2'])
  expect(correctionsOf(all, 'c')).toEqual([])
  expect(correctionsOf([...all, aCorrection('k4', 'c')], 'c')).toHaveLength(1)
})
