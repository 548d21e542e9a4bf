import { PALETTES } from '../../domain/palette'
import type { Theme } from '../../domain/view'
import type { Outline } from '../scene'
import type { Frame } from '../stand'
import { type Shape, WORLD_UNITS } from '../worldShape'

export interface OutlinedShape {
  readonly shape: Shape
  readonly look: Outline
}

const WIDTH_PX = { selected: 3, named: 2 } as const
/** What the light tone reaches beyond the dark one, on both sides together. */
const CASING_PX = 3
/** Ink over the selected region. */
const EMPHASIS_OPACITY = 0.08
/** How far the widest line reaches beyond its border. */
export const REACH_PX = (WIDTH_PX.selected + CASING_PX) / 2

/**
 * Outlines in two tones, so that one of them stands out on any fill; the selected region is a little darker, too.
 *
 * @param frame its corner is that of the canvas.
 */
export function drawOutlines(
  context: CanvasRenderingContext2D,
  outlines: readonly OutlinedShape[],
  theme: Theme,
  { worldPx, corner: [left, top], pixelRatio }: Pick<Frame, 'worldPx' | 'corner' | 'pixelRatio'>,
): void {
  const { ink, paper } = PALETTES[theme]
  const scale = worldPx / WORLD_UNITS
  const perUnit = scale * pixelRatio
  context.setTransform(perUnit, 0, 0, perUnit, -left * pixelRatio, -top * pixelRatio)
  context.lineJoin = 'round'
  context.globalAlpha = EMPHASIS_OPACITY
  context.fillStyle = ink
  for (const { shape, look } of outlines) if (look === 'selected') context.fill(shape.path, 'evenodd')
  context.globalAlpha = 1
  for (const [colour, morePx] of [
    [paper, CASING_PX],
    [ink, 0],
  ] as const) {
    context.strokeStyle = colour
    for (const { shape, look } of outlines) {
      context.lineWidth = (WIDTH_PX[look] + morePx) / scale
      context.stroke(shape.path)
    }
  }
}
