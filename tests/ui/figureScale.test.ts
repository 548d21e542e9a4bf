import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureRange } from '../../src/domain/figureRange'
import { figureScale } from '../../src/ui/figureScale'

const PLAIN: FigureRange = {
  from: 2,
  to: 2,
  best: null,
  isOpenBelow: false,
  isOpenAbove: false,
  isRough: false,
}

describe('the axis of a picture', () => {
  it.each([
    [[0, 5000, 10_000, 15_000], 12_000],
    [[0, 5, 10, 15, 20], 16],
    [[0, 1, 2], 2],
    [[0, 1], 1],
    [[0, 1], 0],
    [[0, 1_000_000, 2_000_000], 1_900_000],
  ])('begins at zero and has round, whole numbers: %j for %i', (ticks, to) => {
    expect(figureScale([{ ...PLAIN, from: 0, to }]).ticks).toEqual(ticks)
  })

  it('leaves room for the arrow of an open end, and only for that', () => {
    const ranges = [{ ...PLAIN, from: 10, to: 10 }]
    const endOf = (isOpenAbove: boolean) =>
      figureScale(ranges.map((range) => ({ ...range, isOpenAbove }))).percentOf(10)
    expect(endOf(false)).toBe(100)
    expect(endOf(true)).toBeLessThan(95)
  })

  it('has room for a best number above the ends', () => {
    expect(figureScale([{ ...PLAIN, best: 40, isOpenAbove: true }]).percentOf(40)).toBeLessThanOrEqual(92)
  })

  it('holds every range, keeps their order and writes few numbers', () => {
    const anyRange = fc
      .tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean())
      .map(([a, b, isOpenAbove, isOpenBelow]) => ({
        ...PLAIN,
        ...{ from: Math.min(a, b), to: Math.max(a, b), isOpenAbove, isOpenBelow },
      }))
    fc.assert(
      fc.property(fc.array(anyRange, { minLength: 1, maxLength: 8 }), (ranges) => {
        const { percentOf, ticks } = figureScale(ranges)
        const numbers = ranges.flatMap(({ from, to }) => [from, to]).toSorted((a, b) => a - b)
        const places = numbers.map(percentOf)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(Math.min(...places, percentOf(0))).toBeGreaterThanOrEqual(0)
        expect(Math.max(...places)).toBeLessThanOrEqual(100 + 1e-9)
        expect(ticks[0]).toBe(0)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
      }),
    )
  })
})
