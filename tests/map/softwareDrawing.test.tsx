import { expect, it, vi } from 'vitest'
import { isDrawnInSoftware } from '../../src/map/softwareDrawing'

const [RENDERER, UNMASKED] = [1, 2]

function aCanvas(told: string, unmasked: string | null): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const gl = {
    RENDERER,
    getParameter: (name: number) => (name === RENDERER ? told : unmasked),
    getExtension: () => (unmasked === null ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED }),
  }
  return Object.assign(canvas, { getContext: vi.fn(() => gl) })
}

it.each([
  [
    'Chromium without a GPU',
    'WebKit WebGL',
    'ANGLE (Google, Vulkan (SwiftShader Device (Subzero)), SwiftShader driver)',
    true,
  ],
  ['Chromium with one', 'WebKit WebGL', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2))', false],
  ['a browser that hides it', 'WebKit WebGL', null, false],
  ['Firefox without one', 'llvmpipe, or similar', null, true],
  ['Windows without a driver', 'ANGLE (Microsoft, Microsoft Basic Render Driver)', null, true],
])('knows %s', (_, told, unmasked, isSoftware) => {
  expect(isDrawnInSoftware(aCanvas(told, unmasked))).toBe(isSoftware)
})

it('takes a canvas without WebGL for one with a GPU', () => {
  const canvas = Object.assign(document.createElement('canvas'), { getContext: () => null })
  expect(isDrawnInSoftware(canvas)).toBe(false)
})
