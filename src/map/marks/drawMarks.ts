import { markOf } from '../../domain/marks'
import { PALETTES } from '../../domain/palette'
import type { Rect } from '../../domain/rect'
import { labelFont } from '../fonts'
import type { Frame } from '../stand'
import { drawMarkRow, drawPointPlate } from './drawPlates'
import type { MarkContent, WorldPoint } from './markContent'
import type { PlacedMarks, PlacedName } from './placedMarks'
import type { WorldDisc } from './worldDisc'

type Context = CanvasRenderingContext2D

const HALO_PX = 1.6
const RING_PX = 15
const DOT_PX = { halo: 3.4, dot: 2.2 } as const
/** Where the foot of letters lies in their line, in parts of their size from its middle. */
const FOOT_EM = 0.35

/** Draws all that lies in the frame, from bottom to top; what was there before goes. */
export function drawMarks(context: Context, placed: PlacedMarks, content: MarkContent, frame: Frame): void {
  const { pixelRatio, size } = frame
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.clearRect(0, 0, size.widthPx, size.heightPx)
  context.lineJoin = 'round'
  context.textBaseline = 'alphabetic'
  drawDiscs(context, placed, content, frame)
  drawDots(context, placed.dots, content.theme, frame)
  for (const name of placed.names)
    if (isInFrame(name.box, frame)) drawName(context, name, content.theme, frame)
  for (const { row, box, scale } of placed.rows) {
    if (!isInFrame(box, frame)) continue
    toCorner(context, box, frame, scale)
    drawMarkRow(context, row)
  }
  drawPlates(context, placed.plates, frame)
  drawRings(context, content, frame)
  drawPlates(context, placed.own, frame)
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
}

function drawPlates(context: Context, plates: PlacedMarks['plates'], frame: Frame): void {
  for (const { plate, box } of plates) {
    if (!isInFrame(box, frame)) continue
    toCorner(context, box, frame, 1)
    drawPointPlate(context, plate)
  }
}

/** Circles within which events are said to have happened; dashed, as no border is. */
function drawDiscs(context: Context, { discs }: PlacedMarks, content: MarkContent, frame: Frame): void {
  const { theme, emphasised } = content
  const { ink, paper } = PALETTES[theme]
  for (const { disc, shape } of discs) {
    if (!outline(context, shape, frame)) continue
    const colour = markOf(disc.type).colour[theme]
    context.globalAlpha = 0.2
    context.fillStyle = colour
    context.fill()
    context.globalAlpha = 1
    stroke(context, paper, 3)
    context.setLineDash([5.4, 2.7])
    stroke(context, colour, 1.8)
    context.setLineDash([])
  }
  for (const { shape } of emphasised) {
    if (shape === null || !outline(context, shape, frame)) continue
    stroke(context, paper, 6)
    stroke(context, ink, 3)
  }
}

/** Makes the rim of a disc the path; `false` where nothing of it is in the frame. */
function outline(context: Context, { x, y, radiusX, radiusY }: WorldDisc, frame: Frame): boolean {
  const { worldPx } = frame
  const [right, down] = [radiusX * worldPx, radiusY * worldPx]
  const [middleX, middleY] = [x * worldPx, y * worldPx]
  if (!isInFrame([middleX - right, middleY - down, middleX + right, middleY + down], frame)) return false
  const [left, top] = inFrame([middleX, middleY], frame)
  context.beginPath()
  context.ellipse(left, top, right, down, 0, 0, 2 * Math.PI)
  return true
}

/** Makes a circle round a place the path; `false` where nothing of it is in the frame. */
function circle(context: Context, [x, y]: WorldPoint, radiusPx: number, frame: Frame): boolean {
  const radius = radiusPx / frame.worldPx
  return outline(context, { x, y, radiusX: radius, radiusY: radius }, frame)
}

/** Rings round the marks of the open event. */
function drawRings(context: Context, { theme, emphasised }: MarkContent, frame: Frame): void {
  const { ink, paper } = PALETTES[theme]
  context.setTransform(frame.pixelRatio, 0, 0, frame.pixelRatio, 0, 0)
  for (const { at, shape } of emphasised) {
    if (shape !== null || !circle(context, at, RING_PX + 1.5, frame)) continue
    context.fillStyle = paper
    context.fill()
    stroke(context, ink, 3)
  }
}

function drawDots(
  context: Context,
  dots: readonly WorldPoint[],
  theme: MarkContent['theme'],
  frame: Frame,
): void {
  const { faintInk, paper } = PALETTES[theme]
  for (const at of dots) {
    for (const [radiusPx, colour] of [
      [DOT_PX.halo, paper],
      [DOT_PX.dot, faintInk],
    ] as const) {
      if (!circle(context, at, radiusPx, frame)) continue
      context.fillStyle = colour
      context.fill()
    }
  }
}

function drawName(
  context: Context,
  { text, box, isFaint }: PlacedName,
  theme: MarkContent['theme'],
  frame: Frame,
): void {
  const { ink, faintInk, paper } = PALETTES[theme]
  const [left, top] = rounded(inFrame([box[0], box[1]], frame), frame)
  const middle = left + (box[2] - box[0]) / 2
  context.textAlign = 'center'
  context.strokeStyle = paper
  context.lineWidth = 2 * HALO_PX
  context.fillStyle = isFaint ? faintInk : ink
  let y = top
  for (const { text: line, sizePx, isStrong } of text.lines) {
    const foot = y + (text.lineEm / 2 + FOOT_EM) * sizePx
    context.font = labelFont(isStrong, sizePx)
    context.strokeText(line, middle, foot)
    context.fillText(line, middle, foot)
    y += text.lineEm * sizePx
  }
}

function stroke(context: Context, colour: string, widthPx: number): void {
  context.strokeStyle = colour
  context.lineWidth = widthPx
  context.stroke()
}

/** Moves the origin to a box's left top corner, on a whole pixel, so that edges are sharp. */
function toCorner(context: Context, [left, top]: Rect, frame: Frame, scale: number): void {
  const { pixelRatio } = frame
  const [x, y] = rounded(inFrame([left, top], frame), frame)
  context.setTransform(scale * pixelRatio, 0, 0, scale * pixelRatio, x * pixelRatio, y * pixelRatio)
}

function inFrame([x, y]: readonly [number, number], { corner }: Frame): readonly [number, number] {
  return [x - corner[0], y - corner[1]]
}

function rounded([x, y]: readonly [number, number], { pixelRatio }: Frame): readonly [number, number] {
  return [Math.round(x * pixelRatio) / pixelRatio, Math.round(y * pixelRatio) / pixelRatio]
}

function isInFrame([left, top, right, bottom]: Rect, { corner: [x, y], size }: Frame): boolean {
  return right > x && bottom > y && left < x + size.widthPx && top < y + size.heightPx
}
