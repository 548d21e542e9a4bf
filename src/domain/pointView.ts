import { mercator, type Size, TILE_PX, unmercator } from './cameraMath'
import type { Bounds } from './region'
import { type Camera, ZOOM_RANGE } from './view'

/** The part of the world and the whole zooms whose marks and clusters a map needs. */
export interface PointView {
  readonly box: Bounds
  readonly fromZoom: number
  /** The last one, not the one after it. */
  readonly toZoom: number
}

/** Beyond each edge of what is seen, as a part of its width or height: nothing waits for a short way. */
const MARGIN = 1 / 4

/** What a map that stands there needs, with some space around it and one step closer and farther. */
export function pointViewOf(camera: Camera, size: Size): PointView {
  const step = Math.floor(camera.zoom)
  return {
    box: seenBox(camera, size, MARGIN),
    fromZoom: Math.max(ZOOM_RANGE.min, step - 1),
    toZoom: Math.min(ZOOM_RANGE.max, step + 1),
  }
}

/** Whether a map that stands there shows nothing that the view lacks. */
export function isCovered({ box, fromZoom, toZoom }: PointView, camera: Camera, size: Size): boolean {
  const [west, south, east, north] = seenBox(camera, size, 0)
  const isInside = box[0] <= west && box[1] <= south && east <= box[2] && north <= box[3]
  return isInside && fromZoom <= Math.floor(camera.zoom) && Math.floor(camera.zoom) <= toZoom
}

/** Cut off at the edges of the world, beyond which there is nothing. */
function seenBox({ zoom, lat, lng }: Camera, { widthPx, heightPx }: Size, margin: number): Bounds {
  const worldPx = TILE_PX * 2 ** zoom
  const [x, y] = mercator([lng, lat])
  const across = ((0.5 + margin) * widthPx) / worldPx
  const down = ((0.5 + margin) * heightPx) / worldPx
  const [west, north] = unmercator([Math.max(0, x - across), Math.max(0, y - down)])
  const [east, south] = unmercator([Math.min(1, x + across), Math.min(1, y + down)])
  return [west, south, east, north]
}
