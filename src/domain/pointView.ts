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

/** Beyond each edge of what is seen, as a part of its width or height: a short way needs nothing new. */
const MARGIN = 1 / 4
/** So close to the next step its marks are needed, too: they are there when a movement gets to it. */
const AHEAD = 1 / 4

/** What a map that stands there needs, with some space around it. */
export function pointViewOf(camera: Camera, size: Size): PointView {
  return { box: seenBox(camera, size, MARGIN), ...stepsNear(camera) }
}

/** Whether a view holds all that a map that stands there needs. */
export function isCovered(view: PointView, camera: Camera, size: Size): boolean {
  const [west, south, east, north] = seenBox(camera, size, 0)
  const { box } = view
  const { fromZoom, toZoom } = stepsNear(camera)
  const isInside = box[0] <= west && box[1] <= south && east <= box[2] && north <= box[3]
  return isInside && view.fromZoom <= fromZoom && toZoom <= view.toZoom
}

function stepsNear({ zoom }: Camera): Pick<PointView, 'fromZoom' | 'toZoom'> {
  return { fromZoom: stepOf(zoom - AHEAD), toZoom: stepOf(zoom + AHEAD) }
}

/** Zooms between two steps belong to the lower one; those beyond the range of the map to the nearest in it. */
function stepOf(zoom: number): number {
  return Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, Math.floor(zoom)))
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
