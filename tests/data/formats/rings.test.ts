import { expect, it } from 'vitest'
import { mendedRing } from '../../../src/data/formats/rings'

const RING = [
  [36, 50],
  [37, 50],
  [37, 51],
  [36, 50],
] as const

it('keeps an outer ring that is closed and runs counter-clockwise', () => {
  expect(mendedRing(RING, false)).toEqual({ ring: RING, isMended: false })
})

it.each([
  ['open', RING.slice(0, 3), false],
  ['clockwise', RING.toReversed(), false],
  ['a hole that runs as an outer ring', RING, true],
])('mends one that is %s', (_, ring, isHole) => {
  const mended = mendedRing(ring, isHole)
  expect(mended?.isMended).toBe(true)
  expect(mended?.ring.at(0)).toEqual(mended?.ring.at(-1))
  expect(mended?.ring).toHaveLength(4)
})

it.each([[[]], [RING.slice(0, 2)], [[...RING.slice(0, 2), [38, 50], [36, 50]]]])(
  '%j encloses nothing',
  (ring) => {
    expect(
      mendedRing(
        ring.map(([x = 0, y = 0]) => [x, y] as const),
        false,
      ),
    ).toBeNull()
  },
)

it('tells the direction of the smallest rings far from the meridian', () => {
  const small = RING.map(([x, y]) => [179 + x * 1e-7, 80 + y * 1e-7] as const)
  expect(mendedRing(small, false)?.isMended).toBe(false)
})
