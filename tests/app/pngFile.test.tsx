import { afterEach, expect, it, vi } from 'vitest'
import { pngFile, pngSize } from '../../src/app/pngFile'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('has as many pixels as are asked for', () => {
  expect(pngSize({ widthPx: 960, heightPx: 700 }, '1')).toEqual({
    widthPx: 960,
    heightPx: 700,
    isCapped: false,
  })
  expect(pngSize({ widthPx: 960, heightPx: 700 }, '3')).toEqual({
    widthPx: 2880,
    heightPx: 2100,
    isCapped: false,
  })
})

it('is never longer than a canvas can be, keeps its proportions and says so', () => {
  expect(pngSize({ widthPx: 4000, heightPx: 1000 }, '3')).toEqual({
    widthPx: 8000,
    heightPx: 2000,
    isCapped: true,
  })
  expect(pngSize({ widthPx: 10, heightPx: 16_000 }, '1')).toEqual({
    widthPx: 5,
    heightPx: 8000,
    isCapped: true,
  })
  expect(pngSize({ widthPx: 4000, heightPx: 1000 }, '2').isCapped).toBe(false)
})

const PICTURE = { tag: 'svg', attributes: { width: 2, height: 2 }, children: [] } as const

/** A browser that decodes pictures and has a canvas whose last pixel is of this opacity; `null` = none. */
function stubCanvas(opacity: number | null) {
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: vi.fn() })
  vi.stubGlobal(
    'Image',
    class {
      async decode() {
        return Promise.resolve()
      }
    },
  )
  const context = { drawImage: vi.fn(), getImageData: () => ({ data: [0, 0, 0, opacity] }) }
  const canvas = Object.assign(document.createElement('canvas'), {
    getContext: () => (opacity === null ? null : context),
    toBlob: (done: (file: Blob) => void) => done(new Blob(['png'])),
  })
  vi.spyOn(document, 'createElement').mockReturnValue(canvas)
}

it('is made where the canvas can be read', async () => {
  stubCanvas(255)
  expect(await pngFile(PICTURE, '2')).toMatchObject({ size: { widthPx: 4, heightPx: 4 }, isCapped: false })
})

it.each([
  ['that stays empty', 0],
  ['that there is not', null],
])('is not made from a canvas %s', async (_, opacity) => {
  stubCanvas(opacity)
  expect(await pngFile(PICTURE, '2')).toBeNull()
})
