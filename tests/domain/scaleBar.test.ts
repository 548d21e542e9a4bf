import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleBarOf } from '../../src/domain/scaleBar'

describe('the scale bar', () => {
  it('is as long as the distance it names', () => {
    // One 512-pixel tile is the equator at zoom 0: 100 px of it are 7,827 km.
    const { km, widthPx } = scaleBarOf({ zoom: 0, lat: 0, lng: 0 }, 100)
    expect(km).toBe(5000)
    expect(widthPx).toBeCloseTo(63.88, 1)
  })

  it('stands for half the distance at 60 degrees of latitude', () => {
    const [equator, north] = [0, 60].map((lat) => scaleBarOf({ zoom: 6, lat, lng: 0 }, 100))
    expect((north?.km ?? 0) / (north?.widthPx ?? 1)).toBeCloseTo(
      (equator?.km ?? 0) / (equator?.widthPx ?? 1) / 2,
    )
  })

  it('is a round number of kilometres, never wider than asked and never less than a third of it', () => {
    const cameras = fc.record({
      zoom: fc.double({ min: 3, max: 10, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      lng: fc.constant(0),
    })
    fc.assert(
      fc.property(cameras, (camera) => {
        const { km, widthPx } = scaleBarOf(camera, 100)
        expect(widthPx).toBeLessThanOrEqual(100 + 1e-6)
        expect(widthPx).toBeGreaterThan(33)
        expect(['1', '2', '5']).toContain(km.toExponential().charAt(0))
      }),
    )
  })
})
