import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Geography } from '../domain/geography'
import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'
import { EXACT } from './groundLayer'
import { type MapLayer, setData } from './layer'
import { addLayers, restyle } from './restyle'

const RIVERS = 'rivers'
const LAKES = 'lakes'
const COAST = 'coast'
const REGION_BORDERS = 'region-borders'
const STATE_BORDERS = 'state-borders'

/** Inland water and borders: above the fills, so that a filled region keeps its rivers. */
export function createLineLayer(coarse: Geography): MapLayer {
  return {
    add(map, scene) {
      for (const [id, data] of sourcesOf(coarse)) map.addSource(id, { ...EXACT, data })
      addLayers(map, lineLayers, scene)
    },
    update(map, next, previous) {
      restyle(map, lineLayers, next, previous)
    },
    refine(map, geography) {
      for (const [id, data] of sourcesOf(geography)) setData(map, id, data)
    },
  }
}

function sourcesOf({ rivers, lakes, coast, regionBorders, stateBorders }: Geography) {
  return [
    [RIVERS, rivers],
    [LAKES, lakes],
    [COAST, coast],
    [REGION_BORDERS, regionBorders],
    [STATE_BORDERS, stateBorders],
  ] as const
}

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const

function lineLayers(theme: Theme): LayerSpecification[] {
  const { water, shore, regionBorder, stateBorder } = PALETTES[theme]
  const wide: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 4, 0.4, 7, 1, 10, 2]
  return [
    { id: 'river-areas', type: 'fill', source: RIVERS, paint: { 'fill-color': water }, filter: isArea },
    {
      id: 'river-lines',
      type: 'line',
      source: RIVERS,
      layout: ROUND,
      paint: { 'line-color': shore, 'line-width': wide, 'line-opacity': 0.8 },
    },
    { id: 'lakes', type: 'fill', source: LAKES, paint: { 'fill-color': water, 'fill-outline-color': shore } },
    {
      // Covers the edge of the fills, which are not smoothed: that would draw every border once more.
      id: 'coast',
      type: 'line',
      source: COAST,
      paint: {
        'line-color': shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 7, 1.2, 10, 1.6],
      },
    },
    {
      id: 'region-borders',
      type: 'line',
      source: REGION_BORDERS,
      paint: {
        'line-color': regionBorder,
        'line-opacity': 0.42, // through it each fill makes its own, darker line
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 6, 0.8, 10, 1.4],
      },
    },
    {
      id: 'state-borders',
      type: 'line',
      source: STATE_BORDERS,
      paint: {
        'line-color': stateBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 6, 1.4, 10, 2.4],
      },
    },
  ]
}

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon']
