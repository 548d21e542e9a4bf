import { FILL_CLASSES } from '../../domain/fillClasses'
import { markOf } from '../../domain/marks'
import type { SvgNode } from '../../domain/svgNode'
import { textWidthPx } from '../../domain/textWidth'
import { markNode } from './markNode'
import type { LegendWords, Paint, PictureWords } from './pictureInput'
import { markTheme } from './picturePalette'
import { fillOf } from './regionShapes'
import { svg, tenths } from './svg'
import { textLines } from './textLines'

/** A strip of the picture over or under the map. */
interface Band {
  readonly heightPx: number
  /** From the strip's own top. */
  readonly nodes: readonly SvgNode[]
}

const EDGE_PX = 12
const LINE_EM = 1.35
const ITEM_PX = 20
const SWATCH_PX = { width: 24, height: 13 } as const
const LEGEND_PX = 11.5
const LINE_PX = 15
const GAP_PX = 14
const NO_BAND: Band = { heightPx: 0, nodes: [] }

interface Lines {
  readonly texts: readonly string[]
  /** Size of a line by its place. */
  readonly sizePx: (line: number) => number
  readonly isStrong: (line: number) => boolean
}

/** Title, summary and filters above the map. */
export function headingBand({ heading }: PictureWords, widthPx: number, paint: Paint): Band {
  return linesBand(
    { texts: heading, sizePx: (line) => (line === 0 ? 19 : 12.5), isStrong: (line) => line === 0 },
    widthPx,
    paint,
  )
}

/** Credits, address and version below everything else. */
export function creditsBand({ credits }: PictureWords, widthPx: number, paint: Paint): Band {
  return linesBand({ texts: credits, sizePx: () => 9.5, isStrong: () => false }, widthPx, paint)
}

function linesBand({ texts, sizePx, isStrong }: Lines, widthPx: number, { palette }: Paint): Band {
  if (texts.length === 0) return NO_BAND
  let y = EDGE_PX / 2
  const nodes = texts.flatMap((text, i) => {
    const size = sizePx(i)
    return textLines(text, size, widthPx - 2 * EDGE_PX).map((line) => {
      y += size * LINE_EM
      const attributes = { x: EDGE_PX, y: tenths(y - size * 0.3), 'font-size': size, fill: palette.ink }
      return svg('text', isStrong(i) ? { ...attributes, 'font-weight': 600 } : attributes, line)
    })
  })
  return { heightPx: Math.ceil(y + EDGE_PX / 2), nodes }
}

interface LegendItem {
  /** Drawn in a box as high as a line, as wide as a swatch. */
  readonly sign: SvgNode | null
  readonly label: string
}

/** What fills, marks and discs mean and what the map leaves out, as many to a line as fit. */
export function legendBand({ legend }: PictureWords, widthPx: number, paint: Paint): Band {
  if (legend === null) return NO_BAND
  const text = { 'font-size': LEGEND_PX, fill: paint.palette.ink }
  let [x, y] = [EDGE_PX, EDGE_PX / 2]
  const nodes = [fillItems(legend, paint), markItems(legend, paint), noteItems(legend)].flatMap((items) => {
    if (items.length > 0 && x > EDGE_PX) [x, y] = [EDGE_PX, y + ITEM_PX]
    return items.map(({ sign, label }) => {
      const signPx = sign === null ? 0 : SWATCH_PX.width + 6
      const lines = textLines(label, LEGEND_PX, widthPx - 2 * EDGE_PX - signPx)
      const itemPx = signPx + Math.max(0, ...lines.map((line) => textWidthPx(line, LEGEND_PX))) + GAP_PX
      if (x > EDGE_PX && x + itemPx - GAP_PX > widthPx - EDGE_PX) [x, y] = [EDGE_PX, y + ITEM_PX]
      const node = svg(
        'g',
        { transform: `translate(${tenths(x)} ${y})` },
        sign,
        ...lines.map((line, i) => svg('text', { ...text, x: signPx, y: 14 + i * LINE_PX }, line)),
      )
      x += itemPx
      y += Math.max(0, lines.length - 1) * LINE_PX
      return node
    })
  })
  return { heightPx: y + ITEM_PX + EDGE_PX / 2, nodes }
}

function fillItems({ fills, classes, mentioned, none }: LegendWords, paint: Paint): readonly LegendItem[] {
  const look = { fillClass: 1, isOnlyMentioned: true, marks: [] } as const
  return [
    { sign: null, label: fills },
    ...FILL_CLASSES.map((fillClass) => ({
      sign: swatch(fillOf({ fillClass, isOnlyMentioned: false, marks: [] }, paint), paint),
      label: classes[fillClass],
    })),
    { sign: swatch(fillOf(look, paint), paint), label: mentioned },
    { sign: swatch(fillOf(undefined, paint), paint), label: none },
  ]
}

function markItems({ types, disc }: LegendWords, paint: Paint): readonly LegendItem[] {
  const { palette, theme } = paint
  const marks = types.map(({ type, label }) => {
    const { shape, colour } = markOf(type)
    const mark = { shape, colour: colour[markTheme(theme)], x: SWATCH_PX.width - 15, y: 3, sidePx: 14 }
    return { sign: markNode(mark, paint), label }
  })
  const ring = { cx: SWATCH_PX.width - 8, cy: 10, r: 7.5, fill: palette.ink, 'fill-opacity': 0.12 }
  const discs = disc === null ? [] : [{ ...ring, stroke: palette.ink, 'stroke-dasharray': '4 3' }]
  return [...marks, ...discs.map((attributes) => ({ sign: svg('circle', attributes), label: disc ?? '' }))]
}

function noteItems({ unplaced }: LegendWords): readonly LegendItem[] {
  return unplaced === null ? [] : [{ sign: null, label: unplaced }]
}

function swatch(fill: string, { palette }: Paint): SvgNode {
  return svg('rect', { x: 0.5, y: 3.5, ...SWATCH_PX, fill, stroke: palette.faintInk, 'stroke-width': 0.7 })
}
