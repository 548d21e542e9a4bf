import { mercator, type Size, TILE_PX, unmercator } from '../domain/cameraMath'
import type { RegionCode } from '../domain/dataset'
import type { Bounds } from '../domain/region'
import type { SvgNode } from '../domain/svgNode'
import type { Camera, Theme } from '../domain/view'
import { pictureOf } from '../export/picture/picture'
import type { PictureFacts, PictureOptions } from '../export/picture/pictureInput'
import { type Projection, projectionOf } from '../export/picture/projection'
import { themedPicture } from './themedPicture'

/** Layouts of the page, each with a picture whose words have their size there. */
export const LAYOUTS = ['wide', 'narrow'] as const
export type Layout = (typeof LAYOUTS)[number]

/** Room that the events have on the map of a usual screen. */
const ROOM_PX: Readonly<Record<Layout, Size>> = {
  wide: { widthPx: 1000, heightPx: 590 },
  narrow: { widthPx: 366, heightPx: 230 },
}
/** So much is drawn around that, as parts of its width and height: what a map of another shape shows beside it. */
const AROUND = { width: 0.12, height: 0.12, leastRatio: 2 } as const
/** Borders are drawn to half a pixel: a page that is sent to everybody wants few bytes. */
const GRID_TENTHS = 5

/** A piece of the world on the page. */
export interface StillFrame {
  readonly camera: Camera
  /** What has to be seen. */
  readonly inner: Size
  /** What is drawn, around the same centre. */
  readonly outer: Size
  readonly projection: Projection
}

/** Where the map stands that shows all of a box, as large as there is room for it. */
export function stillFrame([west, south, east, north]: Bounds, layout: Layout): StillFrame {
  const room = ROOM_PX[layout]
  const [left, top] = mercator([west, north])
  const [right, bottom] = mercator([east, south])
  const worldPx = Math.min(room.widthPx / (right - left), room.heightPx / (bottom - top))
  const [lng, lat] = unmercator([(left + right) / 2, (top + bottom) / 2])
  const inner = { widthPx: (right - left) * worldPx, heightPx: (bottom - top) * worldPx }
  const heightPx = Math.ceil(inner.heightPx * (1 + AROUND.height))
  const widthPx = Math.ceil(Math.max(inner.widthPx * (1 + AROUND.width), heightPx * AROUND.leastRatio))
  const [camera, outer] = [
    { zoom: Math.log2(worldPx / TILE_PX), lat, lng },
    { widthPx, heightPx },
  ]
  return { camera, inner, outer, projection: remembering(projectionOf(camera, outer, GRID_TENTHS)) }
}

/** Draws each thing once, however many pages show it: that is most of the work. */
function remembering({ at, path }: Projection): Projection {
  const drawn = new WeakMap<object, string>()
  return {
    at,
    path(object) {
      const d = drawn.get(object) ?? path(object)
      drawn.set(object, d)
      return d
    },
  }
}

/** What is drawn, but for colours. */
export interface StillFacts extends Pick<PictureFacts, 'geography' | 'regionSet' | 'counts' | 'groups'> {
  readonly looks: (theme: Theme) => PictureFacts['regions']
  readonly selected: RegionCode | null
}

/**
 * The map before there is one: the picture of the same regions at the same place, for both themes. However large its
 * element is, all that has to be seen is in it, as it is on the map; what else was drawn goes on beyond its edges.
 */
export function stillMap(
  facts: StillFacts,
  frame: StillFrame,
  options: Pick<PictureOptions, 'id' | 'language'> & Pick<PictureOptions['words'], 'title' | 'description'>,
): SvgNode {
  const { id, language, title, description } = options
  const { looks, selected, ...drawn } = facts
  const words = { title, description, band: null, heading: [], legend: null, kilometres: null, credits: [] }
  const inTheme = (theme: Theme): SvgNode =>
    pictureOf(
      { ...drawn, regions: looks(theme), selected, outlined: [], emphasised: [] },
      {
        ...{ id, theme, language, words, hasLabels: true, projection: frame.projection },
        size: { ...frame.outer, of: 'map' },
        focus: frame.camera,
      },
    )
  return around(themedPicture(inTheme('light'), inTheme('dark')), frame)
}

/** As large as its element, beginning where what has to be seen begins. */
function around(picture: SvgNode, { inner, outer }: StillFrame): SvgNode {
  const kept = Object.entries(picture.attributes).filter(([name]) => name !== 'width' && name !== 'height')
  const [x, y] = [(outer.widthPx - inner.widthPx) / 2, (outer.heightPx - inner.heightPx) / 2]
  const viewBox = [x, y, inner.widthPx, inner.heightPx].map((px) => Math.round(px * 10) / 10).join(' ')
  return { ...picture, attributes: { ...Object.fromEntries(kept), viewBox } }
}
