import { type MarkRow, ROW } from '../domain/markRow'
import { PALETTES } from '../domain/palette'
import { drawMark } from './drawMark'
import { NUMBER_FAMILY } from './fonts'

/**
 * Draws a row of marks as one image.
 *
 * @param pixelRatio pixels of the image per CSS pixel.
 * @returns `null` where the browser gives no canvas; the label then stands without its row.
 */
export function drawMarkRow(row: MarkRow, pixelRatio: number): ImageData | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(row.widthPx * pixelRatio)
  canvas.height = Math.ceil(ROW.heightPx * pixelRatio)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  context.scale(pixelRatio, pixelRatio)
  drawPlate(context, row)
  context.font = `600 ${ROW.numberPx}px "${NUMBER_FAMILY}", sans-serif`
  context.textBaseline = 'alphabetic'
  const { ink, paper } = PALETTES[row.theme]
  for (const { shape, colour, markX, number, numberX } of row.marks) {
    const y = (ROW.heightPx - ROW.markPx) / 2
    drawMark(context, { shape, colour, x: markX, y, sidePx: ROW.markPx }, row.isOwn ? paper : null)
    context.fillStyle = ink
    context.fillText(number, numberX, ROW.heightPx / 2 + ROW.numberPx * 0.36)
  }
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

function drawPlate(context: CanvasRenderingContext2D, { theme, widthPx }: MarkRow): void {
  const { paper, plateEdge } = PALETTES[theme]
  context.beginPath()
  context.roundRect(0.5, 0.5, widthPx - 1, ROW.heightPx - 1, ROW.radiusPx)
  context.fillStyle = paper
  context.fill()
  context.strokeStyle = plateEdge
  context.lineWidth = 1
  context.stroke()
}
