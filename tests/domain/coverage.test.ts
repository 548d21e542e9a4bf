import { describe, expect, it } from 'vitest'
import { chosenDays } from '../../src/domain/coverage'

describe('chosen days with both ends', () => {
  const coverage = ['2024-11-01', '2024-11-05'] as const
  it.each([
    [null, null, '2024-11-01', '2024-11-05'],
    ['2024-11-03', null, '2024-11-03', '2024-11-05'],
    [null, '2024-11-03', '2024-11-01', '2024-11-03'],
    ['2024-12-01', null, '2024-12-01', '2024-12-01'],
    [null, '2024-10-01', '2024-10-01', '2024-10-01'],
    ['2024-11-04', '2024-11-02', '2024-11-02', '2024-11-04'],
  ])('%s to %s are %s to %s', (from, to, first, last) => {
    expect(chosenDays({ from, to }, coverage)).toEqual([first, last])
  })
})
