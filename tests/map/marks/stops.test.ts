import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Stop, valueAt } from '../../../src/map/marks/stops'

const STOPS: readonly [Stop, ...Stop[]] = [
  [4, 10],
  [5, 12],
  [8, 15],
]

it('is what is said at each stop', () => {
  expect(STOPS.map(([zoom]) => valueAt(STOPS, zoom))).toEqual([10, 12, 15])
})

it('lies on the line between two stops', () => {
  expect([4.25, 4.5, 6, 7].map((zoom) => valueAt(STOPS, zoom))).toEqual([10.5, 11, 13, 14])
})

it('stays what it is beyond the first stop and the last', () => {
  expect([0, 3.99, 8.01, 22].map((zoom) => valueAt(STOPS, zoom))).toEqual([10, 10, 15, 15])
  expect([3, 4, 5].map((zoom) => valueAt([[4, 7]], zoom))).toEqual([7, 7, 7])
})

it('never jumps', () => {
  fc.assert(
    fc.property(fc.double({ min: 3, max: 10, noNaN: true }), (zoom) => {
      expect(Math.abs(valueAt(STOPS, zoom + 0.001) - valueAt(STOPS, zoom))).toBeLessThan(0.0021)
    }),
  )
})
