import { TILE_PX } from '../../domain/cameraMath'
import { type MarkRow, ROW } from '../../domain/markRow'
import { grown, type Rect } from '../../domain/rect'
import {
  anchoredRect,
  CROWDED,
  type PlacedName as CrowdedName,
  type CrowdedZoom,
  LINE_EM,
  placeNames,
  ROW_TOP_PX,
} from './namePlacement'
import type { PlacedName, PlacedRow } from './placedMarks'
import type { RegionLabel } from './regionLabels'
import type { Room } from './room'
import { type Stop, valueAt } from './stops'
import { type Measure, type TextBlock, type TextLine, textBlock } from './textBlock'

const { z4, z5 } = CROWDED
const NAME_PX: readonly [Stop, ...Stop[]] = [
  [4, z4.textPx],
  [5, z5.textPx],
  [6, 13.5],
  [8, 16],
]
const ROW_SCALE: readonly [Stop, ...Stop[]] = [
  [4, z4.rowScale],
  [5, z5.rowScale],
]
/** From here on there is room for regions without events. */
const PLAIN_FROM = 5.2
const PLAIN_PX: readonly [Stop, ...Stop[]] = [
  [PLAIN_FROM, 10.5],
  [8, 13],
]
const PLAIN_LINE_EM = 1.2
const PLAIN_PADDING_PX = 6
const ROW_PADDING_PX = 1
/** A longer row would lie over the regions beside its own. */
const MOST_ROW_PX = 190
/** Full names have room from here, names in both languages with events from `BOTH_FROM`, without from `PLAIN_BOTH_FROM`. */
const FULL_FROM = 6
const BOTH_FROM = 7
const PLAIN_BOTH_FROM = 8
/** The other name is smaller, but no fainter: it may lie on the darkest fill. */
const OTHER_SCALE = 0.82

/** Where else a label may stand when marks of events cover its place: near enough to be in its region still. */
const ASIDE_PX: readonly Point[] = [
  [0, 0],
  [0, -18],
  [0, 18],
  [-24, 0],
  [24, 0],
  [0, -36],
  [0, 36],
  [-36, -18],
  [36, -18],
  [-36, 18],
  [36, 18],
]

type Point = readonly [x: number, y: number]
type RowedLabel = RegionLabel & { readonly row: MarkRow }

interface PlacedLabels {
  readonly names: readonly PlacedName[]
  readonly rows: readonly PlacedRow[]
}

/**
 * Names of regions: first those with events, each with its row of marks under it, then the others. A row is part of a
 * label and never stands without its name, where it would look like a point.
 */
export function placeRegionLabels(
  labels: readonly RegionLabel[],
  zoom: number,
  room: Room,
  measure: Measure,
): PlacedLabels {
  const worldPx = TILE_PX * 2 ** zoom
  const names: PlacedName[] = []
  const rows: PlacedRow[] = []
  const rowed = labels.filter((label): label is RowedLabel => label.row !== null)
  const named = zoom < FULL_FROM ? crowdedNames(labels, rowed, crowdedZoom(zoom)) : null
  const [sizePx, scale] = [valueAt(NAME_PX, zoom), valueAt(ROW_SCALE, zoom)]
  rowed.forEach((label, i) => {
    const lines = named === null ? fullLines(label, sizePx, zoom >= BOTH_FROM, true) : null
    const own = named?.[i] ?? ABOVE
    const short = own.text === '' ? label.short : own.text
    const text = textBlock(lines ?? [line(short, sizePx, true)], LINE_EM, measure)
    const point: Point = [label.at[0] * worldPx, label.at[1] * worldPx]
    const isTooLong = label.shortRow !== null && label.row.widthPx > MOST_ROW_PX
    const isUnplaced = named !== null && own.text === ''
    const wanted = isTooLong || isUnplaced ? [] : [placeOf(text, label.row, own, point, sizePx, scale)]
    const inShort =
      label.shortRow === null ? [] : [placeOf(text, label.shortRow, ABOVE, point, sizePx, scale)]
    const place = [...wanted, ...inShort]
      .flatMap((one) => ASIDE_PX.map((aside) => movedPlace(one, aside)))
      .find(({ box, rowBox }) => room.isFree(box) && room.isFree(grown(rowBox, ROW_PADDING_PX)))
    if (place === undefined) return
    room.take(place.box, grown(place.rowBox, ROW_PADDING_PX))
    names.push({ text, box: place.box, isFaint: false })
    rows.push({ row: place.row, box: place.rowBox, scale })
  })
  return { names: [...placePlainNames(labels, zoom, room, measure), ...names], rows }
}

function placePlainNames(
  labels: readonly RegionLabel[],
  zoom: number,
  room: Room,
  measure: Measure,
): readonly PlacedName[] {
  if (zoom < PLAIN_FROM) return []
  const worldPx = TILE_PX * 2 ** zoom
  const sizePx = valueAt(PLAIN_PX, zoom)
  return labels.flatMap((label) => {
    if (label.row !== null) return []
    const lines =
      zoom < FULL_FROM
        ? [line(label.short, sizePx, false)]
        : fullLines(label, sizePx, zoom >= PLAIN_BOTH_FROM, false)
    const text = textBlock(lines, PLAIN_LINE_EM, measure)
    const box = boxAround(label.at, worldPx, text)
    if (!room.isFree(grown(box, PLAIN_PADDING_PX))) return []
    room.take(grown(box, PLAIN_PADDING_PX))
    return [{ text, box, isFaint: true }]
  })
}

interface LabelPlace {
  readonly row: MarkRow
  readonly box: Rect
  readonly rowBox: Rect
}

function placeOf(
  { widthPx, heightPx }: TextBlock,
  row: MarkRow,
  { anchor, offset }: CrowdedName,
  [x, y]: Point,
  sizePx: number,
  scale: number,
): LabelPlace {
  const foot: Point = [x + offset[0] * sizePx, y + offset[1] * sizePx]
  return { row, box: anchoredRect(anchor, foot, widthPx, heightPx), rowBox: boxOfRow(row, [x, y], scale) }
}

function movedPlace({ row, box, rowBox }: LabelPlace, aside: Point): LabelPlace {
  return { row, box: moved(box, aside), rowBox: moved(rowBox, aside) }
}

const ABOVE: CrowdedName = { text: '', anchor: 'bottom', offset: [0, 0.1] }

/** Short names placed before, by the labels that they are of: while the map comes closer each frame asks again. */
const CROWDED_NAMES = new WeakMap<readonly RegionLabel[], Map<CrowdedZoom, readonly CrowdedName[]>>()

function crowdedNames(
  labels: readonly RegionLabel[],
  rowed: readonly RowedLabel[],
  at: CrowdedZoom,
): readonly CrowdedName[] {
  const known = CROWDED_NAMES.get(labels) ?? new Map<CrowdedZoom, readonly CrowdedName[]>()
  const names =
    known.get(at) ??
    placeNames(
      rowed.map((label) => ({ at: label.at, name: label.short, rowWidthPx: label.row.widthPx })),
      at,
    )
  CROWDED_NAMES.set(labels, known.set(at, names))
  return names
}

function crowdedZoom(zoom: number): CrowdedZoom {
  if (zoom >= CROWDED.z5.zoom) return 'z5'
  if (zoom >= CROWDED.z4.zoom) return 'z4'
  if (zoom >= CROWDED.z3Half.zoom) return 'z3Half'
  return zoom >= CROWDED.z3Third.zoom ? 'z3Third' : 'z3'
}

function fullLines(
  { full, other }: Pick<RegionLabel, 'full' | 'other'>,
  sizePx: number,
  hasOther: boolean,
  isStrong: boolean,
): readonly TextLine[] {
  const lines = [line(full, sizePx, isStrong)]
  return hasOther && other !== '' ? [...lines, line(other, sizePx * OTHER_SCALE, false)] : lines
}

function line(text: string, sizePx: number, isStrong: boolean): TextLine {
  return { text, sizePx, isStrong }
}

function boxOfRow({ widthPx }: MarkRow, [x, y]: Point, scale: number): Rect {
  const [halfPx, top] = [(widthPx * scale) / 2, y + ROW_TOP_PX * scale]
  return [x - halfPx, top, x + halfPx, top + ROW.heightPx * scale]
}

function moved([left, top, right, bottom]: Rect, [byX, byY]: Point): Rect {
  return [left + byX, top + byY, right + byX, bottom + byY]
}

function boxAround([x, y]: RegionLabel['at'], worldPx: number, { widthPx, heightPx }: TextBlock): Rect {
  const [left, top] = [x * worldPx - widthPx / 2, y * worldPx - heightPx / 2]
  return [left, top, left + widthPx, top + heightPx]
}
