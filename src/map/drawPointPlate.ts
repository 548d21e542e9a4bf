import { PALETTES } from '../domain/palette'
import { NEAR_PATH, PLATE, type PointPlate } from '../domain/pointPlate'
import { type Pixels, stretched } from './pixels'
import type { Stamps } from './stamps'

/**
 * Draws the plate of a point or cluster. Its dark edge tells it from a region's row of marks, which has a faint one.
 *
 * @returns `null` where the browser gives no canvas.
 */
export function drawPointPlate(plate: PointPlate, stamps: Stamps): Pixels | null {
  const { theme, heightPx, widthPx, near, dividerX, marks, numbers, isOwn } = plate
  const { ink, paper, plateEdge } = PALETTES[theme]
  const ground = groundOf(plate, stamps)
  if (ground === null) return null
  const image = stretched(ground, Math.ceil(widthPx * stamps.pixelRatio))
  if (near !== null) stamps.put(image, nearStamp(stamps, ink), near.x, near.y)
  if (dividerX !== null) {
    const linePx = heightPx - 10
    const line = stamps.named(`divider ${plateEdge} ${linePx}`, 1, linePx, (context) => {
      context.fillStyle = plateEdge
      context.fillRect(0, 0, 1, linePx)
    })
    stamps.put(image, line, dividerX - 0.5, 5)
  }
  for (const mark of marks) stamps.putMark(image, mark, isOwn ? paper : null)
  for (const { text, x, y } of numbers) stamps.putNumber(image, text, x, y, PLATE.numberPx, ink)
  return image
}

/** As wide as its round ends and one pixel between them. */
function groundOf({ theme, heightPx, radiusPx }: PointPlate, stamps: Stamps): Pixels | null {
  const { ink, paper } = PALETTES[theme]
  const widthPx = 2 * radiusPx + 1
  return stamps.named(`ground ${theme} ${heightPx} ${radiusPx}`, widthPx, heightPx, (context) => {
    const inset = PLATE.edgePx / 2
    context.beginPath()
    context.roundRect(inset, inset, widthPx - PLATE.edgePx, heightPx - PLATE.edgePx, radiusPx)
    context.fillStyle = paper
    context.fill()
    context.strokeStyle = ink
    context.lineWidth = PLATE.edgePx
    context.stroke()
  })
}

function nearStamp(stamps: Stamps, ink: string): Pixels | null {
  return stamps.named(`near ${ink}`, PLATE.nearPx, PLATE.nearPx, (context) => {
    context.strokeStyle = ink
    context.lineWidth = PLATE.edgePx
    context.lineCap = 'round'
    context.stroke(new Path2D(NEAR_PATH))
  })
}
