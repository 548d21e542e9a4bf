import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allowedCamera,
  boxInPicture,
  constrainedCamera,
  fitPadding,
  fittedCamera,
  isSameCamera,
  movedCamera,
} from '../../src/domain/cameraMath'
import type { Bounds } from '../../src/domain/region'
import { ZOOM_RANGE } from '../../src/domain/view'

const BOUNDS: Bounds = [12, 40, 54, 62]
const SIZE = { widthPx: 800, heightPx: 600 }
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

const cameras = fc.record({
  zoom: fc.double({ min: 0, max: 20, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
})
const boxes = fc
  .record({
    west: fc.double({ min: 13, max: 45, noNaN: true }),
    south: fc.double({ min: 41, max: 55, noNaN: true }),
    width: fc.double({ min: 0.5, max: 8, noNaN: true }),
    height: fc.double({ min: 0.5, max: 6, noNaN: true }),
  })
  .map(({ west, south, width, height }): Bounds => [west, south, west + width, south + height])

describe('the camera that the map can stand on', () => {
  it('is one that a link can hold, within bounds and range, and stays itself', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const allowed = allowedCamera(camera, BOUNDS)
        expect(allowed).toEqual(allowedCamera(allowed, BOUNDS))
        expect(allowed.zoom).toBe(Number(allowed.zoom.toFixed(2)))
        expect(allowed.lat).toBe(Number(allowed.lat.toFixed(4)))
        expect(allowed.lng).toBe(Number(allowed.lng.toFixed(4)))
        expect(constrainedCamera(allowed, BOUNDS)).toEqual(allowed)
      }),
    )
  })

  it('is told apart by zoom and both degrees', () => {
    const camera = { zoom: 5, lat: 49, lng: 33 }
    expect(isSameCamera(camera, { ...camera })).toBe(true)
    for (const key of ['zoom', 'lat', 'lng'] as const)
      expect(isSameCamera(camera, { ...camera, [key]: 1 })).toBe(false)
  })
})

describe('a fitted camera', () => {
  it('shows the whole box between the padding, whatever is rounded', () => {
    const padding = { top: 10, right: 120, bottom: 60, left: 40 }
    fc.assert(
      fc.property(boxes, (box) => {
        const camera = fittedCamera(box, SIZE, padding)
        const shown = boxInPicture(box, camera, SIZE)
        expect(shown.left).toBeGreaterThan(padding.left - 1)
        expect(shown.top).toBeGreaterThan(padding.top - 1)
        expect(shown.right).toBeLessThan(SIZE.widthPx - padding.right + 1)
        expect(shown.bottom).toBeLessThan(SIZE.heightPx - padding.bottom + 1)
      }),
    )
  })

  it('fills the picture as far as the steps of a link allow', () => {
    const shown = boxInPicture([30, 48, 36, 49], fittedCamera([30, 48, 36, 49], SIZE, NO_PADDING), SIZE)
    expect(shown.right - shown.left).toBeGreaterThan(SIZE.widthPx * 0.99)
  })

  it('stays within the range of zooms and below a limit', () => {
    const point: Bounds = [30, 50, 30, 50]
    expect(fittedCamera(point, SIZE, NO_PADDING)).toEqual({ zoom: ZOOM_RANGE.max, lat: 50, lng: 30 })
    expect(fittedCamera(point, SIZE, NO_PADDING, 7.5).zoom).toBe(7.5)
    expect(fittedCamera([-170, -60, 170, 70], SIZE, NO_PADDING).zoom).toBe(ZOOM_RANGE.min)
  })

  it('is a number even where padding or no size leaves no room', () => {
    const { zoom } = fittedCamera(
      BOUNDS,
      { widthPx: 0, heightPx: 0 },
      { top: 99, right: 99, bottom: 99, left: 99 },
    )
    expect(zoom).toBe(ZOOM_RANGE.min)
  })

  it('leaves more room around on a desk than on a phone', () => {
    expect(fitPadding({ widthPx: 1440, heightPx: 900 }).left).toBe(32)
    expect(fitPadding({ widthPx: 320, heightPx: 480 }).left).toBeCloseTo(12.8)
    expect(fitPadding({ widthPx: 0, heightPx: 0 }).left).toBe(12)
  })
})

it('moves the centre by pixels of the picture', () => {
  const from = { zoom: 6, lat: 49, lng: 33 }
  const moved = movedCamera(from, 100, 50)
  const shown = boxInPicture([from.lng, from.lat, from.lng, from.lat], moved, SIZE)
  expect(shown.left).toBeCloseTo(300, 0)
  expect(shown.top).toBeCloseTo(250, 0)
})
