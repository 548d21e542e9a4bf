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
  const [left, top] = projection.at([west, north])
  const [right, bottom] = projection.at([east, south])
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
