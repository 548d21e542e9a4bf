import type { MapLibreMap } from 'maplibre-gl'
import { watchContext } from './contextWatch'
import type { MapOptions } from './controller'
import { LayerStack } from './layerStack'
import { createLayers } from './layers'
import type { MapScreen, ScreenEvents } from './mapScreen'
import { openWhenReady } from './openWhenReady'
import { REGION_FILL } from './regionFillLayer'
import { failureOf } from './webglFailure'

/** MapLibre as a screen of land. */
export function webglScreen(
  map: MapLibreMap,
  { geography, regionSet, scene }: Pick<MapOptions, 'geography' | 'regionSet' | 'scene'>,
): MapScreen {
  const layers = new LayerStack(map, createLayers(geography, regionSet.bounds), scene)
  const canvas = map.getCanvas()
  return {
    canvas,
    holder: map.getCanvasContainer(),
    isInSoftware: false,
    getCenter: () => map.getCenter(),
    getZoom: () => map.getZoom(),
    isMoving: () => map.isMoving(),
    jumpTo: (goal) => map.jumpTo(goal),
    easeTo: (goal) => map.easeTo(goal),
    placeAt([x, y]) {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    regionAt([x, y]) {
      if (!layers.isOpen) return null
      const [found] = map.queryRenderedFeatures([x, y], { layers: [REGION_FILL] })
      return typeof found?.id === 'string' && found.id !== '' ? found.id : null
    },
    onClick(listener) {
      const clicks = map.on('click', ({ point }) => listener([point.x, point.y]))
      return () => clicks.unsubscribe()
    },
    show: (next) => layers.show(next),
    refine: (fine) => layers.refine(fine),
    repaint: () => map.triggerRepaint(),
    connect: (events) => connect(map, layers, events),
    remove: () => map.remove(),
  }
}

function connect(map: MapLibreMap, layers: LayerStack, events: ScreenEvents): () => void {
  const opening = openWhenReady(map, layers)
  const subscriptions = [
    map.on('movestart', events.onBusy),
    map.on('move', events.onMove),
    map.on('moveend', events.onMoveEnd),
    map.on('render', events.onDraw),
    map.on('resize', events.onResize),
    map.on('idle', () => {
      // What is seen now is drawn before the map is idle again.
      if (layers.reveal()) events.onLand()
      else events.onRest()
    }),
    map.on('webglcontextlost', () => {
      layers.close()
      events.onBusy()
    }),
    map.on('error', ({ error }) => {
      const reason = failureOf(error)
      if (reason !== null) events.onFailed(reason)
    }),
  ]
  const stopContext = watchContext(map, () => events.onFailed('lost'))
  return () => {
    opening()
    stopContext()
    for (const subscription of subscriptions) subscription.unsubscribe()
  }
}
