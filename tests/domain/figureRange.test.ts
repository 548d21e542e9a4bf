import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/dataset'
import { type FigureRange, isWorthDrawing, rangeOf, sumOf } from '../../src/domain/figureRange'
import { aFigure } from '../support/builders'

const PLAIN: FigureRange = {
  from: 2,
  to: 2,
  best: null,
  isOpenBelow: false,
  isOpenAbove: false,
  isRough: false,
}

describe('the range of a figure', () => {
  it.each<[string, Partial<Figure>, Partial<FigureRange>]>([
    ['2', {}, {}],
    ['at least 6', { low: 6, high: null, wording: 'atLeast' }, { from: 6, to: 6, isOpenAbove: true }],
    [
      'more than 10,000',
      { low: 10_000, high: null, wording: 'moreThan' },
      { from: 10_000, to: 10_000, isOpenAbove: true, isRough: true },
    ],
    ['about 30', { low: 30, high: 30, wording: 'about' }, { from: 30, to: 30, isRough: true }],
    ['as many as 5', { low: null, high: 5, wording: 'upTo' }, { from: 5, to: 5, isOpenBelow: true }],
    [
      'as many as 11,000 to 12,000',
      { low: 11_000, high: 12_000, wording: 'upTo' },
      { from: 11_000, to: 12_000, isOpenBelow: true },
    ],
    ['12 to 15', { low: 12, high: 15, wording: 'between' }, { from: 12, to: 15 }],
    ['13 (12 to 15)', { low: 12, best: 13, high: 15, wording: 'between' }, { from: 12, to: 15, best: 13 }],
    ['0', { low: 0, high: 0 }, { from: 0, to: 0 }],
  ])('%s', (_, figure, expected) => {
    expect(rangeOf(aFigure(figure))).toEqual({ ...PLAIN, ...expected })
  })

  it('is none for "none or unknown", even where zeros are written beside it', () => {
    expect(rangeOf(aFigure({ low: 0, high: 0, wording: 'noneOrUnknown' }))).toBeNull()
    expect(rangeOf(aFigure({ low: null, high: null, wording: 'noneOrUnknown' }))).toBeNull()
  })
})

const anyEnds = fc
  .tuple(fc.nat(20_000), fc.nat(20_000))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const anyFigure: fc.Arbitrary<Figure> = fc
  .tuple(anyEnds, fc.constantFrom('exactly', 'atLeast', 'moreThan', 'about', 'upTo', 'between'), fc.boolean())
  .map(([[low, high], wording, isOpen]) => {
    const ends: Readonly<Record<string, Partial<Figure>>> = {
      exactly: { low, high: low },
      atLeast: { low, high: null },
      moreThan: { low, high: null },
      upTo: { low: isOpen ? null : low, high },
    }
    return aFigure({ low, high, ...ends[wording], wording })
  })
const someRanges = fc.array(anyFigure.map(rangeOf)).map((ranges) => ranges.flatMap((range) => range ?? []))

it('an open end stays open and a closed one closed, and the named stretch is that of the figure', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const range = rangeOf(figure)
      expect(range?.isOpenAbove).toBe(figure.high === null)
      expect(range?.isOpenBelow).toBe(figure.low === null || figure.wording === 'upTo')
      expect(range?.from).toBe(figure.low ?? figure.high)
      expect(range?.to).toBe(figure.high ?? figure.low)
    }),
  )
})

describe('a sum of ranges', () => {
  const of = (figure: Partial<Figure>) => rangeOf(aFigure(figure)) ?? PLAIN
  const ceiling = of({ low: null, high: 5, wording: 'upTo' })

  it('adds lower ends and upper ends', () => {
    expect(sumOf([PLAIN, of({ low: 5, high: 9, wording: 'between' })])).toEqual({ ...PLAIN, from: 7, to: 11 })
  })

  it('is open above as soon as one range is', () => {
    const open = of({ low: 6, high: null, wording: 'atLeast' })
    expect(sumOf([open, PLAIN])).toEqual({ ...PLAIN, from: 8, to: 8, isOpenAbove: true })
  })

  it('takes no floor from a ceiling', () => {
    expect(sumOf([ceiling, PLAIN])).toEqual({ ...PLAIN, from: 2, to: 7 })
    expect(sumOf([ceiling, ceiling])).toEqual({ ...PLAIN, from: 10, to: 10, isOpenBelow: true })
  })

  it('is rough when a part of it is', () => {
    expect(sumOf([PLAIN, of({ wording: 'about' })]).isRough).toBe(true)
  })

  it('runs from low to high, whatever the order of its parts', () => {
    fc.assert(
      fc.property(someRanges, (ranges) => {
        const sum = sumOf(ranges)
        expect(sum.from).toBeLessThanOrEqual(sum.to)
        expect(sum.isOpenAbove).toBe(ranges.some(({ isOpenAbove }) => isOpenAbove))
        expect(sumOf(ranges.toReversed())).toEqual(sum)
      }),
    )
  })
})

it('one plain number is not worth a picture; two numbers, a stretch or an open end are', () => {
  expect(isWorthDrawing([])).toBe(false)
  expect(isWorthDrawing([PLAIN])).toBe(false)
  expect(isWorthDrawing([PLAIN, PLAIN])).toBe(true)
  expect(isWorthDrawing([{ ...PLAIN, to: 3 }])).toBe(true)
  expect(isWorthDrawing([{ ...PLAIN, isOpenAbove: true }])).toBe(true)
  expect(isWorthDrawing([{ ...PLAIN, isOpenBelow: true }])).toBe(true)
})
