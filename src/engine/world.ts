import { mercator, TILE_PX, unmercator } from '../domain/cameraMath'
import type { Bounds, LngLat } from '../domain/region'
import { i32 } from './elements'

/** Side of {@link mercator}'s square in whole units of 4 cm at the equator: sums of eight million of them are exact. */
export const WORLD = 2 ** 30

/** From the north-western corner of the world, in units; may reach beyond the world. */
export interface WorldBox {
  readonly west: number
  readonly north: number
  readonly east: number
  readonly south: number
}

/** Units of a CSS pixel at a whole zoom from 0 to 21. */
export function unitsOfPx(zoom: number): number {
  return WORLD / (TILE_PX * 2 ** zoom)
}

/** The nearest unit; what is beyond the edges of the square lies at its edge. */
export function worldOf(at: LngLat): readonly [x: number, y: number] {
  const [x, y] = mercator(at)
  return [unitOf(x), unitOf(y)]
}

export function lngLatOf(x: number, y: number): LngLat {
  return unmercator([x / WORLD, y / WORLD])
}

export function worldBoxOf([west, south, east, north]: Bounds): WorldBox {
  const [left, top] = worldOf([west, north])
  const [right, bottom] = worldOf([east, south])
  return { west: left, north: top, east: right, south: bottom }
}

export function boundsOfWorldBox({ west, north, east, south }: WorldBox): Bounds {
  const [left, top] = lngLatOf(west, north)
  const [right, bottom] = lngLatOf(east, south)
  return [left, bottom, right, top]
}

/** Boxes in an array of west, north, east and south one after the other. */
export function boxAt(boxes: Int32Array, at: number): WorldBox {
  const i = 4 * at
  return {
    west: i32(boxes, i),
    north: i32(boxes, i + 1),
    east: i32(boxes, i + 2),
    south: i32(boxes, i + 3),
  }
}

/** Touching counts. */
export function isOverlapping(a: WorldBox, b: WorldBox): boolean {
  return a.west <= b.east && b.west <= a.east && a.north <= b.south && b.north <= a.south
}

export function isWithin(inner: WorldBox, outer: WorldBox): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.north >= outer.north &&
    inner.south <= outer.south
  )
}

function unitOf(part: number): number {
  return Math.min(WORLD - 1, Math.max(0, Math.round(part * WORLD)))
}
