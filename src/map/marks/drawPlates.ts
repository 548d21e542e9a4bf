import { type MarkRow, ROW } from '../../domain/markRow'
import { PALETTES } from '../../domain/palette'
import { NEAR_PATH, PLATE, type PointPlate } from '../../domain/pointPlate'
import { labelFont } from '../fonts'
import { drawMark, pathOf } from './drawMark'

type Context = CanvasRenderingContext2D

/** From the middle of a digit's height down to its foot, in parts of its size. */
const DIGIT_FOOT_EM = 0.36

/** Draws a row of marks with its left top corner at the origin. */
export function drawMarkRow(context: Context, { theme, isOwn, widthPx, marks, texts }: MarkRow): void {
  const { ink, paper, plateEdge } = PALETTES[theme]
  context.beginPath()
  context.roundRect(0.5, 0.5, widthPx - 1, ROW.heightPx - 1, ROW.radiusPx)
  context.fillStyle = paper
  context.fill()
  context.strokeStyle = plateEdge
  context.lineWidth = 1
  context.stroke()
  const y = (ROW.heightPx - ROW.markPx) / 2
  for (const { shape, colour, markX } of marks)
    drawMark(context, { shape, colour, x: markX, y, sidePx: ROW.markPx }, isOwn ? paper : null)
  const numbers = [...texts, ...marks.map(({ number, numberX }) => ({ text: number, x: numberX }))]
  drawNumbers(
    context,
    numbers.map((number) => ({ ...number, y: ROW.heightPx / 2 })),
    ROW.numberPx,
    ink,
  )
}

/**
 * Draws the plate of a point or cluster with its left top corner at the origin. Its dark edge tells it from a region's
 * row of marks, which has a faint one.
 */
export function drawPointPlate(context: Context, plate: PointPlate): void {
  const { theme, isOwn, heightPx, widthPx, radiusPx, near, dividerX, marks, numbers } = plate
  const { ink, paper, plateEdge } = PALETTES[theme]
  const inset = PLATE.edgePx / 2
  context.beginPath()
  context.roundRect(inset, inset, widthPx - PLATE.edgePx, heightPx - PLATE.edgePx, radiusPx)
  context.fillStyle = paper
  context.fill()
  context.strokeStyle = ink
  context.lineWidth = PLATE.edgePx
  context.stroke()
  if (near !== null) drawNear(context, near)
  if (dividerX !== null) {
    context.fillStyle = plateEdge
    context.fillRect(dividerX - 0.5, 5, 1, heightPx - 10)
  }
  for (const mark of marks) drawMark(context, mark, isOwn ? paper : null)
  drawNumbers(context, numbers, PLATE.numberPx, ink)
}

/** In the stroke that was set for the edge. */
function drawNear(context: Context, { x, y }: { readonly x: number; readonly y: number }): void {
  context.save()
  context.translate(x, y)
  context.lineCap = 'round'
  context.stroke(pathOf(NEAR_PATH))
  context.restore()
}

/** Numbers from their left end, in the middle of their height. */
function drawNumbers(context: Context, numbers: PointPlate['numbers'], sizePx: number, colour: string): void {
  context.fillStyle = colour
  context.font = labelFont(true, sizePx)
  context.textAlign = 'left'
  for (const { text, x, y } of numbers) {
    if (text !== '') context.fillText(text, x, y + DIGIT_FOOT_EM * sizePx)
  }
}
