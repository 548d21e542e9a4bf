import type { RegionCode } from '../../domain/dataset'
import { type Language, textIn } from '../../domain/language'
import { type MarkRow, markRow, ROW } from '../../domain/markRow'
import type { Rect } from '../../domain/rect'
import type { Region } from '../../domain/region'
import type { RegionLook } from '../../domain/regionLook'
import type { SvgNode } from '../../domain/svgNode'
import { type PlacedLabel, placeLabels, type WantedLabel } from './labelPlacement'
import { markNode } from './markNode'
import type { Frame, PictureFacts } from './pictureInput'
import { markTheme } from './picturePalette'
import { svg, tenths } from './svg'

/** Zooms from which regions without events are named, and names are full. */
const PLAIN_FROM = 5.2
const FULL_FROM = 6
const PLAIN_PX = 10.5
const BASELINE_EM = 0.92

interface RegionLabel {
  readonly code: RegionCode
  readonly wanted: WantedLabel
  readonly row: MarkRow | null
  readonly isStrong: boolean
}

/** Names of regions, each with its row of marks: those with most events first, equals by code. */
export function labelNodes(
  { regionSet, regions, counts }: Pick<PictureFacts, 'regionSet' | 'regions' | 'counts'>,
  language: Language,
  taken: readonly Rect[],
  frame: Frame,
): readonly SvgNode[] {
  const labels = [...regionSet.regions.values()]
    .filter(({ code }) => regions.has(code) || frame.zoom >= PLAIN_FROM)
    .sort((a, b) => (counts.get(b.code) ?? 0) - (counts.get(a.code) ?? 0) || (a.code < b.code ? -1 : 1))
    .map((region) =>
      labelOf(
        region,
        { look: regions.get(region.code), count: counts.get(region.code) ?? 0 },
        language,
        frame,
      ),
    )
  const places = placeLabels(
    labels.map(({ wanted }) => wanted),
    taken,
    frame.size,
  )
  return labels.flatMap((label, i) => {
    const place = places[i] ?? null
    return place === null ? [] : [labelNode(label, place, frame)]
  })
}

function labelOf(
  { code, short, name, label }: Region,
  { look, count }: { readonly look: RegionLook | undefined; readonly count: number },
  language: Language,
  { zoom, theme, projection, isOwn }: Frame,
): RegionLabel {
  const row = look === undefined ? null : markRow(look.marks, markTheme(theme), isOwn)
  const text = textIn(zoom < FULL_FROM ? short : name, language)
  // Two greys may look alike on paper: the number says what the fill does.
  const shown = look !== undefined && theme === 'print' ? `${text} (${count})` : text
  const sizePx = look === undefined ? PLAIN_PX : zoom < FULL_FROM ? 12 : 13.5
  const wanted: WantedLabel = {
    point: projection.at(label),
    name: shown,
    sizePx,
    rowWidthPx: row?.widthPx ?? 0,
  }
  return { code, wanted, row, isStrong: look !== undefined }
}

function labelNode({ code, wanted, row, isStrong }: RegionLabel, place: PlacedLabel, frame: Frame): SvgNode {
  const [x, y] = wanted.point
  return svg(
    'g',
    { 'data-label': code },
    place.row === null || !place.isLed ? null : leaderNode(place.row, x, y, frame),
    row === null || place.row === null ? null : rowNode(row, place.row, frame),
    place.name === null ? null : nameNode(wanted, place.name, isStrong, frame),
  )
}

/** From the label's own point to the nearest edge of a plate that found no room there. */
function leaderNode([left, top, right, bottom]: Rect, x: number, y: number, { palette }: Frame): SvgNode {
  const [toX, toY] = [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))]
  const d = `M${tenths(x)} ${tenths(y)}L${tenths(toX)} ${tenths(toY)}`
  return svg(
    'g',
    { fill: palette.ink, stroke: palette.ink },
    svg('path', { d }),
    svg('circle', { cx: tenths(x), cy: tenths(y), r: 1.5 }),
  )
}

function rowNode({ marks, widthPx }: MarkRow, [left, top]: Rect, frame: Frame): SvgNode {
  const { palette } = frame
  const markTop = (ROW.heightPx - ROW.markPx) / 2
  const plate = {
    ...{ x: 0.5, y: 0.5, width: widthPx - 1, height: ROW.heightPx - 1, rx: ROW.radiusPx },
    ...{ fill: palette.paper, stroke: palette.plateEdge },
  }
  const numbers = { 'font-size': ROW.numberPx, 'font-weight': 600, fill: palette.ink }
  return svg(
    'g',
    { transform: `translate(${tenths(left)} ${tenths(top)})` },
    svg('rect', plate),
    ...marks.flatMap(({ shape, colour, markX, number, numberX }) => [
      markNode({ shape, colour, x: tenths(markX), y: markTop, sidePx: ROW.markPx }, frame),
      number === ''
        ? null
        : svg('text', { x: tenths(numberX), y: ROW.heightPx / 2 + ROW.numberPx * 0.36, ...numbers }, number),
    ]),
  )
}

function nameNode(
  { name, sizePx }: WantedLabel,
  [left, top, right]: Rect,
  isStrong: boolean,
  frame: Frame,
): SvgNode {
  const { ink, faintInk, paper } = frame.palette
  return svg(
    'text',
    {
      x: tenths((left + right) / 2),
      y: tenths(top + sizePx * BASELINE_EM),
      'text-anchor': 'middle',
      'font-size': sizePx,
      'font-weight': isStrong ? 600 : 400,
      fill: isStrong ? ink : faintInk,
      stroke: paper,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    name,
  )
}
