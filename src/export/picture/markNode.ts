import { MARK_BOX, MARK_HATCH, MARK_PATHS, type MarkShape } from '../../domain/marks'
import type { SvgNode } from '../../domain/svgNode'
import type { Paint } from './pictureInput'
import { svg } from './svg'

interface MarkAt {
  readonly shape: MarkShape
  readonly colour: string
  /** Left top corner of its box. */
  readonly x: number
  readonly y: number
  readonly sidePx: number
}

/** The mark of an event type; striped where the data is the reader's own file. */
export function markNode(
  { shape, colour, x, y, sidePx }: MarkAt,
  { id, isOwn }: Pick<Paint, 'id' | 'isOwn'>,
): SvgNode {
  const transform = `translate(${x} ${y}) scale(${sidePx / MARK_BOX})`
  const path = { d: MARK_PATHS[shape], 'fill-rule': 'evenodd' }
  if (!isOwn) return svg('path', { ...path, fill: colour, transform })
  const edge = { stroke: colour, 'stroke-width': MARK_HATCH.edgeWidth }
  return svg(
    'g',
    { transform },
    svg('path', { ...path, fill: colour }),
    svg('path', { ...path, fill: `url(#${stripesId(id)})`, ...edge }),
  )
}

/** The stripes of own marks, in the colour of the plates that they stand on; `null` where no mark has them. */
export function stripesPattern({ id, palette, isOwn }: Paint): SvgNode | null {
  if (!isOwn) return null
  const side = { width: MARK_BOX, height: MARK_BOX, patternUnits: 'userSpaceOnUse' }
  const { d, strokeWidth } = MARK_HATCH
  return svg(
    'pattern',
    { id: stripesId(id), ...side },
    svg('path', { d, stroke: palette.paper, 'stroke-width': strokeWidth }),
  )
}

function stripesId(id: string): string {
  return `${id}-stripes`
}
