import { PALETTES } from '../domain/palette'
import { NEAR_PATH, PLATE, type PointPlate } from '../domain/pointPlate'
import { drawMark } from './drawMark'
import { NUMBER_FAMILY } from './fonts'

/**
 * Draws the plate of a point or cluster. Its dark edge tells it from a region's row of marks, which has a faint one.
 *
 * @param pixelRatio pixels of the image per CSS pixel.
 * @returns `null` where the browser gives no canvas.
 */
export function drawPointPlate(plate: PointPlate, pixelRatio: number): ImageData | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(plate.widthPx * pixelRatio)
  canvas.height = Math.ceil(plate.heightPx * pixelRatio)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  context.scale(pixelRatio, pixelRatio)
  drawGround(context, plate)
  const { ink, paper } = PALETTES[plate.theme]
  for (const mark of plate.marks) drawMark(context, mark, plate.isOwn ? paper : null)
  context.fillStyle = ink
  context.font = `600 ${PLATE.numberPx}px "${NUMBER_FAMILY}", sans-serif`
  context.textBaseline = 'alphabetic'
  for (const { text, x, y } of plate.numbers) context.fillText(text, x, y + PLATE.numberPx * 0.36)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

function drawGround(context: CanvasRenderingContext2D, plate: PointPlate): void {
  const { widthPx, heightPx, radiusPx, near, dividerX } = plate
  const { paper, ink, plateEdge } = PALETTES[plate.theme]
  const inset = PLATE.edgePx / 2
  context.beginPath()
  context.roundRect(inset, inset, widthPx - PLATE.edgePx, heightPx - PLATE.edgePx, radiusPx)
  context.fillStyle = paper
  context.fill()
  context.strokeStyle = ink
  context.lineWidth = PLATE.edgePx
  context.stroke()
  if (near !== null) {
    context.save()
    context.translate(near.x, near.y)
    context.lineCap = 'round'
    context.stroke(new Path2D(NEAR_PATH))
    context.restore()
  }
  if (dividerX !== null) {
    context.fillStyle = plateEdge
    context.fillRect(dividerX - 0.5, 5, 1, heightPx - 10)
  }
}
