import { GPUInitializationError } from 'maplibre-gl'
import type { MapFailure } from './mapFailure'

/** The failure that an error of MapLibre means; `null` for one that the map outlives, such as a missing font. */
export function failureOf(error: unknown): MapFailure | null {
  if (error instanceof GPUInitializationError) return 'webgl'
  if (error instanceof Error && error.message.startsWith('Worker failed to load')) return 'worker'
  return null
}
