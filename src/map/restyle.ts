import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../domain/view'
import type { MapPort } from './layer'
import type { Scene } from './scene'

/** Layers of one module, from bottom to top, in the colours of a theme. The ids never depend on the theme. */
export type LayersOf = (theme: Theme) => readonly LayerSpecification[]

/** Puts the layers of a module on top of what is there. */
export function addLayers(map: MapPort, layersOf: LayersOf, { theme }: Scene): void {
  for (const layer of layersOf(theme)) map.addLayer(layer)
}

/** Changes the paint properties in which two themes differ; nothing is cut into tiles again. */
export function restyle(map: MapPort, layersOf: LayersOf, next: Scene, previous: Scene | undefined): void {
  if (previous === undefined || previous.theme === next.theme) return
  const before = new Map(layersOf(previous.theme).map((layer) => [layer.id, layer]))
  for (const layer of layersOf(next.theme)) {
    const old = propertiesOf(before.get(layer.id)?.paint)
    for (const [property, value] of propertiesOf(layer.paint)) {
      if (old.get(property) !== value) map.setPaintProperty(layer.id, property, value)
    }
  }
}

function propertiesOf(paint: object | undefined): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(paint ?? {}))
}
