import type { Feature, Geometry, Position } from 'geojson'
import { mercator, TILE_PX } from '../../domain/cameraMath'
import type { RegionCode } from '../../domain/dataset'
import type { Geography } from '../../domain/geography'
import type { Rect } from '../../domain/rect'
import type { Bounds } from '../../domain/region'
import { ZOOM_RANGE } from '../../domain/view'

/** Side of the whole world in the units of shapes: pixels at the largest zoom, so that none is coarser than a pixel. */
export const WORLD_UNITS = TILE_PX * 2 ** ZOOM_RANGE.max

/** A figure of the land, measured from the north-western corner of the world. */
export interface Shape {
  readonly path: Path2D
  /** Around it, to leave out what the picture does not show. */
  readonly box: Rect
}

/** All that is drawn of a geography, ready to be drawn at any camera. */
export interface LandShapes {
  /** The box of the region set. */
  readonly sea: Rect
  readonly context: readonly Shape[]
  readonly regions: ReadonlyMap<RegionCode, Shape>
  readonly riverAreas: readonly Shape[]
  readonly rivers: readonly Shape[]
  readonly lakes: readonly Shape[]
  readonly coast: readonly Shape[]
  readonly regionBorders: readonly Shape[]
  readonly stateBorders: readonly Shape[]
}

/** Projects every vertex once: while the map moves, only the canvas's own transformation changes. */
export function landShapes(geography: Geography, [west, south, east, north]: Bounds): LandShapes {
  const { context, regions, rivers, lakes, coast, regionBorders, stateBorders } = geography
  const riverAreas = rivers.features.filter(({ geometry }) => isArea(geometry))
  return {
    sea: [...inUnits([west, north]), ...inUnits([east, south])],
    context: shapesOf(context.features),
    regions: new Map(
      regions.features.map(({ properties, geometry }) => [properties.code, shapeOf(geometry)]),
    ),
    riverAreas: shapesOf(riverAreas),
    rivers: shapesOf(rivers.features),
    lakes: shapesOf(lakes.features),
    coast: coast.coordinates.map((line) => shapeOf({ type: 'LineString', coordinates: line })),
    regionBorders: shapesOf(regionBorders.features),
    stateBorders: shapesOf(stateBorders.features),
  }
}

function shapesOf(features: readonly Feature[]): readonly Shape[] {
  return features.map(({ geometry }) => shapeOf(geometry))
}

function shapeOf(geometry: Geometry): Shape {
  const path = new Path2D()
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const isClosed = isArea(geometry)
  for (const line of linesOf(geometry)) {
    line.forEach(([lng = 0, lat = 0], i) => {
      const [x, y] = inUnits([lng, lat])
      if (i === 0) path.moveTo(x, y)
      else path.lineTo(x, y)
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    })
    if (isClosed) path.closePath()
  }
  return { path, box }
}

function isArea({ type }: Geometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

/** Lines, or rings of areas; none of what is neither. */
function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    case 'Point':
    case 'MultiPoint':
    case 'GeometryCollection':
      return []
  }
}

function inUnits(place: readonly [lng: number, lat: number]): readonly [x: number, y: number] {
  const [x, y] = mercator(place)
  return [x * WORLD_UNITS, y * WORLD_UNITS]
}
