import { constrainedCamera, mercator, TILE_PX, unmercator } from '../../domain/cameraMath'
import type { Bounds } from '../../domain/region'
import type { Camera } from '../../domain/view'

/** CSS pixels right and down from the middle of the picture. */
export type FromMiddle = readonly [x: number, y: number]

/**
 * The camera that brings what lies at `from` to `to`, closer by `steps` (1 = twice as close): what fingers on a map do.
 * As exact as numbers are, so that many small moves add up; at the edge of the bounds it stops.
 */
export function draggedCamera(
  camera: Camera,
  { from, to, steps = 0 }: { readonly from: FromMiddle; readonly to: FromMiddle; readonly steps?: number },
  bounds: Bounds,
): Camera {
  const { zoom } = constrainedCamera({ ...camera, zoom: camera.zoom + steps }, bounds)
  const [x, y] = mercator([camera.lng, camera.lat])
  const [beforePx, afterPx] = [worldPx(camera.zoom), worldPx(zoom)]
  const [lng, lat] = unmercator([
    x + from[0] / beforePx - to[0] / afterPx,
    y + from[1] / beforePx - to[1] / afterPx,
  ])
  return constrainedCamera({ zoom, lat, lng }, bounds)
}

/**
 * A camera on the way: the picture scales evenly and every place moves on a straight line.
 *
 * @param share of the way, from 0 to 1.
 */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const closer = to.zoom - from.zoom
  const done = Math.abs(closer) < 1e-6 ? share : (1 - 2 ** (-closer * share)) / (1 - 2 ** -closer)
  const [fromX, fromY] = mercator([from.lng, from.lat])
  const [toX, toY] = mercator([to.lng, to.lat])
  const [lng, lat] = unmercator([fromX + (toX - fromX) * done, fromY + (toY - fromY) * done])
  return { zoom: from.zoom + closer * share, lat, lng }
}

/** Starts and ends gently. */
export function eased(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2
}

function worldPx(zoom: number): number {
  return TILE_PX * 2 ** zoom
}
