import { MARK_BOX, MARK_PATHS, type MarkShape } from '../../domain/marks'
import type { SvgNode } from '../../domain/svgNode'
import { svg } from './svg'

interface MarkAt {
  readonly shape: MarkShape
  readonly colour: string
  /** Left top corner of its box. */
  readonly x: number
  readonly y: number
  readonly sidePx: number
}

/** The mark of an event type. */
export function markNode({ shape, colour, x, y, sidePx }: MarkAt): SvgNode {
  const transform = `translate(${x} ${y}) scale(${sidePx / MARK_BOX})`
  return svg('path', { d: MARK_PATHS[shape], fill: colour, 'fill-rule': 'evenodd', transform })
}
