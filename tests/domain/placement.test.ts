import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PixelBox, type Placement, placeBeside } from '../../src/domain/placement'

const POPUP = { widthPx: 320, heightPx: 240 }
const MAP = { widthPx: 1200, heightPx: 800 }

function boxAt(left: number, top: number, widthPx = 100, heightPx = 100): PixelBox {
  return { left, top, right: left + widthPx, bottom: top + heightPx }
}

function covers({ left, top }: Placement, size: typeof POPUP, region: PixelBox): boolean {
  const isBeside = left >= region.right || left + size.widthPx <= region.left
  return !isBeside && top < region.bottom && top + size.heightPx > region.top
}

describe('the popup of a region', () => {
  it.each([
    ['right of it', boxAt(500, 350), { left: 614, top: 280, isClear: true }],
    ['left of it where the right has no room', boxAt(1000, 350), { left: 666, top: 280, isClear: true }],
    ['below it where neither side has room', boxAt(200, 100, 900), { left: 490, top: 214, isClear: true }],
    ['above it where only that is left', boxAt(200, 600, 900), { left: 490, top: 346, isClear: true }],
    [
      'still inside the map beside a region at the top',
      boxAt(500, -40),
      { left: 614, top: 8, isClear: true },
    ],
    [
      'still inside the map beside a region at the bottom',
      boxAt(500, 750),
      { left: 614, top: 552, isClear: true },
    ],
  ])('stands %s', (_, region, expected) => {
    expect(placeBeside(region, POPUP, MAP)).toEqual(expected)
  })

  it('says so when it has to cover a part of its region, and covers as little as it can', () => {
    const region = boxAt(20, 20, 1100, 760)
    const place = placeBeside(region, POPUP, MAP)
    expect(place.isClear).toBe(false)
    expect(place.left).toBe(872) // the right edge, where only 248 of its pixels are over the region
  })

  it('is inside the map whenever it fits', () => {
    const sizes = fc.record({
      widthPx: fc.integer({ min: 1, max: 500 }),
      heightPx: fc.integer({ min: 1, max: 500 }),
    })
    const room = fc.tuple(
      fc.double({ min: 0, max: 900, noNaN: true }),
      fc.double({ min: 0, max: 900, noNaN: true }),
    )
    const place = fc.double({ min: -2000, max: 3000, noNaN: true })
    fc.assert(
      fc.property(sizes, room, place, place, sizes, (popup, [extraX, extraY], x, y, size) => {
        const map = { widthPx: popup.widthPx + extraX, heightPx: popup.heightPx + extraY }
        const { left, top } = placeBeside(boxAt(x, y, size.widthPx, size.heightPx), popup, map)
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
        expect(left + popup.widthPx).toBeLessThanOrEqual(map.widthPx)
        expect(top + popup.heightPx).toBeLessThanOrEqual(map.heightPx)
      }),
      { numRuns: 1000 },
    )
  })

  it('is inside a map that is barely larger than it', () => {
    const place = placeBeside(boxAt(50, 50), { widthPx: 300, heightPx: 300 }, { widthPx: 305, heightPx: 304 })
    expect([place.left, place.top]).toEqual([3, 2])
  })

  it('shows its top left corner where the map is too small for it', () => {
    const place = placeBeside(boxAt(50, 50), POPUP, { widthPx: 200, heightPx: 100 })
    expect([place.left, place.top]).toEqual([0, 0])
  })

  it('is called clear exactly when it hides nothing of its region', () => {
    const sizes = fc.record({
      widthPx: fc.integer({ min: 1, max: 900 }),
      heightPx: fc.integer({ min: 1, max: 900 }),
    })
    const at = fc.integer({ min: -1000, max: 2000 })
    fc.assert(
      fc.property(sizes, at, at, sizes, (popup, x, y, size) => {
        const region = boxAt(x, y, size.widthPx, size.heightPx)
        const place = placeBeside(region, popup, MAP)
        expect(place.isClear).toBe(!covers(place, popup, region))
      }),
      { numRuns: 1000 },
    )
  })
})
