import { describe, expect, it } from 'vitest'
import { spreadOf } from './statistics'

describe('the spread of what was measured', () => {
  it('names the middle and both ends, whatever the order', () => {
    expect(spreadOf([30, 1, 2])).toEqual({ median: 2, min: 1, max: 30, runs: 3 })
  })

  it('takes the middle of the two in the middle', () => {
    expect(spreadOf([10, 4, 2, 8])).toEqual({ median: 6, min: 2, max: 10, runs: 4 })
  })

  it('orders numbers as numbers', () => {
    expect(spreadOf([100, 9, 20])?.median).toBe(20)
  })

  it('is none of nothing', () => {
    expect(spreadOf([])).toBeNull()
  })
})
