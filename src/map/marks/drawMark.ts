import { MARK_BOX, MARK_HATCH, MARK_PATHS, type MarkShape } from '../../domain/marks'

interface DrawnMark {
  readonly shape: MarkShape
  /** CSS colour of the shape. */
  readonly colour: string
  /** Left top corner of its box, in CSS pixels. */
  readonly x: number
  readonly y: number
  readonly sidePx: number
}

/** Read from text once each: there are hundreds of marks in a picture. */
const PATHS = new Map<string, Path2D>()

/**
 * Draws the mark of an event type.
 *
 * @param stripe colour of the stripes that mark the reader's own file; `null` = plain.
 */
export function drawMark(
  context: CanvasRenderingContext2D,
  { shape, colour, x, y, sidePx }: DrawnMark,
  stripe: string | null,
): void {
  const path = pathOf(MARK_PATHS[shape])
  context.save()
  context.translate(x, y)
  context.scale(sidePx / MARK_BOX, sidePx / MARK_BOX)
  context.fillStyle = colour
  context.fill(path, 'evenodd')
  if (stripe !== null) {
    context.save()
    context.clip(path, 'evenodd')
    context.strokeStyle = stripe
    context.lineWidth = MARK_HATCH.strokeWidth
    context.stroke(pathOf(MARK_HATCH.d))
    context.restore()
    context.strokeStyle = colour
    context.lineWidth = MARK_HATCH.edgeWidth
    context.stroke(path)
  }
  context.restore()
}

/** The path that the `d` of an SVG path describes. */
export function pathOf(d: string): Path2D {
  const path = PATHS.get(d) ?? new Path2D(d)
  PATHS.set(d, path)
  return path
}
