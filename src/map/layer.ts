import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl'
import type { Geography } from '../domain/geography'
import type { Scene } from './scene'

/** The part of MapLibre that a layer may use: small on purpose, so that a test can fake it in a page. */
export interface MapPort
  extends Pick<
    MapLibreMap,
    'addLayer' | 'addSource' | 'setFeatureState' | 'removeFeatureState' | 'addImage' | 'getSource'
  > {
  setPaintProperty(layerId: string, property: string, value: unknown): unknown
  setLayoutProperty(layerId: string, property: string, value: unknown): unknown
}

/**
 * One thing drawn on the map. Layers are added once, in the order in which they lie on each other; there is no way to
 * take one away, as the map goes as a whole.
 */
export interface MapLayer {
  /** Adds what the layer draws, unseen. */
  add(map: MapPort, scene: Scene): void
  /** Shows it; called once, when all land in view is there. */
  reveal(map: MapPort, scene: Scene): void
  /** `previous` is what the map shows now; it is absent right after `add` and after the GPU forgot everything. */
  update(map: MapPort, next: Scene, previous?: Scene): void
  /** Takes over borders of another level of detail; only layers that own some have it. */
  refine?(map: MapPort, geography: Geography): void
}

/** Gives a GeoJSON source other data; its feature state stays. */
export function setData(map: MapPort, sourceId: string, data: Parameters<GeoJSONSource['setData']>[0]): void {
  void map.getSource<GeoJSONSource>(sourceId)?.setData(data)
}
