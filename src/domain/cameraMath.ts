import type { Bounds, LngLat } from './region'
import { type Camera, roundedCamera, ZOOM_RANGE } from './view'

/** Side of the whole world in CSS pixels at zoom 0. */
export const TILE_PX = 512
/** No padding leaves less than this to what is framed. */
const LEAST_PX = 48

export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** Space at the edges that something else covers. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Around a fitted view: room for labels that reach over the edge of their region, less where there is little. */
export function fitPadding({ widthPx, heightPx }: Size): Padding {
  const all = clamp(0.04 * Math.min(widthPx, heightPx), 12, 32)
  return { top: all, right: all, bottom: all, left: all }
}

/** In CSS pixels from the top left corner of the map. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng
}

/** The nearest camera with its centre within the bounds and its zoom within the range. */
export function constrainedCamera({ zoom, lat, lng }: Camera, [west, south, east, north]: Bounds): Camera {
  return {
    zoom: clamp(zoom, ZOOM_RANGE.min, ZOOM_RANGE.max),
    lat: clamp(lat, south, north),
    lng: clamp(lng, west, east),
  }
}

/** As {@link constrainedCamera}, and no more exact than a link: the map stands on nothing else. */
export function allowedCamera(camera: Camera, bounds: Bounds): Camera {
  return roundedCamera(constrainedCamera(camera, bounds))
}

/**
 * The closest camera at which the box fits between the padding. The padding moves the centre and is no part of the
 * result, so a link that holds this camera needs none.
 */
export function fittedCamera(
  box: Bounds,
  size: Size,
  padding: Padding,
  maxZoom: number = ZOOM_RANGE.max,
): Camera {
  const [west, south, east, north] = box
  const [left, top] = mercator([west, north])
  const [right, bottom] = mercator([east, south])
  const widthPx = Math.max(LEAST_PX, size.widthPx - padding.left - padding.right)
  const heightPx = Math.max(LEAST_PX, size.heightPx - padding.top - padding.bottom)
  const exact = Math.min(
    maxZoom,
    Math.log2(widthPx / (right - left) / TILE_PX),
    Math.log2(heightPx / (bottom - top) / TILE_PX),
  )
  // Down to the step that a link can hold: half a step up would cut the edges.
  const zoom = Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, Math.floor(exact * 100) / 100))
  const [lng, lat] = unmercator([(left + right) / 2, (top + bottom) / 2])
  return movedCamera(
    { zoom, lat, lng },
    (padding.right - padding.left) / 2,
    (padding.bottom - padding.top) / 2,
  )
}

/** The camera after the centre has gone this far right and down over the map. */
export function movedCamera({ zoom, lat, lng }: Camera, rightPx: number, downPx: number): Camera {
  const worldPx = TILE_PX * 2 ** zoom
  const [x, y] = mercator([lng, lat])
  const [movedLng, movedLat] = unmercator([x + rightPx / worldPx, y + downPx / worldPx])
  return roundedCamera({ zoom, lat: movedLat, lng: movedLng })
}

/** Where a box of the world lies in the picture; it may lie outside. */
export function boxInPicture([west, south, east, north]: Bounds, camera: Camera, size: Size): Box {
  const worldPx = TILE_PX * 2 ** camera.zoom
  const [centreX, centreY] = mercator([camera.lng, camera.lat])
  const xPx = (x: number) => (x - centreX) * worldPx + size.widthPx / 2
  const yPx = (y: number) => (y - centreY) * worldPx + size.heightPx / 2
  const [left, top] = mercator([west, north])
  const [right, bottom] = mercator([east, south])
  return { left: xPx(left), top: yPx(top), right: xPx(right), bottom: yPx(bottom) }
}

/** Web Mercator: 0–1 from west to east and from north to south. */
export function mercator([lng, lat]: LngLat): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180)
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** Longitude and latitude of a place in {@link mercator}'s square. */
export function unmercator([x, y]: readonly [x: number, y: number]): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI]
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
