import type { MultiPolygon, Polygon, Position } from 'geojson'
import { mercator } from '../../domain/cameraMath'
import type { Rect } from '../../domain/rect'

/** The border of a region in Web Mercator, 0–1 from west to east and from north to south. */
export interface RegionShape {
  /** Each ring closed, x and y in turn; islands and holes alike. */
  readonly rings: readonly Float64Array[]
  readonly box: Rect
}

export function regionShape(geometry: Polygon | MultiPolygon): RegionShape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.flat().map(worldRing)
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = ring.subarray(at, at + 2)
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  }
  return { rings, box }
}

function worldRing(positions: readonly Position[]): Float64Array {
  const ring = new Float64Array(2 * positions.length)
  positions.forEach(([lng = 0, lat = 0], at) => {
    ring.set(mercator([lng, lat]), 2 * at)
  })
  return ring
}
