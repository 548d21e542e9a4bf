import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxInPicture, movedCamera, type Size } from '../../src/domain/cameraMath'
import { isCovered, pointViewOf } from '../../src/domain/pointView'
import { type Camera, ZOOM_RANGE } from '../../src/domain/view'

const SIZE: Size = { widthPx: 1000, heightPx: 600 }
const someCamera: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: ZOOM_RANGE.min, max: ZOOM_RANGE.max, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  lng: fc.double({ min: -170, max: 170, noNaN: true }),
})

describe('what a map needs', () => {
  it('is all that is seen, with a margin, but nothing beyond the edges of the world', () => {
    fc.assert(
      fc.property(someCamera, (camera) => {
        const { box } = pointViewOf(camera, SIZE)
        const { left, right, top, bottom } = boxInPicture(box, camera, SIZE)
        const reaches = (isBeyond: boolean, atEdge: boolean) => isBeyond || atEdge
        expect(reaches(left < -200, box[0] <= -179.99)).toBe(true)
        expect(reaches(right > 1200, box[2] >= 179.99)).toBe(true)
        expect(reaches(top < -100, box[3] >= 85.05)).toBe(true)
        expect(reaches(bottom > 700, box[1] <= -85.05)).toBe(true)
        expect(Math.max(...box.map(Math.abs))).toBeLessThanOrEqual(180)
      }),
    )
  })

  it('is the step that it is at, and the one that it is near to', () => {
    const steps = (zoom: number) => {
      const { fromZoom, toZoom } = pointViewOf({ zoom, lat: 50, lng: 30 }, SIZE)
      return [fromZoom, toZoom]
    }
    expect([6, 6.2, 6.5, 6.8].map(steps)).toEqual([
      [5, 6],
      [5, 6],
      [6, 6],
      [6, 7],
    ])
    expect([ZOOM_RANGE.min, ZOOM_RANGE.max].map(steps)).toEqual([
      [3, 3],
      [9, 10],
    ])
  })

  it('is the nearest step for a picture beyond the zooms of the map', () => {
    for (const [zoom, step] of [
      [1.9, 3],
      [11.4, 10],
    ] as const) {
      const { fromZoom, toZoom } = pointViewOf({ zoom, lat: 50, lng: 30 }, SIZE)
      expect([fromZoom, toZoom]).toEqual([step, step])
    }
  })
})

describe('what was told last', () => {
  const camera: Camera = { zoom: 6.4, lat: 50, lng: 30 }
  const view = pointViewOf(camera, SIZE)

  it('is enough where it was told, wherever that is', () => {
    fc.assert(
      fc.property(someCamera, (one) => {
        expect(isCovered(pointViewOf(one, SIZE), one, SIZE)).toBe(true)
      }),
    )
  })

  it('is enough for a short way and not for a long one, in every direction', () => {
    for (const [right, down] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      expect(isCovered(view, movedCamera(camera, 240 * right, 140 * down), SIZE)).toBe(true)
      expect(isCovered(view, movedCamera(camera, 260 * right, 160 * down), SIZE)).toBe(false)
    }
  })

  it('is too little for a larger map', () => {
    expect(isCovered(view, camera, { widthPx: 1400, heightPx: 600 })).toBe(true)
    expect(isCovered(view, camera, { widthPx: 1600, heightPx: 600 })).toBe(false)
  })

  it('is too little before the next step is reached, either way', () => {
    expect([6.25, 6.7].map((zoom) => isCovered(view, { ...camera, zoom }, SIZE))).toEqual([true, true])
    expect([6.2, 6.8, 8].map((zoom) => isCovered(view, { ...camera, zoom }, SIZE))).toEqual([
      false,
      false,
      false,
    ])
  })
})
