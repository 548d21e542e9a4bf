import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MarkRow } from '../domain/markRow'
import { PALETTES } from '../domain/palette'
import type { RegionSet } from '../domain/region'
import type { Theme } from '../domain/view'
import { REGULAR, STRONG } from './fonts'
import { type MapLayer, setData } from './layer'
import { CROWDED, type CrowdedZoom, type PlacedName, ROW_TOP_PX } from './namePlacement'
import { addPlates, forgetPlates, type PlatePainter } from './plateImages'
import { type RegionLabels, regionLabels } from './regionLabels'
import { addLayers, restyle } from './restyle'
import type { Scene } from './scene'

const LABELS = 'region-labels'
type Expression = ExpressionSpecification
/** An expression that goes on with further steps. */
type CrowdedSteps = ['step', ['zoom'], Expression, number, Expression, number, Expression]
/** From here on there is room for regions without events. */
const PLAIN_FROM = 5.2

/** Names of regions, each with its row of marks: a row is part of a label, so it never looks like a point. */
export function createRegionLabelLayer(regionSet: RegionSet, painter: PlatePainter<MarkRow>): MapLayer {
  let rows: RegionLabels['rows'] = []
  return {
    add(map, scene) {
      map.addSource(LABELS, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
      addLayers(map, labelLayers, scene)
    },
    update(map, next, previous) {
      restyle(map, labelLayers, next, previous)
      if (previous !== undefined && isSame(previous, next)) return
      const labels = regionLabels(next, regionSet)
      addPlates(map, painter, labels.rows)
      setData(map, LABELS, labels.features)
      forgetPlates(map, 'row-', [...rows, ...labels.rows])
      rows = labels.rows
    },
  }
}

function isSame(a: Scene, b: Scene): boolean {
  return a.regions === b.regions && a.language === b.language && a.theme === b.theme
}

function labelLayers(theme: Theme): LayerSpecification[] {
  const { ink, faintInk, paper } = PALETTES[theme]
  const { z4, z5 } = CROWDED
  const halo = { 'text-halo-color': paper, 'text-halo-width': 1.6, 'text-halo-blur': 0.3 } as const
  const hasRow: ExpressionSpecification = ['!=', ['get', 'row'], '']
  return [
    {
      id: 'region-labels-plain',
      type: 'symbol',
      source: LABELS,
      minzoom: PLAIN_FROM,
      filter: ['!', hasRow],
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'text-field': plainName(faintInk),
        'text-font': [REGULAR],
        'text-size': ['interpolate', ['linear'], ['zoom'], PLAIN_FROM, 10.5, 8, 13],
        'text-padding': 6,
      },
      paint: { 'text-color': faintInk, ...halo },
    },
    {
      id: 'region-labels',
      type: 'symbol',
      source: LABELS,
      filter: hasRow,
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'text-field': placedName(faintInk),
        'text-font': [STRONG],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, z4.textPx, 5, z5.textPx, 6, 13.5, 8, 16],
        'text-anchor': [...crowded('anchor'), 6, 'bottom'],
        'text-offset': [...crowded('offset'), 6, ['literal', [0, 0.1]]],
        'text-line-height': 1.15,
        'text-optional': true,
        'text-padding': 0,
        'icon-image': ['get', 'row'],
        'icon-anchor': 'top',
        'icon-offset': [0, ROW_TOP_PX],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4, z4.rowScale, 5, z5.rowScale],
        'icon-padding': 1,
      },
      paint: { 'text-color': ink, ...halo },
    },
  ]
}

/** The names of a region without events: short, and where cities have names full, then with the other one. */
function plainName(secondColour: string): ExpressionSpecification {
  return ['step', ['zoom'], ['get', 'short'], 6, ['get', 'full'], 8, bothNames(secondColour)]
}

/** As {@link plainName}, but where there is little room only the names that found a place. */
function placedName(secondColour: string): ExpressionSpecification {
  return [...crowded('text'), 6, ['get', 'full'], 7, bothNames(secondColour)]
}

/** A property of the placed name by zoom. Layout follows whole zooms, whatever is written here. */
function crowded(key: keyof PlacedName): CrowdedSteps {
  const at = (zoom: CrowdedZoom): ExpressionSpecification => [
    'get',
    key,
    ['object', ['get', zoom, ['object', ['get', 'crowded']]]],
  ]
  return ['step', ['zoom'], at('z3'), 4, at('z4'), 5, at('z5')]
}

function bothNames(secondColour: string): ExpressionSpecification {
  const small = { 'font-scale': 0.82, 'text-color': secondColour }
  return [
    'case',
    ['==', ['get', 'other'], ''],
    ['get', 'full'],
    [
      'format',
      ['get', 'full'],
      {},
      '\n',
      {},
      ['get', 'other'],
      { ...small, 'text-font': ['literal', [REGULAR]] },
    ],
  ]
}
