import fc from 'fast-check'
import { expect, it } from 'vitest'
import { grown, overlap, type Rect } from '../../src/domain/rect'

const boxes = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }), fc.nat(15), fc.nat(15))
  .map(([left, top, width, height]): Rect => [left, top, left + width, top + height])

it('boxes overlap where they share a part, and not where they share an edge', () => {
  expect(overlap([0, 0, 10, 10], [9, 9, 20, 20])).toBe(true)
  expect(overlap([0, 0, 10, 10], [2, 2, 4, 4])).toBe(true)
  expect(overlap([0, 0, 10, 10], [10, 0, 20, 10])).toBe(false)
  expect(overlap([10, 0, 20, 10], [0, 0, 10, 10])).toBe(false)
  expect(overlap([0, 10, 10, 20], [0, 0, 10, 10])).toBe(false)
  expect(overlap([0, 0, 10, 10], [0, 10, 10, 20])).toBe(false)
  expect(overlap([0, 0, 10, 10], [3, 12, 6, 20])).toBe(false)
})

it('boxes overlap each other or neither, wherever they lie', () => {
  fc.assert(
    fc.property(boxes, boxes, fc.integer({ min: -9, max: 9 }), (a, b, by) => {
      const moved = ([left, top, right, bottom]: Rect): Rect => [left + by, top - by, right + by, bottom - by]
      expect(overlap(b, a)).toBe(overlap(a, b))
      expect(overlap(moved(a), moved(b))).toBe(overlap(a, b))
    }),
  )
})

it('a grown box has as much more on each side, and shrinks back', () => {
  expect(grown([1, 2, 3, 4], 5)).toEqual([-4, -3, 8, 9])
  expect(grown(grown([1, 2, 3, 4], 5), -5)).toEqual([1, 2, 3, 4])
})
