import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
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
/** Names at less than zoom 4, where a half step makes much room. */
const FAR = [
  { at: 'z3', to: 'z3Third' },
  { at: 'z3Third', to: 'z3Half' },
] as const
const ROW_ID: ExpressionSpecification = ['get', 'row']
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
      forgetPlates(
        map,
        'row-',
        [...rows, ...labels.rows].map(({ id }) => id),
      )
      rows = labels.rows
    },
  }
}

function isSame(a: Scene, b: Scene): boolean {
  return a.regions === b.regions && a.language === b.language && a.theme === b.theme && a.isOwn === b.isOwn
}

function labelLayers(theme: Theme): LayerSpecification[] {
  const { ink, faintInk, paper } = PALETTES[theme]
  const { z3Half, z4, z5 } = CROWDED
  const halo = { 'text-halo-color': paper, 'text-halo-width': 1.6 } as const
  const hasRow: ExpressionSpecification = ['!=', ROW_ID, '']
  const rowed: SymbolLayerSpecification['layout'] = {
    'symbol-sort-key': ['get', 'rank'],
    'text-font': [STRONG],
    'text-size': ['interpolate', ['linear'], ['zoom'], 4, z4.textPx, 5, z5.textPx, 6, 13.5, 8, 16],
    'text-line-height': 1.15,
    'text-padding': 0,
    'icon-anchor': 'top',
    'icon-offset': [0, ROW_TOP_PX],
    'icon-size': ['interpolate', ['linear'], ['zoom'], 4, z4.rowScale, 5, z5.rowScale],
    'icon-padding': 1,
  }
  return [
    {
      id: 'region-labels-plain',
      type: 'symbol',
      source: LABELS,
      minzoom: PLAIN_FROM,
      filter: ['!', hasRow],
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'text-field': plainName(),
        'text-font': [REGULAR],
        'text-size': ['interpolate', ['linear'], ['zoom'], PLAIN_FROM, 10.5, 8, 13],
        'text-padding': 6,
      },
      paint: { 'text-color': faintInk, ...halo },
    },
    // Layers of their own: layout follows whole zooms, whatever is written in it.
    ...FAR.map(
      ({ at, to }): LayerSpecification => ({
        id: `region-labels-${at}`,
        type: 'symbol',
        source: LABELS,
        minzoom: at === 'z3' ? 0 : CROWDED[at].zoom,
        maxzoom: CROWDED[to].zoom,
        filter: hasRow,
        layout: {
          ...rowed,
          'text-field': placed('text', at),
          'text-anchor': placed('anchor', at),
          'text-offset': placed('offset', at),
          'icon-image': namedRow(at),
        },
        paint: { 'text-color': ink, ...halo },
      }),
    ),
    {
      id: 'region-labels',
      type: 'symbol',
      source: LABELS,
      minzoom: z3Half.zoom,
      filter: hasRow,
      layout: {
        ...rowed,
        'text-field': placedName(),
        'text-anchor': [...crowded('anchor'), 6, 'bottom'],
        'text-offset': [...crowded('offset'), 6, ['literal', [0, 0.1]]],
        'icon-image': ['step', ['zoom'], namedRow('z3Half'), 4, namedRow('z4'), 5, namedRow('z5'), 6, ROW_ID],
      },
      paint: { 'text-color': ink, ...halo },
    },
  ]
}

/** The names of a region without events: short, and where cities have names full, then with the other one. */
function plainName(): ExpressionSpecification {
  return ['step', ['zoom'], ['get', 'short'], 6, ['get', 'full'], 8, bothNames()]
}

/** As {@link plainName}, but where there is little room only the names that found a place. */
function placedName(): ExpressionSpecification {
  return [...crowded('text'), 6, ['get', 'full'], 7, bothNames()]
}

/** The row where its name has found a place: alone it would look like a point. */
function namedRow(at: CrowdedZoom): ExpressionSpecification {
  return ['case', ['==', placed('text', at), ''], '', ROW_ID]
}

/** A property of the placed name by zoom. */
function crowded(key: keyof PlacedName): CrowdedSteps {
  return ['step', ['zoom'], placed(key, 'z3Half'), 4, placed(key, 'z4'), 5, placed(key, 'z5')]
}

function placed(key: keyof PlacedName, at: CrowdedZoom): ExpressionSpecification {
  return ['get', key, ['object', ['get', at, ['object', ['get', 'crowded']]]]]
}

/** The other name is smaller, but no fainter: it may lie on the darkest fill. */
function bothNames(): ExpressionSpecification {
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
      { 'font-scale': 0.82, 'text-font': ['literal', [REGULAR]] },
    ],
  ]
}
