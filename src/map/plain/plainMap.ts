import { type CreateMapController, controllerOf, firstCamera, NO_MAP } from '../controller'
import { PlainScreen } from './plainScreen'

/** A map that we draw ourselves, without WebGL and without MapLibre. */
export const createPlainMap: CreateMapController = (container, options) => {
  const canvas = document.createElement('canvas')
  // A canvas that a GPU imitates in software is slower than one that the processor draws straight away.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (context === null) {
    options.on.onFailed('canvas')
    return NO_MAP
  }
  const { geography, regionSet, scene, reducedMotion } = options
  const camera = firstCamera(container, options)
  const screen = new PlainScreen(container, canvas, context, {
    geography,
    regionSet,
    scene,
    camera,
    reducedMotion,
  })
  return controllerOf(screen, container, options)
}
