import type { LayerSpecification } from 'maplibre-gl'
import type { Theme } from '../domain/view'
import type { MapPort } from './layer'
import type { Scene } from './scene'

/** Layers of one module, from bottom to top, in the colours of a theme. The ids never depend on the theme. */
export type LayersOf = (theme: Theme) => readonly LayerSpecification[]

/** Puts the layers of a module on top of what is there, unseen until {@link revealLayers}. */
export function addLayers(map: MapPort, layersOf: LayersOf, { theme }: Scene): void {
  for (const layer of layersOf(theme)) map.addLayer(unseen(layer))
}

/** Shows the layers of a module once all their land is there: drawn as it comes, each tile would be a whole frame. */
export function revealLayers(map: MapPort, layersOf: LayersOf, { theme }: Scene): void {
  for (const layer of layersOf(theme)) {
    const opacity = opacityOf(layer)
    if (opacity !== null) map.setPaintProperty(layer.id, `${layer.type}-opacity`, opacity)
  }
}

function unseen(layer: LayerSpecification): LayerSpecification {
  if (opacityOf(layer) === null) return layer
  if (layer.type === 'fill') return { ...layer, paint: { ...layer.paint, 'fill-opacity': 0 } }
  if (layer.type === 'line') return { ...layer, paint: { ...layer.paint, 'line-opacity': 0 } }
  return layer
}

/** `null` for what has none, and where it depends on the features: to become constant its tiles would be made anew. */
function opacityOf(layer: LayerSpecification): number | null {
  if (layer.type === 'fill') return constant(layer.paint?.['fill-opacity'])
  return layer.type === 'line' ? constant(layer.paint?.['line-opacity']) : null
}

function constant(opacity: unknown = 1): number | null {
  return typeof opacity === 'number' ? opacity : null
}

/** Changes the properties in which two themes differ; layers and sources stay. */
export function restyle(map: MapPort, layersOf: LayersOf, next: Scene, previous: Scene | undefined): void {
  if (previous === undefined || previous.theme === next.theme) return
  const before = new Map(layersOf(previous.theme).map((layer) => [layer.id, layer]))
  for (const layer of layersOf(next.theme)) {
    const old = before.get(layer.id)
    for (const [property, value] of differences(old?.paint, layer.paint)) {
      map.setPaintProperty(layer.id, property, value)
    }
    for (const [property, value] of differences(old?.layout, layer.layout)) {
      map.setLayoutProperty(layer.id, property, value)
    }
  }
}

/** Properties of `after` that `before` has not or has otherwise; expressions are compared by their content. */
function differences(before: object = {}, after: object = {}): readonly (readonly [string, unknown])[] {
  const old = new Map<string, unknown>(Object.entries(before))
  return [...new Map<string, unknown>(Object.entries(after))].filter(
    ([property, value]) => JSON.stringify(old.get(property)) !== JSON.stringify(value),
  )
}
