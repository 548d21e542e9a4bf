import type { LayerSpecification } from 'maplibre-gl'
import type { Language } from '../domain/language'
import { textIn } from '../domain/language'
import { PALETTES } from '../domain/palette'
import type { City } from '../domain/region'
import type { Theme } from '../domain/view'
import { REGULAR } from './fonts'
import type { MapLayer } from './layer'
import { coverage, type Raster, rasterised } from './raster'
import { addLayers, restyle } from './restyle'

const CITIES = 'cities'
/** Zoom from which cities of a rank have their name, largest cities last: the layer on top is placed first. */
const RANKS = [
  { rank: 4, from: 8 },
  { rank: 3, from: 7.2 },
  { rank: 2, from: 6.5 },
  { rank: 1, from: 6 },
] as const
const DOT_RATIO = 3
const DOT_SIDE_PX = 24

/** Dots and names of cities, for finding one's way; they give way to every label of a region. */
export function createCityLayer(cities: readonly City[]): MapLayer {
  return {
    add(map, scene) {
      map.addSource(CITIES, { type: 'geojson', data: featuresOf(cities) })
      for (const theme of ['light', 'dark'] as const) {
        map.addImage(dotId(theme), dotImage(theme), { pixelRatio: DOT_RATIO })
      }
      addLayers(map, cityLayers, scene)
    },
    update(map, next, previous) {
      restyle(map, cityLayers, next, previous)
      if (previous?.language === next.language) return
      for (const { rank } of RANKS) {
        map.setLayoutProperty(layerId(rank), 'text-field', ['get', next.language])
      }
    },
  }
}

function featuresOf(cities: readonly City[]): GeoJSON.FeatureCollection {
  const features = cities.map(({ name, point, rank }, order): GeoJSON.Feature => {
    const names: Record<Language, string> = { en: textIn(name, 'en'), uk: textIn(name, 'uk') }
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [point[0], point[1]] },
      properties: { ...names, rank, order },
    }
  })
  return { type: 'FeatureCollection', features }
}

function cityLayers(theme: Theme): LayerSpecification[] {
  const { ink, paper } = PALETTES[theme]
  return RANKS.map(({ rank, from }) => ({
    id: layerId(rank),
    type: 'symbol',
    source: CITIES,
    minzoom: from,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'symbol-sort-key': ['get', 'order'],
      'icon-image': dotId(theme),
      'text-field': ['get', 'en'],
      'text-font': [REGULAR],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 14 - rank, 9, 16 - rank],
      // Beside its dot; beside the mark of an event in it, where one covers the dot.
      'text-variable-anchor-offset': ['left', [0.55, 0], 'left', [1.35, 0]],
      'icon-optional': true,
      'text-padding': 3,
    },
    paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 1.6 },
  }))
}

function layerId(rank: City['rank']): string {
  return `cities-${rank}`
}

function dotId(theme: Theme): string {
  return `city-dot-${theme}`
}

function dotImage(theme: Theme): Raster {
  const { faintInk, paper } = PALETTES[theme]
  return rasterised(DOT_SIDE_PX, (x, y) => {
    const distancePx = Math.hypot(x - DOT_SIDE_PX / 2, y - DOT_SIDE_PX / 2)
    const isDot = distancePx < 2.2 * DOT_RATIO
    return [isDot ? faintInk : paper, coverage(3.4 * DOT_RATIO - distancePx)]
  })
}
