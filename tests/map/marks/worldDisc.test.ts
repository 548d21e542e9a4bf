import { circle, distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mercator } from '../../../src/domain/cameraMath'
import { isInDisc, worldDisc } from '../../../src/map/marks/worldDisc'

/** How far the circle on the sphere is from the drawn rim at most, in parts of the radius. */
function worstOf(lng: number, lat: number, radiusKm: number): number {
  const { x, y, radiusX, radiusY } = worldDisc({ point: [lng, lat] }, radiusKm)
  const ring = circle([lng, lat], radiusKm, { steps: 360 }).geometry.coordinates[0] ?? []
  const off = ring.map(([east = 0, north = 0]) => {
    const at = mercator([east, north])
    return Math.abs(Math.hypot((at[0] - x) / radiusX, (at[1] - y) / radiusY) - 1)
  })
  return Math.max(...off)
}

describe('a disc', () => {
  it('is the circle of the stated kilometres on the sphere', () => {
    expect(worstOf(36, 50, 10)).toBeLessThan(1e-6)
    expect(worstOf(36, 60, 300)).toBeLessThan(1e-6)
    expect(worstOf(36, 60, 1000)).toBeLessThan(3e-5)
  })

  it('is so wherever a map may stand, up to any radius of a report', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -62, max: 62, noNaN: true }),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        (lng, lat, radiusKm) => {
          expect(worstOf(lng, lat, radiusKm)).toBeLessThan(5e-5)
        },
      ),
    )
  })

  it('covers what is within its kilometres, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -62, max: 62, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (lat, radiusKm, east, north) => {
          const [centre, place] = [
            [30, lat],
            [30 + east, lat + north],
          ] as const
          const share = distance([...centre], [...place]) / radiusKm
          fc.pre(Math.abs(share - 1) > 1e-4)
          expect(isInDisc(worldDisc({ point: centre }, radiusKm), mercator(place))).toBe(share < 1)
        },
      ),
    )
  })

  it('round a pole goes all the way round the world', () => {
    const wide = worldDisc({ point: [30, 50] }, 19_000)
    for (const place of [
      [37, 49],
      [12, 40],
      [54, 62],
      [-100, 40],
    ] as const) {
      expect(isInDisc(wide, mercator(place)), place.join()).toBe(true)
    }
  })

  it('can be drawn whatever its place and radius', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        (lng, lat, radiusKm) => {
          const { x, y, radiusX, radiusY } = worldDisc({ point: [lng, lat] }, radiusKm)
          for (const value of [x, y, radiusX, radiusY]) expect(value).toSatisfy(Number.isFinite)
          expect(Math.min(radiusX, radiusY)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
