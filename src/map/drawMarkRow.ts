import { type MarkRow, ROW } from '../domain/markRow'
import { PALETTES } from '../domain/palette'
import { type Pixels, stretched } from './pixels'
import type { Stamps } from './stamps'

/**
 * Draws a row of marks as one image.
 *
 * @returns `null` where the browser gives no canvas; the label then stands without its row.
 */
export function drawMarkRow({ theme, isOwn, widthPx, marks }: MarkRow, stamps: Stamps): Pixels | null {
  const { ink, paper, plateEdge } = PALETTES[theme]
  const ground = stamps.named(`row ${theme}`, 2 * ROW.radiusPx + 3, ROW.heightPx, (context) => {
    context.beginPath()
    context.roundRect(0.5, 0.5, 2 * ROW.radiusPx + 2, ROW.heightPx - 1, ROW.radiusPx)
    context.fillStyle = paper
    context.fill()
    context.strokeStyle = plateEdge
    context.lineWidth = 1
    context.stroke()
  })
  if (ground === null) return null
  const image = stretched(ground, Math.ceil(widthPx * stamps.pixelRatio))
  for (const { shape, colour, markX, number, numberX } of marks) {
    const y = (ROW.heightPx - ROW.markPx) / 2
    stamps.putMark(image, { shape, colour, x: markX, y, sidePx: ROW.markPx }, isOwn ? paper : null)
    stamps.putNumber(image, number, numberX, ROW.heightPx / 2, ROW.numberPx, ink)
  }
  return image
}
