import type { Size } from '../../domain/cameraMath'
import type { Geography } from '../../domain/geography'
import type { Bounds } from '../../domain/region'
import type { SvgNode } from '../../domain/svgNode'
import type { Frame } from './pictureInput'
import { svg, tenths } from './svg'

/** Beyond the region set, its sea, and neighbouring land; regions come on top. */
export function groundNodes(
  { context }: Geography,
  bounds: Bounds,
  { projection, palette, size }: Frame,
): readonly SvgNode[] {
  const [west, south, east, north] = bounds
  const [left, top] = within(projection.at([west, north]), size)
  const [right, bottom] = within(projection.at([east, south]), size)
  return [
    svg('rect', { width: tenths(size.widthPx), height: tenths(size.heightPx), fill: palette.beyond }),
    svg('rect', {
      x: tenths(left),
      y: tenths(top),
      width: tenths(right - left),
      height: tenths(bottom - top),
      fill: palette.water,
    }),
    svg('path', { d: projection.path(context), fill: palette.context }),
  ]
}

/** The nearest place in the frame: what draws a picture may fail at a sea that goes on far beyond it. */
function within(
  [x, y]: readonly [x: number, y: number],
  { widthPx, heightPx }: Size,
): readonly [number, number] {
  return [Math.min(widthPx, Math.max(0, x)), Math.min(heightPx, Math.max(0, y))]
}
