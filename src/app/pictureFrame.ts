import type { Size } from '../domain/cameraMath'
import { type DetailLevel, levelAt } from '../domain/geography'
import type { Bounds } from '../domain/region'
import type { Camera } from '../domain/view'

/** What the map on the screen shows, and how large it is there. */
export interface SeenMap {
  readonly camera: Camera
  readonly size: Size
}

/** How large a picture's map is, and what lies in it. */
export interface PictureFrame {
  readonly size: Size
  readonly focus: Camera | Bounds
}

/** A file is at least so wide: what a phone shows would be cramped on any other screen. */
const FILE_PX = { least: 960, heightPx: 660 } as const
/** An A4 page between its margins in CSS pixels, with room for more than the map. */
const PAGE_PX = { widthPx: 700, least: 380, most: 520 } as const
/** The same piece of the world for a file, larger where the screen is small; `all` where no map is seen. */
export function fileFrame(seen: SeenMap | null, all: Bounds): PictureFrame {
  if (seen === null) return { size: { widthPx: FILE_PX.least, heightPx: FILE_PX.heightPx }, focus: all }
  const scale = Math.max(1, FILE_PX.least / seen.size.widthPx)
  const size = {
    widthPx: Math.round(seen.size.widthPx * scale),
    heightPx: Math.round(seen.size.heightPx * scale),
  }
  return { size, focus: closer(seen.camera, scale) }
}

/** At least the same piece of the world, as wide as the page and never so high that it fills it. */
export function pageFrame(seen: SeenMap | null, all: Bounds): PictureFrame {
  const { widthPx, least, most } = PAGE_PX
  if (seen === null) return { size: { widthPx, heightPx: most }, focus: all }
  const wanted = (seen.size.heightPx * widthPx) / seen.size.widthPx
  const heightPx = Math.round(Math.min(most, Math.max(least, wanted)))
  const scale = Math.min(widthPx / seen.size.widthPx, heightPx / seen.size.heightPx)
  return { size: { widthPx, heightPx }, focus: closer(seen.camera, scale) }
}

/** The borders that a picture needs. */
export function detailFor(focus: Camera | Bounds): DetailLevel {
  return 'zoom' in focus ? levelAt(focus.zoom) : 'coarse'
}

function closer({ zoom, lat, lng }: Camera, scale: number): Camera {
  return { zoom: zoom + Math.log2(scale), lat, lng }
}
