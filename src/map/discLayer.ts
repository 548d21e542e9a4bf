import { circle } from '@turf/turf'
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { type Disc, discsOf, wholeDiscs } from '../domain/discs'
import { markOf } from '../domain/marks'
import { PALETTES } from '../domain/palette'
import type { PointGroup } from '../domain/pointGroups'
import { type Theme, ZOOM_RANGE } from '../domain/view'
import { type MapLayer, setData } from './layer'
import { addLayers, restyle } from './restyle'

const DISCS = 'discs'
const EMPHASISED = 'emphasised-discs'
/** Layer that answers which discs are at a point; features carry `row` and `region`. */
export const DISC_AREA = 'disc-area'
const CORNERS = 64
const FROM_ZOOM: FilterSpecification = ['<=', ['get', 'fromZoom'], ['zoom']]

/** Circles within which events are said to have happened, in true kilometres; dashed, as no border is. */
export function createDiscLayer(): MapLayer {
  return {
    add(map, scene) {
      map.addSource(DISCS, { type: 'geojson', data: circlesOf([]) })
      map.addSource(EMPHASISED, { type: 'geojson', data: circlesOf([]) })
      addLayers(map, discLayers, scene)
    },
    update(map, next, previous) {
      restyle(map, discLayers, next, previous)
      if (next.groups !== previous?.groups) setData(map, DISCS, circlesOf(drawnDiscs(next.groups)))
      if (next.emphasised !== previous?.emphasised)
        setData(map, EMPHASISED, circlesOf(wholeDiscs(next.emphasised)))
    },
  }
}

/** Those of the smallest zoom that the scene has are drawn below it, too, as marks are. */
function drawnDiscs(groups: readonly PointGroup[]): readonly Disc[] {
  const first = Math.min(...groups.map(({ fromZoom }) => fromZoom))
  return discsOf(groups).map((disc) => (disc.fromZoom > first ? disc : { ...disc, fromZoom: ZOOM_RANGE.min }))
}

function circlesOf(discs: readonly Disc[]): GeoJSON.FeatureCollection {
  const features = discs.map(({ row, type, point, radiusKm, region, fromZoom }) => {
    const { light, dark } = markOf(type).colour
    return circle([point[0], point[1]], radiusKm, {
      steps: CORNERS,
      properties: { row, region: region ?? '', fromZoom, light, dark },
    })
  })
  return { type: 'FeatureCollection', features }
}

function discLayers(theme: Theme): LayerSpecification[] {
  const { ink, paper } = PALETTES[theme]
  const round = { 'line-join': 'round' } as const
  return [
    {
      id: DISC_AREA,
      type: 'fill',
      source: DISCS,
      filter: FROM_ZOOM,
      paint: { 'fill-color': ['get', theme], 'fill-opacity': 0.2, 'fill-antialias': false },
    },
    {
      id: 'disc-casing',
      type: 'line',
      source: DISCS,
      filter: FROM_ZOOM,
      layout: round,
      paint: { 'line-color': paper, 'line-width': 3 },
    },
    {
      id: 'disc-rim',
      type: 'line',
      source: DISCS,
      filter: FROM_ZOOM,
      layout: round,
      paint: { 'line-color': ['get', theme], 'line-width': 1.8, 'line-dasharray': [3, 1.5] },
    },
    {
      id: 'disc-emphasis-casing',
      type: 'line',
      source: EMPHASISED,
      layout: round,
      paint: { 'line-color': paper, 'line-width': 6 },
    },
    {
      id: 'disc-emphasis',
      type: 'line',
      source: EMPHASISED,
      layout: round,
      paint: { 'line-color': ink, 'line-width': 3 },
    },
  ]
}
