import type { MapLibreMap } from 'maplibre-gl'
import { REGION_FILL } from '../../src/map/regionFillLayer'
import { FakeMap } from './fakeMap'

/** A {@link FakeMap} with the rest that a screen asks of MapLibre: one region everywhere, at a degree a pixel. */
export function fakeMapLibre(region: string) {
  const listeners = new Map<string, Set<(event: object) => void>>()
  const canvas = document.createElement('canvas')
  const fake = new FakeMap()
  const map = Object.assign(fake, {
    getCanvas: () => canvas,
    getCanvasContainer: () => document.createElement('div'),
    unproject: ([x, y]: readonly [number, number]) => ({ lng: x, lat: -y }),
    queryRenderedFeatures: (_: unknown, { layers }: { readonly layers: readonly string[] }) =>
      layers.includes(REGION_FILL) ? [{ id: region }] : [],
    on(type: string, listener: (event: object) => void) {
      const all = listeners.get(type) ?? new Set()
      listeners.set(type, all.add(listener))
      return { unsubscribe: () => void all.delete(listener) }
    },
  })
  return {
    map: map as unknown as MapLibreMap,
    fake,
    /** Says to the map's listeners that something happened. */
    fire: (type: string, event: object = {}) => {
      for (const listener of listeners.get(type) ?? []) listener(event)
    },
    listening: () => [...listeners.values()].reduce((sum, all) => sum + all.size, 0),
  }
}
