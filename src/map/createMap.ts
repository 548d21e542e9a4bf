import 'maplibre-gl/dist/maplibre-gl.css'
import { LngLat, MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { allowedCamera, constrainedCamera } from '../domain/cameraMath'
import type { Bounds } from '../domain/region'
import { type Camera, type Theme, ZOOM_RANGE } from '../domain/view'
import { baseStyle } from './style'

interface MapSettings {
  readonly bounds: Bounds
  readonly camera: Camera
  readonly theme: Theme
  readonly reducedMotion: boolean
}

/**
 * A MapLibre map that stands only where a link can put it, cannot be turned or tilted, and fetches nothing that is
 * not ours.
 *
 * @throws GPUInitializationError where there is no WebGL 2; the container is left empty.
 */
export function createMap(container: HTMLElement, settings: MapSettings): MapLibreMap {
  const { bounds, camera, theme, reducedMotion } = settings
  // Without this MapLibre looks for its worker beside the bundle, where it is not.
  setWorkerUrl(new URL(workerUrl, document.baseURI).href)
  const map = new MapLibreMap({
    container,
    style: baseStyle(theme),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    maxPitch: 0,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    reduceMotion: reducedMotion,
    // The centre is kept within the bounds, not the edges: a link must mean the same at every size.
    transformConstrain: (center, zoom) => {
      const inside = constrainedCamera({ zoom, lat: center.lat, lng: center.lng }, bounds)
      return { center: new LngLat(inside.lng, inside.lat), zoom: inside.zoom }
    },
    // Gestures go on from the exact position; what is drawn is the nearest camera that a link can hold.
    transformCameraUpdate: ({ center: { lng, lat }, zoom }) => {
      const allowed = allowedCamera({ zoom, lat, lng }, bounds)
      return { center: new LngLat(allowed.lng, allowed.lat), zoom: allowed.zoom }
    },
  })
  // Keeps MapLibre's worker when a map goes or starts anew: without a network it could not be fetched again.
  prewarm()
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}
