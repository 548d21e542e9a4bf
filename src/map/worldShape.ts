import type { Geometry, Position } from 'geojson'
import { mercator, TILE_PX } from '../domain/cameraMath'
import type { Rect } from '../domain/rect'
import { ZOOM_RANGE } from '../domain/view'

/** Side of the whole world in the units of shapes: pixels at the largest zoom, so that none is coarser than a pixel. */
export const WORLD_UNITS = TILE_PX * 2 ** ZOOM_RANGE.max

/** A figure of the land, measured from the north-western corner of the world. */
export interface Shape {
  readonly path: Path2D
  /** Around it, to leave out what the picture does not show. */
  readonly box: Rect
}

/** Projects every vertex once: while the map moves, only the canvas's own transformation changes. */
export function shapeOf(geometry: Geometry): Shape {
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

export function isArea({ type }: Geometry): boolean {
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

/** A place in the units of shapes. */
export function inUnits(place: readonly [lng: number, lat: number]): readonly [x: number, y: number] {
  const [x, y] = mercator(place)
  return [x * WORLD_UNITS, y * WORLD_UNITS]
}
