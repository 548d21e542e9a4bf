import { overlap, type Rect } from '../../domain/rect'
import { scaleBarOf } from '../../domain/scaleBar'
import type { SvgNode } from '../../domain/svgNode'
import { textWidthPx } from '../../domain/textWidth'
import type { Camera } from '../../domain/view'
import type { Frame, PictureWords } from './pictureInput'
import { svg, tenths } from './svg'

const WIDEST_PX = 110
const EDGE_PX = 10
const TEXT_PX = 11
const HEIGHT_PX = 20
const END_PX = 5

interface ScaleNodes {
  readonly nodes: readonly SvgNode[]
  /** The box of the bar, where no label may go. */
  readonly taken: readonly Rect[]
}

/**
 * Distances on the map, measured along its middle: in the lower left corner, or the lower right one where marks stand in
 * that. Nothing without words, and where both corners are taken.
 */
export function scaleNodes(
  camera: Camera,
  kilometres: PictureWords['kilometres'],
  taken: readonly Rect[],
  { size, palette }: Frame,
): ScaleNodes {
  if (kilometres === null) return { nodes: [], taken: [] }
  const { km, widthPx } = scaleBarOf(camera, WIDEST_PX)
  const words = kilometres(km)
  const boxPx = Math.max(widthPx, textWidthPx(words, TEXT_PX))
  const bottom = size.heightPx - EDGE_PX
  const rect = [EDGE_PX, size.widthPx - EDGE_PX - boxPx]
    .map((left): Rect => [left, bottom - HEIGHT_PX, left + boxPx, bottom])
    .find((corner) => taken.every((other) => !overlap(corner, other)))
  if (rect === undefined) return { nodes: [], taken: [] }
  const line = `M0.5 ${HEIGHT_PX - END_PX}v${END_PX}h${tenths(widthPx)}v${-END_PX}`
  const halo = { stroke: palette.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' }
  const text = { x: 2, y: HEIGHT_PX - END_PX - 3, 'font-size': TEXT_PX, fill: palette.ink }
  const node = svg(
    'g',
    { 'data-scale': km, transform: `translate(${tenths(rect[0])} ${tenths(rect[1])})` },
    svg('path', { d: line, fill: 'none', ...halo }),
    svg('path', { d: line, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 }),
    svg('text', { ...text, ...halo, 'paint-order': 'stroke' }, words),
  )
  return { nodes: [node], taken: [rect] }
}
