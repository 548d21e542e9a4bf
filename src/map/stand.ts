import { isSameCamera, mercator, type Size, TILE_PX } from '../domain/cameraMath'
import type { Camera } from '../domain/view'

/** How the map stands before the reader: what is drawn over it follows. */
export interface Stand {
  readonly camera: Camera
  readonly size: Size
  readonly pixelRatio: number
}

export function isSameStand(a: Stand, b: Stand): boolean {
  return (
    isSameCamera(a.camera, b.camera) &&
    a.size.widthPx === b.size.widthPx &&
    a.size.heightPx === b.size.heightPx &&
    a.pixelRatio === b.pixelRatio
  )
}

/** Where the picture lies in the world, at the zoom of the map. */
export interface Frame {
  readonly size: Size
  readonly pixelRatio: number
  /** Left top corner of the picture in pixels of the world. */
  readonly corner: readonly [x: number, y: number]
  readonly worldPx: number
}

export function frameOf({ camera: { lng, lat, zoom }, size, pixelRatio }: Stand): Frame {
  const worldPx = TILE_PX * 2 ** zoom
  const [x, y] = mercator([lng, lat])
  const corner = [x * worldPx - size.widthPx / 2, y * worldPx - size.heightPx / 2] as const
  return { size, pixelRatio, corner, worldPx }
}

/** Of the picture in its container. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { widthPx: clientWidth, heightPx: clientHeight }
}
