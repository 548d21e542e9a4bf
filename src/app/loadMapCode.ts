import type { CreateMapController } from '../map/controller'
import type { MapDrawing } from '../state/store'

/**
 * The code of the map, by who draws it. MapLibre is as large as the rest of the page: it comes while
 * the events are read, once they have been fetched. The plain map needs nothing of it.
 */
export const loadMapCode: Readonly<Record<MapDrawing, () => Promise<CreateMapController>>> = {
  webgl: async () => (await import('../map/webglMap')).createWebglMap,
  plain: async () => (await import('../map/plain/plainMap')).createPlainMap,
}
