import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Geography } from '../domain/geography'
import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'
import { EXACT } from './groundLayer'
import { LAND_LINES } from './landLines'
import { type MapLayer, setData } from './layer'
import type { Stop } from './marks/stops'
import { addLayers, restyle, revealLayers } from './restyle'

const LINES = 'lines'
type Kind = 'river' | 'lake' | 'coast' | 'regionBorder' | 'stateBorder'

/**
 * Inland water and borders: above the fills, so that a filled region keeps its rivers. All are one source: each further
 * one would be cut into tiles for itself, and drawn some more times while they come.
 */
export function createLineLayer(coarse: Geography): MapLayer {
  return {
    add(map, scene) {
      map.addSource(LINES, { ...EXACT, data: featuresOf(coarse) })
      addLayers(map, lineLayers, scene)
    },
    reveal: (map, scene) => revealLayers(map, lineLayers, scene),
    update(map, next, previous) {
      restyle(map, lineLayers, next, previous)
    },
    refine(map, geography) {
      setData(map, LINES, featuresOf(geography))
    },
  }
}

function featuresOf(geography: Geography): GeoJSON.FeatureCollection {
  const { rivers, lakes, coast, regionBorders, stateBorders } = geography
  const kinds: readonly (readonly [Kind, readonly GeoJSON.Geometry[]])[] = [
    ['river', rivers.features.map(({ geometry }) => geometry)],
    ['lake', lakes.features.map(({ geometry }) => geometry)],
    ['coast', [coast]],
    ['regionBorder', regionBorders.features.map(({ geometry }) => geometry)],
    ['stateBorder', stateBorders.features.map(({ geometry }) => geometry)],
  ]
  const features = kinds.flatMap(([kind, geometries]) =>
    geometries.map((geometry): GeoJSON.Feature => ({ type: 'Feature', properties: { kind }, geometry })),
  )
  return { type: 'FeatureCollection', features }
}

function is(kind: Kind): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind]
}

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const

function lineLayers(theme: Theme): LayerSpecification[] {
  const { water, shore, regionBorder, stateBorder } = PALETTES[theme]
  const { river, coast, regionBorder: border, stateBorder: state } = LAND_LINES
  return [
    {
      id: 'river-areas',
      type: 'fill',
      source: LINES,
      filter: ['all', is('river'), isArea],
      paint: { 'fill-color': water },
    },
    {
      id: 'river-lines',
      type: 'line',
      source: LINES,
      filter: is('river'),
      layout: ROUND,
      paint: { 'line-color': shore, 'line-width': widthOf(river.widths), 'line-opacity': river.opacity },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: LINES,
      filter: is('lake'),
      paint: { 'fill-color': water, 'fill-outline-color': shore },
    },
    {
      // Covers the edge of the fills, which are not smoothed: that would draw every border once more.
      id: 'coast',
      type: 'line',
      source: LINES,
      filter: is('coast'),
      paint: { 'line-color': shore, 'line-width': widthOf(coast.widths) },
    },
    {
      id: 'region-borders',
      type: 'line',
      source: LINES,
      filter: is('regionBorder'),
      paint: {
        'line-color': regionBorder,
        'line-opacity': border.opacity,
        'line-width': widthOf(border.widths),
      },
    },
    {
      id: 'state-borders',
      type: 'line',
      source: LINES,
      filter: is('stateBorder'),
      paint: { 'line-color': stateBorder, 'line-width': widthOf(state.widths) },
    },
  ]
}

function widthOf([[zoom, px], ...rest]: readonly [Stop, ...Stop[]]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], zoom, px, ...rest.flat()]
}

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']
