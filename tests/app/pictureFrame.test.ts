import { describe, expect, it } from 'vitest'
import { detailFor, fileFrame, pageFrame, type SeenMap } from '../../src/app/pictureFrame'
import { boxInPicture } from '../../src/domain/cameraMath'

const ALL = [22, 44, 40, 53] as const
const CAMERA = { zoom: 5, lat: 50, lng: 34 }

function seenAt(widthPx: number, heightPx: number): SeenMap {
  return { camera: CAMERA, size: { widthPx, heightPx } }
}

/** Where a box of the world lies, as shares of the picture's width from its middle. */
function sharesOf(focus: typeof CAMERA, size: SeenMap['size']): readonly number[] {
  const { left, right } = boxInPicture([33, 49, 35, 51], focus, size)
  return [left, right].map((x) => (x - size.widthPx / 2) / size.widthPx)
}

describe('the frame of a file', () => {
  it('is the map on the screen, pixel for pixel', () => {
    expect(fileFrame(seenAt(1200, 700), ALL)).toEqual({
      size: { widthPx: 1200, heightPx: 700 },
      focus: CAMERA,
    })
  })

  it('is larger for a small screen and shows the same piece of the world', () => {
    const { size, focus } = fileFrame(seenAt(400, 300), ALL)
    expect(size).toEqual({ widthPx: 960, heightPx: 720 })
    const [left = 0, right = 0] = 'zoom' in focus ? sharesOf(focus, size) : []
    const [seenLeft = 0, seenRight = 0] = sharesOf(CAMERA, { widthPx: 400, heightPx: 300 })
    expect(left).toBeCloseTo(seenLeft, 6)
    expect(right).toBeCloseTo(seenRight, 6)
  })

  it('holds everything where no map is seen', () => {
    expect(fileFrame(null, ALL).focus).toBe(ALL)
  })
})

describe('the frame of a page', () => {
  it.each([
    [1300, 700],
    [800, 800],
    [390, 700],
  ])('shows at least what a screen of %d × %d shows, and never fills the page', (widthPx, heightPx) => {
    const { size, focus } = pageFrame(seenAt(widthPx, heightPx), ALL)
    expect(size.widthPx).toBe(700)
    expect(size.heightPx).toBeLessThanOrEqual(520)
    const perScreenPx = 'zoom' in focus ? 2 ** (focus.zoom - CAMERA.zoom) : Number.NaN
    expect(widthPx * perScreenPx).toBeLessThanOrEqual(size.widthPx + 1)
    expect(heightPx * perScreenPx).toBeLessThanOrEqual(size.heightPx + 1)
  })

  it('holds everything where no map is seen', () => {
    expect(pageFrame(null, ALL).focus).toBe(ALL)
  })
})

it('asks for fine borders only from near', () => {
  expect(detailFor(ALL)).toBe('coarse')
  expect(detailFor(CAMERA)).toBe('coarse')
  expect(detailFor({ ...CAMERA, zoom: 7 })).toBe('fine')
})
