import { PALETTES } from '../../domain/palette'
import type { Theme } from '../../domain/view'
import type { OutlineLook } from './outlinedRegions'
import type { RegionShape } from './regionShape'

type Context = CanvasRenderingContext2D

export interface Outline {
  readonly shape: RegionShape
  readonly look: OutlineLook
}

/** How the world lies under a canvas: pixels of the whole world, and where the canvas begins in it. */
export interface Ground {
  readonly worldPx: number
  readonly corner: readonly [x: number, y: number]
}

const WIDTH_PX = { selected: 3, named: 2 } as const
/** What the light tone reaches beyond the dark one, on both sides together. */
const CASING_PX = 3
const EMPHASIS = 0.08
/** How far the widest line reaches beyond its border. */
export const REACH_PX = (WIDTH_PX.selected + CASING_PX) / 2

/** Outlines in two tones, so that one of them stands out on any fill; the selected region is a little darker, too. */
export function drawOutlines(
  context: Context,
  outlines: readonly Outline[],
  theme: Theme,
  ground: Ground,
): void {
  const { ink, paper } = PALETTES[theme]
  context.lineJoin = 'round'
  for (const { shape, look } of outlines) {
    if (look !== 'selected') continue
    trace(context, shape, ground)
    context.globalAlpha = EMPHASIS
    context.fillStyle = ink
    context.fill('evenodd')
    context.globalAlpha = 1
  }
  for (const [colour, morePx] of [
    [paper, CASING_PX],
    [ink, 0],
  ] as const) {
    context.strokeStyle = colour
    for (const { shape, look } of outlines) {
      trace(context, shape, ground)
      context.lineWidth = WIDTH_PX[look] + morePx
      context.stroke()
    }
  }
}

/** Makes the border the path. */
function trace(context: Context, { rings }: RegionShape, { worldPx, corner: [left, top] }: Ground): void {
  context.beginPath()
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x, y] = [(ring[at] ?? 0) * worldPx - left, (ring[at + 1] ?? 0) * worldPx - top]
      if (at === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
    context.closePath()
  }
}
