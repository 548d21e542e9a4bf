import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILL_CLASSES, fillClassOf, fillLimits } from '../../src/domain/fillClasses'

describe('shades of the regions', () => {
  it.each([
    [0, [1, 2, 3, 4]],
    [1, [1, 2, 3, 4]],
    [4, [1, 2, 3, 4]],
    [5, [1, 2, 3, 4]],
    [16, [1, 2, 4, 8]],
    [256, [1, 4, 16, 64]],
    [10_000, [1, 10, 100, 1000]],
  ])('when the fullest region has %i events they begin at %j', (most, limits) => {
    expect(fillLimits(most)).toEqual(limits)
  })

  it('show each number of the first data set in a shade of its own', () => {
    expect([1, 2, 3].map((events) => fillClassOf(events, fillLimits(3)))).toEqual([1, 2, 3])
  })

  it('are four different ones, and each can be reached once there are four events', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 1_000_000 }), (most) => {
        const limits = fillLimits(most)
        expect(limits.map((limit) => fillClassOf(limit, limits))).toEqual([...FILL_CLASSES])
        expect(limits[3]).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('never get lighter with more events', () => {
    const counts = fc.tuple(
      fc.nat(5000),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
    )
    fc.assert(
      fc.property(counts, ([most, a, b]) => {
        const limits = fillLimits(most)
        expect(fillClassOf(Math.max(a, b), limits)).toBeGreaterThanOrEqual(
          fillClassOf(Math.min(a, b), limits),
        )
      }),
    )
  })
})
