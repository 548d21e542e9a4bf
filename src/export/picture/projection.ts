import { type GeoPermissibleObjects, geoIdentity, geoPath, geoTransform } from 'd3-geo'
import { mercator, type Size, TILE_PX } from '../../domain/cameraMath'
import type { LngLat } from '../../domain/region'
import type { Camera } from '../../domain/view'
import { createPathPen } from './pathPen'

/** So far beyond the frame geometry is cut, that no stroke along the cut shows. */
const MARGIN_PX = 8

/** From the world to the picture, as the map on the screen has it: Web Mercator, north up. */
export interface Projection {
  /** Pixels from the top left corner of the frame; may lie outside. */
  readonly at: (place: LngLat) => readonly [x: number, y: number]
  /** The `d` of a path within the frame; empty for what lies outside it. */
  readonly path: (object: GeoPermissibleObjects) => string
}

/**
 * The projection of a camera into a frame. Lines between vertices are straight, and the winding of rings says nothing,
 * both unlike d3's own projections, which draw on the sphere, and like the map.
 *
 * @param gridTenths as of {@link createPathPen}.
 */
export function projectionOf(
  { zoom, lat, lng }: Camera,
  { widthPx, heightPx }: Size,
  gridTenths?: number,
): Projection {
  const worldPx = TILE_PX * 2 ** zoom
  const [centreX, centreY] = mercator([lng, lat])
  const at = (place: LngLat): readonly [number, number] => {
    const [x, y] = mercator(place)
    return [(x - centreX) * worldPx + widthPx / 2, (y - centreY) * worldPx + heightPx / 2]
  }
  const toPixels = geoTransform({
    point(x, y) {
      this.stream.point(...at([x, y]))
    },
  })
  const toFrame = geoIdentity().clipExtent([
    [-MARGIN_PX, -MARGIN_PX],
    [widthPx + MARGIN_PX, heightPx + MARGIN_PX],
  ])
  return {
    at,
    path(object) {
      const pen = createPathPen(gridTenths)
      geoPath({ stream: (sink) => toPixels.stream(toFrame.stream(sink)) }, pen)(object)
      return pen.text()
    },
  }
}
