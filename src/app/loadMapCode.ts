import { lazily } from '../domain/lazily'
import type { CreateMapController } from '../map/controller'
import { isWebglImitated } from '../map/softwareDrawing'
import type { MapDrawing, Store } from '../state/store'

/** By who draws the map. The plain map needs nothing of MapLibre, which is as large as the rest of the page. */
const CODE: Readonly<Record<MapDrawing, () => Promise<CreateMapController>>> = {
  webgl: async () => (await import('../map/webglMap')).createWebglMap,
  plain: async () => (await import('../map/plain/plainMap')).createPlainMap,
}

const isImitated = lazily(isWebglImitated)

/**
 * The code of the map: it comes while the events are read, once they have been fetched. Where the processor would imitate
 * WebGL, the plain map is the quicker one, and it is drawn from the start.
 */
export function loadMapCode({ api }: Store): Promise<CreateMapController> {
  if (api.getState().drawing === 'webgl' && isImitated()) api.setState({ drawing: 'plain' })
  return CODE[api.getState().drawing]()
}
