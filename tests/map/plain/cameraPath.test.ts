import { describe, expect, it } from 'vitest'
import { mercator, TILE_PX } from '../../../src/domain/cameraMath'
import type { Camera } from '../../../src/domain/view'
import { cameraBetween, draggedCamera, eased } from '../../../src/map/plain/cameraPath'

const BOUNDS = [20, 40, 60, 60] as const
const START: Camera = { zoom: 5, lat: 50, lng: 35 }

/** Where a place is drawn, in pixels from the middle. */
function pixelOf([lng, lat]: readonly [number, number], camera: Camera) {
  const [x, y] = mercator([lng, lat])
  const [middleX, middleY] = mercator([camera.lng, camera.lat])
  const worldPx = TILE_PX * 2 ** camera.zoom
  return [(x - middleX) * worldPx, (y - middleY) * worldPx] as const
}

describe('a drag', () => {
  it.each([0, 1, -1.5])('keeps what lay under the fingers under them, closer by %s', (steps) => {
    const place = [37, 51] as const
    const from = pixelOf(place, START)
    const to = [from[0] - 40, from[1] + 25] as const
    const dragged = draggedCamera(START, { from, to, steps }, BOUNDS)
    expect(dragged.zoom).toBeCloseTo(5 + steps)
    expect(pixelOf(place, dragged)[0]).toBeCloseTo(to[0], 6)
    expect(pixelOf(place, dragged)[1]).toBeCloseTo(to[1], 6)
  })

  it('stops at the edge of the bounds and at the ends of the zooms', () => {
    const far = draggedCamera(START, { from: [0, 0], to: [1e6, 0], steps: 90 }, BOUNDS)
    expect([far.zoom, Math.round(far.lat), far.lng]).toEqual([10, 50, 20])
  })
})

describe('a camera on the way', () => {
  const goal: Camera = { zoom: 6, lat: 51, lng: 37 }

  it('begins and ends where it should', () => {
    for (const [share, end] of [
      [0, START],
      [1, goal],
    ] as const) {
      const { zoom, lat, lng } = cameraBetween(START, goal, share)
      expect(zoom).toBeCloseTo(end.zoom)
      expect(lat).toBeCloseTo(end.lat)
      expect(lng).toBeCloseTo(end.lng)
    }
  })

  it('keeps the place round which it zooms where it is', () => {
    const at = [120, -80] as const
    const near = draggedCamera(START, { from: at, to: at, steps: 1 }, BOUNDS)
    const half = cameraBetween(START, near, 0.5)
    expect(half.zoom).toBe(5.5)
    expect(half.lng).toBeCloseTo(draggedCamera(START, { from: at, to: at, steps: 0.5 }, BOUNDS).lng)
  })

  it('goes half of a way without zoom in half of it', () => {
    expect(cameraBetween(START, { ...START, lng: 37 }, 0.5).lng).toBeCloseTo(36)
  })
})

it('starts and ends gently', () => {
  expect([0, 0.5, 1].map(eased)).toEqual([0, 0.5, 1])
  expect(eased(0.1)).toBeLessThan(0.1)
  expect(eased(0.9)).toBeGreaterThan(0.9)
})
