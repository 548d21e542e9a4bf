/** Drivers that draw WebGL by the processor: of Chromium, Mesa and Windows. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render/i

/**
 * Whether there is no GPU behind a WebGL canvas. Chromium names its driver in an extension only, which Firefox warns of;
 * a browser that tells nothing counts as one with a GPU.
 */
function isDrawnInSoftware(canvas: HTMLCanvasElement): boolean {
  const gl = canvas.getContext('webgl2')
  if (gl === null) return false
  const told = String(gl.getParameter(gl.RENDERER))
  if (told !== 'WebKit WebGL') return SOFTWARE.test(told)
  const names = gl.getExtension('WEBGL_debug_renderer_info')
  return names !== null && SOFTWARE.test(String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)))
}

/** Whether the browser draws WebGL, but without a GPU. Without any WebGL it does not imitate it. */
export function isWebglImitated(): boolean {
  const canvas = document.createElement('canvas')
  const isImitated = isDrawnInSoftware(canvas)
  // An imitated one is left to the browser: to take it away while the page opens held up Chromium by more than a second.
  if (!isImitated) canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  return isImitated
}
