import { expect, it } from 'vitest'
import { boxInPicture } from '../../src/domain/cameraMath'
import { LAYOUTS, stillFrame } from '../../src/prerender/stillMap'

const BOX = [27, 46, 38, 54] as const

it.each(LAYOUTS)('holds the whole box in the middle, as large as there is room for it (%s)', (layout) => {
  const { camera, inner, outer } = stillFrame(BOX, layout)
  const { left, top, right, bottom } = boxInPicture(BOX, camera, inner)
  expect([left, top]).toEqual([expect.closeTo(0, 3), expect.closeTo(0, 3)])
  expect([right, bottom]).toEqual([expect.closeTo(inner.widthPx, 3), expect.closeTo(inner.heightPx, 3)])
  expect(outer.widthPx / outer.heightPx).toBeGreaterThanOrEqual(1.99)
})

it('is no wider than its room for a box that lies flat', () => {
  const { inner } = stillFrame([20, 49, 50, 50], 'narrow')
  expect(inner.widthPx).toBeCloseTo(366, 3)
  expect(inner.heightPx).toBeLessThan(60)
})
