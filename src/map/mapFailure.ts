import { GPUInitializationError } from 'maplibre-gl'

/** Why there is no map: no WebGL 2, its worker did not start, or the GPU dropped it and did not come back. */
export type MapFailure = 'webgl' | 'worker' | 'lost'

/** The failure that an error of MapLibre means; `null` for one that the map outlives, such as a missing font. */
export function failureOf(error: unknown): MapFailure | null {
  if (error instanceof GPUInitializationError) return 'webgl'
  if (error instanceof Error && error.message.startsWith('Worker failed to load')) return 'worker'
  return null
}
