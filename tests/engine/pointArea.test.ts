import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachAt } from '../../src/engine/plates'
import { pointArea } from '../../src/engine/pointArea'
import type { WorldBox } from '../../src/engine/world'

const ZOOM = 8
const { right, down } = reachAt(ZOOM)
const MIDDLE = 2 ** 29
/** A box of ten by ten reaches in the middle of the world. */
const BOX: WorldBox = { west: MIDDLE, north: MIDDLE, east: MIDDLE + 10 * right, south: MIDDLE + 10 * down }
/** So many reaches right of the box's western edge and below its northern one. */
const at = (across: number, along: number) => [MIDDLE + across * right, MIDDLE + along * down] as const
const FAR = { x: at(200, 0)[0], y: at(0, 100)[1] }

describe('the area that decides about plates', () => {
  it('is the box with some reaches around it', () => {
    const area = pointArea(BOX, [], ZOOM)
    expect([at(5, 5), at(-12, 5), at(22, 22), at(5, -12)].map(([x, y]) => area.has(x, y))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([at(-20, 5), at(5, 40), at(200, 100)].map(([x, y]) => area.has(x, y))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('has as much room around each far mark', () => {
    const area = pointArea(BOX, [FAR], ZOOM)
    expect([at(200, 100), at(188, 88), at(212, 112)].map(([x, y]) => area.has(x, y))).toEqual([
      true,
      true,
      true,
    ])
    expect([at(160, 100), at(200, 60)].map(([x, y]) => area.has(x, y))).toEqual([false, false])
  })

  it('holds at a smaller zoom all that it does at a larger one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 260 }), fc.integer({ min: -60, max: 160 }), (across, along) => {
        const [x, y] = at(across, along)
        const isIn = pointArea(BOX, [FAR], ZOOM).has(x, y)
        expect(isIn && !pointArea(BOX, [FAR], ZOOM - 1).has(x, y)).toBe(false)
      }),
    )
  })

  it('says of a box whether all of it is in the area, or none', () => {
    const side = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 260 }),
        fc.integer({ min: -60, max: 160 }),
        side,
        side,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (across, along, width, height, partX, partY) => {
          const area = pointArea(BOX, [FAR], ZOOM)
          const [west, north] = at(across, along)
          const [east, south] = at(across + width, along + height)
          const held = area.holds({ west, north, east, south })
          const isIn = area.has(west + partX * (east - west), north + partY * (south - north))
          if (held !== 'some') expect(isIn).toBe(held === 'all')
        },
      ),
    )
    const area = pointArea(BOX, [], ZOOM)
    expect(area.holds(BOX)).toBe('all')
    expect(area.holds({ ...BOX, west: 0 })).toBe('some')
    expect(area.holds({ west: 0, north: 0, east: 1, south: 1 })).toBe('no')
  })
})
