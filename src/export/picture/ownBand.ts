import { overlap, type Rect } from '../../domain/rect'
import type { SvgNode } from '../../domain/svgNode'
import { textWidthPx } from '../../domain/textWidth'
import type { Frame, Paint } from './pictureInput'
import { svg, tenths } from './svg'
import { textLines } from './textLines'

const TEXT_PX = 14
const LINE_PX = 19
const PAD_PX = 8
const EDGE_PX = 8

/** A strip across the picture, over everything else: whose data it shows. Nothing for published data. */
export function ownStrip(
  band: string | null,
  widthPx: number,
  { palette }: Paint,
): { readonly heightPx: number; readonly nodes: readonly SvgNode[] } {
  if (band === null) return { heightPx: 0, nodes: [] }
  const lines = textLines(band, TEXT_PX, widthPx - 2 * PAD_PX)
  const heightPx = lines.length * LINE_PX + PAD_PX
  return {
    heightPx,
    nodes: [
      svg('rect', { 'data-own': 'strip', width: widthPx, height: heightPx, fill: palette.ink }),
      ...textNodes(lines, widthPx / 2, palette.paper),
    ],
  }
}

/**
 * The same words on the map itself, at its upper and its lower edge, so that a piece cut out of the picture keeps them:
 * in the middle, or in a corner where marks stand in that.
 */
export function ownPlates(
  band: string | null,
  taken: readonly Rect[],
  { size, palette }: Pick<Frame, 'size' | 'palette'>,
): { readonly nodes: readonly SvgNode[]; readonly taken: readonly Rect[] } {
  if (band === null) return { nodes: [], taken: [] }
  const lines = textLines(band, TEXT_PX, size.widthPx - 2 * (EDGE_PX + PAD_PX))
  const widthPx = Math.ceil(Math.max(...lines.map((line) => textWidthPx(line, TEXT_PX))) + 2 * PAD_PX)
  const heightPx = lines.length * LINE_PX + PAD_PX
  const lefts = [(size.widthPx - widthPx) / 2, EDGE_PX, size.widthPx - EDGE_PX - widthPx]
  const rects = [EDGE_PX, size.heightPx - EDGE_PX - heightPx].map((top) => {
    const places = lefts.map((left): Rect => [left, top, left + widthPx, top + heightPx])
    const middle: Rect = places[0] ?? [0, top, widthPx, top + heightPx]
    return places.find((place) => taken.every((other) => !overlap(place, other))) ?? middle
  })
  const nodes = rects.map(([left, top]) =>
    svg(
      'g',
      { 'data-own': 'plate', transform: `translate(${tenths(left)} ${tenths(top)})` },
      svg('rect', { width: widthPx, height: heightPx, rx: 3, fill: palette.ink, stroke: palette.paper }),
      ...textNodes(lines, widthPx / 2, palette.paper),
    ),
  )
  return { nodes, taken: rects }
}

function textNodes(lines: readonly string[], x: number, fill: string): readonly SvgNode[] {
  const text = { x: tenths(x), 'text-anchor': 'middle', 'font-size': TEXT_PX, 'font-weight': 600, fill }
  return lines.map((line, i) => svg('text', { ...text, y: PAD_PX / 2 + i * LINE_PX + 14 }, line))
}
