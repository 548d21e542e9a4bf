import type { LayerSpecification } from 'maplibre-gl'
import type { Geography } from '../domain/geography'
import { PALETTES } from '../domain/palette'
import type { Bounds } from '../domain/region'
import type { Theme } from '../domain/view'
import { type MapLayer, setData } from './layer'
import { addLayers, restyle, revealLayers } from './restyle'
import { BACKGROUND } from './style'

/** Source of the regions; feature ids are region codes. Fills and outlines draw it too. */
export const REGIONS = 'regions'

const SEA = 'sea'
const CONTEXT = 'context'
/**
 * How land is cut into tiles. Simplifying each polygon for itself would open gaps between neighbours, so every vertex is
 * kept; and a tile goes as far beyond its edges as the widest line does, where MapLibre's own 128 doubles what is drawn.
 */
export const EXACT = { type: 'geojson', tolerance: 0, buffer: 16 } as const

/** Sea and neighbouring land, and the source of the regions. */
export function createGroundLayer(coarse: Geography, bounds: Bounds): MapLayer {
  return {
    add(map, scene) {
      map.addSource(SEA, { type: 'geojson', data: boxOf(bounds) })
      map.addSource(CONTEXT, { ...EXACT, data: coarse.context })
      map.addSource(REGIONS, { ...EXACT, data: coarse.regions, promoteId: 'code' })
      addLayers(map, groundLayers, scene)
    },
    reveal: (map, scene) => revealLayers(map, groundLayers, scene),
    update(map, next, previous) {
      restyle(map, groundLayers, next, previous)
      if (previous?.theme !== next.theme) {
        map.setPaintProperty(BACKGROUND, 'background-color', PALETTES[next.theme].beyond)
      }
    },
    refine(map, geography) {
      setData(map, CONTEXT, geography.context)
      setData(map, REGIONS, geography.regions)
    },
  }
}

function groundLayers(theme: Theme): LayerSpecification[] {
  const { water, context } = PALETTES[theme]
  return [
    { id: SEA, type: 'fill', source: SEA, paint: { 'fill-color': water, 'fill-antialias': false } },
    { id: CONTEXT, type: 'fill', source: CONTEXT, paint: { 'fill-color': context, 'fill-antialias': false } },
  ]
}

/** The box as a polygon. */
export function boxOf([west, south, east, north]: Bounds): GeoJSON.Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
