/** So long a reader is left without land when the GPU drops it; then it is drawn without one. */
const PATIENCE_MS = 3000

interface ContextPort {
  on(type: 'webglcontextlost' | 'webglcontextrestored', listener: () => void): { unsubscribe: () => void }
}

/**
 * Watches over the GPU context, which a driver or a sleeping laptop can take away at any time. MapLibre starts anew by
 * itself when the browser gives it back.
 *
 * @param onLost it did not come back in time.
 * @returns stops watching.
 */
export function watchContext(map: ContextPort, onLost: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lost = map.on('webglcontextlost', () => {
    clearTimeout(timer)
    timer = setTimeout(onLost, PATIENCE_MS)
  })
  const restored = map.on('webglcontextrestored', () => clearTimeout(timer))
  return () => {
    clearTimeout(timer)
    lost.unsubscribe()
    restored.unsubscribe()
  }
}
