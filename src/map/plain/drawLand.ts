import { PALETTES } from '../../domain/palette'
import type { Rect } from '../../domain/rect'
import type { Theme } from '../../domain/view'
import { LAND_LINES } from '../landLines'
import { valueAt } from '../marks/stops'
import type { Scene } from '../scene'
import type { Frame } from '../stand'
import { type Shape, WORLD_UNITS } from '../worldShape'
import type { LandShapes } from './landShapes'

type Context = CanvasRenderingContext2D

/** What a frame of land is drawn with. */
export interface LandFrame extends Frame {
  readonly zoom: number
  /** The hatch of a theme for so many pixels of the screen in a unit. */
  readonly hatch: (theme: Theme, scale: number) => CanvasPattern | null
}

/** Pens and brushes of one frame, all of them in pixels of the screen. */
interface Pen {
  readonly fill: (shapes: Iterable<Shape>, colour: string | CanvasPattern) => void
  readonly stroke: (shapes: Iterable<Shape>, colour: string, widthPx: number) => void
}

/** Draws the land with its fills and borders, from bottom to top, as MapLibre's layers are; what was there before goes. */
export function drawLand(context: Context, land: LandShapes, scene: Scene, frame: LandFrame): void {
  const { pixelRatio, size, corner, worldPx, zoom } = frame
  const { water, beyond, shore, regionBorder, stateBorder, ...palette } = PALETTES[scene.theme]
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = beyond
  context.fillRect(0, 0, size.widthPx, size.heightPx)
  const scale = worldPx / WORLD_UNITS
  context.setTransform(
    scale * pixelRatio,
    0,
    0,
    scale * pixelRatio,
    -corner[0] * pixelRatio,
    -corner[1] * pixelRatio,
  )
  context.fillStyle = water
  const [left, top, right, bottom] = land.sea
  context.fillRect(left, top, right - left, bottom - top)
  const pen = penOf(context, scale, frame)
  pen.fill(land.context, palette.context)
  drawRegions(pen, land, scene, frame.hatch(scene.theme, scale))
  context.lineJoin = 'round'
  context.lineCap = 'round'
  const line = (shapes: Iterable<Shape>, colour: string, kind: keyof typeof LAND_LINES) => {
    const { widths, opacity } = LAND_LINES[kind]
    context.globalAlpha = opacity
    pen.stroke(shapes, colour, valueAt(widths, zoom))
    context.globalAlpha = 1
  }
  pen.fill(land.riverAreas, water)
  line(land.rivers, shore, 'river')
  pen.fill(land.lakes, water)
  pen.stroke(land.lakes, shore, 1)
  line(land.coast, shore, 'coast')
  line(land.regionBorders, regionBorder, 'regionBorder')
  line(land.stateBorders, stateBorder, 'stateBorder')
}

function drawRegions(
  { fill }: Pen,
  { regions }: LandShapes,
  scene: Scene,
  pattern: CanvasPattern | null,
): void {
  const { land, classes } = PALETTES[scene.theme].fills
  for (const [code, shape] of regions) {
    const look = scene.regions.get(code)
    fill([shape], look === undefined || look.isOnlyMentioned ? land : classes[look.fillClass])
    if (look?.isOnlyMentioned === true && pattern !== null) fill([shape], pattern)
  }
}

/** Draws only what reaches into the frame. */
function penOf(context: Context, scale: number, { corner: [x, y], size }: Frame): Pen {
  const isInFrame = ({ box: [left, top, right, bottom] }: { readonly box: Rect }, marginPx: number) =>
    right * scale > x - marginPx &&
    bottom * scale > y - marginPx &&
    left * scale < x + size.widthPx + marginPx &&
    top * scale < y + size.heightPx + marginPx
  return {
    fill(shapes, colour) {
      context.fillStyle = colour
      for (const shape of shapes) if (isInFrame(shape, 0)) context.fill(shape.path, 'evenodd')
    },
    stroke(shapes, colour, widthPx) {
      context.strokeStyle = colour
      context.lineWidth = widthPx / scale
      for (const shape of shapes) if (isInFrame(shape, widthPx)) context.stroke(shape.path)
    },
  }
}
