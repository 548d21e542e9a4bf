import { type CreateMapController, controllerOf, firstCamera, NO_MAP } from './controller'
import { createMap } from './createMap'
import { failureOf } from './webglFailure'
import { webglScreen } from './webglScreen'

/** A map that MapLibre draws with WebGL. */
export const createWebglMap: CreateMapController = (container, options) => {
  const { regionSet, scene, reducedMotion, on } = options
  const camera = firstCamera(container, options)
  try {
    const map = createMap(container, { bounds: regionSet.bounds, camera, theme: scene.theme, reducedMotion })
    return controllerOf(webglScreen(map, options), container, options)
  } catch (error) {
    const reason = failureOf(error)
    if (reason === null) throw error
    on.onFailed(reason)
    return NO_MAP
  }
}
