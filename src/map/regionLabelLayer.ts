import type { ExpressionSpecification, LayerSpecification, StyleImageSource } from 'maplibre-gl'
import type { RegionSet } from '../domain/region'
import type { Theme } from '../domain/view'
import { REGULAR, STRONG } from './fonts'
import { type MapLayer, type MapPort, setData } from './layer'
import type { MarkRow } from './markRow'
import { PALETTES } from './palette'
import { type RegionLabels, regionLabels } from './regionLabels'
import { addLayers, restyle } from './restyle'
import type { Scene } from './scene'

const LABELS = 'region-labels'
/** Zooms from which a label has the full name, and then a second line. */
interface NameZooms {
  readonly full: number
  readonly second: number
}
/** From 6 on cities have names, and many a region's short name is its city's. */
const EVENT_NAMES: NameZooms = { full: 6, second: 6.5 }
const PLAIN_NAMES: NameZooms = { full: 6, second: 7.5 }
/** From here on there is room for regions without events. */
const PLAIN_FROM = 5.2

/** Draws a row of marks, or gives `null` where nothing can be drawn. */
export interface RowPainter {
  /** Pixels of an image per CSS pixel. */
  readonly pixelRatio: number
  draw(row: MarkRow): StyleImageSource | null
}

/** Names of regions, each with its row of marks: a row is part of a label, so it never looks like a point. */
export function createRegionLabelLayer(regionSet: RegionSet, painter: RowPainter): MapLayer {
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
      addRows(map, painter, labels.rows)
      setData(map, LABELS, labels.features)
      forgetRows(map, rows, labels.rows)
      rows = labels.rows
    },
  }
}

function isSame(a: Scene, b: Scene): boolean {
  return a.regions === b.regions && a.language === b.language && a.theme === b.theme
}

function addRows(map: MapPort, painter: RowPainter, rows: RegionLabels['rows']): void {
  for (const row of rows) {
    const image = map.hasImage(row.id) ? null : painter.draw(row)
    if (image !== null) map.addImage(row.id, image, { pixelRatio: painter.pixelRatio })
  }
}

/** Keeps the rows of the labels before these, which stay on the screen until the new ones are placed. */
function forgetRows(map: MapPort, before: RegionLabels['rows'], now: RegionLabels['rows']): void {
  const kept = new Set([...before, ...now].map(({ id }) => id))
  for (const id of map.listImages()) if (id.startsWith('row-') && !kept.has(id)) map.removeImage(id)
}

function labelLayers(theme: Theme): LayerSpecification[] {
  const { ink, faintInk, paper } = PALETTES[theme]
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
        'text-field': nameFrom(PLAIN_NAMES, faintInk),
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
        'text-field': nameFrom(EVENT_NAMES, faintInk),
        'text-font': [STRONG],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 5, 12.5, 6, 13.5, 8, 16],
        'text-anchor': 'bottom',
        'text-offset': [0, 0.1],
        'text-line-height': 1.15,
        'text-optional': true,
        'text-padding': 0,
        'icon-image': ['get', 'row'],
        'icon-anchor': 'top',
        'icon-offset': [0, 2],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.85, 5, 1],
        'icon-padding': 1,
      },
      paint: { 'text-color': ink, ...halo },
    },
  ]
}

/** The short name; from where cities have theirs the full one; later with the other language under it. */
function nameFrom({ full, second }: NameZooms, secondColour: string): ExpressionSpecification {
  const small = { 'font-scale': 0.82, 'text-color': secondColour }
  const bothNames: ExpressionSpecification = [
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
  return ['step', ['zoom'], ['get', 'short'], full, ['get', 'full'], second, bothNames]
}
