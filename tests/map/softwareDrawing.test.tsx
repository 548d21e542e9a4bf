import { expect, it, vi } from 'vitest'
import { isWebglImitated } from '../../src/map/softwareDrawing'

const [RENDERER, UNMASKED] = [1, 2]

/** Makes this page one of a browser whose driver calls itself so; `null` = one without WebGL. */
function stubWebgl(driver: { readonly told: string; readonly unmasked: string | null } | null) {
  const loseContext = vi.fn()
  const gl = driver && {
    RENDERER,
    getParameter: (name: number) => (name === RENDERER ? driver.told : driver.unmasked),
    getExtension: (name: string) => {
      if (name === 'WEBGL_lose_context') return { loseContext }
      return driver.unmasked === null ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED }
    },
  }
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => gl })
  return { loseContext }
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
  const { loseContext } = stubWebgl({ told, unmasked })
  expect(isWebglImitated()).toBe(isSoftware)
  expect(loseContext).toHaveBeenCalledTimes(isSoftware ? 0 : 1) // MapLibre's context is then the only one
})

it('takes no WebGL at all for no imitation', () => {
  stubWebgl(null)
  expect(isWebglImitated()).toBe(false)
})
