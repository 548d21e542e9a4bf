import type { Feature, FeatureCollection } from 'geojson'
import type { Geography } from '../../domain/geography'
import type { SvgNode } from '../../domain/svgNode'
import type { Frame } from './pictureInput'
import { svg, tenths } from './svg'

/** Inland water and borders: above the fills, so that a filled region keeps its rivers. */
export function lineNodes(geography: Geography, frame: Frame): readonly SvgNode[] {
  const { zoom, palette, projection } = frame
  const { water, shore, regionBorder, stateBorder } = palette
  const rivers = geography.rivers.features
  const areas = collectionOf(rivers.filter(isArea))
  const courses = collectionOf(rivers.filter((feature) => !isArea(feature)))
  const riverPx = widthPx(zoom, [4, 0.4], [7, 1], [10, 2])
  const borderPx = widthPx(zoom, [3, 0.4], [6, 0.8], [10, 1.4])
  const statePx = widthPx(zoom, [3, 0.8], [6, 1.4], [10, 2.4])
  const paths = [
    { d: projection.path(areas), fill: water },
    { d: projection.path(courses), ...line(shore, riverPx), 'stroke-opacity': 0.8 },
    { d: projection.path(geography.lakes), fill: water, stroke: shore, 'stroke-width': 0.5 },
    { d: projection.path(geography.regionBorders), ...line(regionBorder, borderPx), 'stroke-opacity': 0.42 },
    { d: projection.path(geography.stateBorders), ...line(stateBorder, statePx) },
  ]
  return paths.filter(({ d }) => d !== '').map((attributes) => svg('path', attributes))
}

function collectionOf(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

function isArea({ geometry }: Feature): boolean {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function line(stroke: string, px: number) {
  return { fill: 'none', stroke, 'stroke-width': px, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
}

type Stop = readonly [zoom: number, px: number]

/** Width at a zoom between the stops, as the map has it. */
function widthPx(zoom: number, low: Stop, middle: Stop, high: Stop): number {
  const [from, to] = zoom < middle[0] ? [low, middle] : [middle, high]
  const share = Math.min(1, Math.max(0, (zoom - from[0]) / (to[0] - from[0])))
  return tenths(from[1] + share * (to[1] - from[1]))
}
