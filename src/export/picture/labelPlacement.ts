import type { Size } from '../../domain/cameraMath'
import { ROW } from '../../domain/markRow'
import { grown, overlap, type Rect } from '../../domain/rect'
import { textWidthPx } from '../../domain/textWidth'

/** Pixels from the top left corner of the frame. */
export type Point = readonly [x: number, y: number]

export interface WantedLabel {
  /** Where the label belongs; nothing is placed for a point outside the frame. */
  readonly point: Point
  readonly name: string
  readonly sizePx: number
  /** 0 = a name without a row of marks. */
  readonly rowWidthPx: number
}

export interface PlacedLabel {
  /** Plate of the row of marks; `null` = the label has none. */
  readonly row: Rect | null
  /** Box of the name; `null` = it found no room. */
  readonly name: Rect | null
  /** Whether the row had to go so far away that a line is to lead from it to its point. */
  readonly isLed: boolean
}

const LINE_EM = 1.2
/** Fonts of other machines are wider than the one that widths are taken from. */
const WIDER = 1.12
const GAP_PX = 2
const EDGE_PX = 2
/** A name closer than this to another row would seem to belong to it. */
const CLEAR_PX = 7
/** Where else a row may go: rings round its point, nearest first. */
const RINGS_PX = [14, 24, 36, 50, 66] as const
const DIRECTIONS = 12
/** A plate still touches its point up to here. */
const NEAR_PX = 14
const MOVES: readonly Point[] = [
  [0, 0],
  ...RINGS_PX.flatMap((radius) =>
    Array.from({ length: DIRECTIONS }, (_, i): Point => {
      const angle = (i / DIRECTIONS) * 2 * Math.PI - Math.PI / 2
      return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))]
    }),
  ),
]

/**
 * Finds places where no label covers another one, nor anything in `taken`, and each lies within the frame: first for
 * all rows of marks, since they are facts, then for names, for which a row may move. Greedy, so the order decides.
 *
 * @param labels most important first.
 * @returns in the same order; `null` where there was no room at all.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  taken: readonly Rect[],
  { widthPx, heightPx }: Size,
): readonly (PlacedLabel | null)[] {
  const held = [...taken]
  const isFree = (rect: Rect, except: Rect | null = null): boolean =>
    rect[0] >= EDGE_PX &&
    rect[1] >= EDGE_PX &&
    rect[2] <= widthPx - EDGE_PX &&
    rect[3] <= heightPx - EDGE_PX &&
    held.every((other) => other === except || !overlap(rect, other))
  const isInside = ({ point: [x, y] }: WantedLabel): boolean =>
    x >= 0 && y >= 0 && x <= widthPx && y <= heightPx
  const hold = (rect: Rect): Rect => {
    held.push(rect)
    return rect
  }

  const rows = labels.map((label) => {
    if (label.rowWidthPx === 0 || !isInside(label)) return null
    const free = MOVES.map((move) => rowRect(label, move)).find((rect) => isFree(rect))
    return free === undefined ? null : hold(free)
  })
  return labels.map((label, i): PlacedLabel | null => {
    const row = rows[i] ?? null
    if (!isInside(label)) return null
    if (row === null) {
      const name = label.rowWidthPx === 0 ? nameRect(label) : null
      return name !== null && isFree(name) ? { row: null, name: hold(name), isLed: false } : null
    }
    const best = roomForBoth(label, row, isFree)
    if (best === null) return { row, name: null, isLed: awayPx(row, label.point) > NEAR_PX }
    held[held.indexOf(row)] = best.row
    return { row: best.row, name: hold(best.name), isLed: awayPx(best.row, label.point) > NEAR_PX }
  })
}

/** Where row and name stand together, clear of all others if that takes no long way; `null` where no move of the row makes room for the name. */
function roomForBoth(
  label: WantedLabel,
  row: Rect,
  isFree: (rect: Rect, except?: Rect | null) => boolean,
): { readonly row: Rect; readonly name: Rect } | null {
  const moved = MOVES.map((move) => rowRect(label, move)).filter((rect) => isFree(rect, row))
  const both = [row, ...moved].flatMap((rect) =>
    namesBeside(label, rect).map((name) => ({ row: rect, name, awayPx: awayPx(rect, label.point) })),
  )
  return (
    both.find(({ name, awayPx }) => awayPx <= NEAR_PX && isFree(grown(name, CLEAR_PX), row)) ??
    both.find(({ name }) => isFree(name, row)) ??
    null
  )
}

/** Just under the point, as on the map. */
function rowRect({ point: [x, y], rowWidthPx }: WantedLabel, [right, down]: Point): Rect {
  const left = x + right - rowWidthPx / 2
  const top = y + down + GAP_PX
  return [left, top, left + rowWidthPx, top + ROW.heightPx]
}

/** A name that stands on its point alone. */
function nameRect({ name, sizePx, point: [x, y] }: WantedLabel): Rect {
  const [halfPx, heightPx] = [(textWidthPx(name, sizePx) * WIDER) / 2, sizePx * LINE_EM]
  return [x - halfPx, y - heightPx / 2, x + halfPx, y + heightPx / 2]
}

/** Above its row, under it, right and left of it, best first. */
function namesBeside({ name, sizePx }: WantedLabel, [left, top, right, bottom]: Rect): readonly Rect[] {
  const [widthPx, heightPx] = [textWidthPx(name, sizePx) * WIDER, sizePx * LINE_EM]
  const [startX, startY] = [(left + right - widthPx) / 2, (top + bottom - heightPx) / 2]
  const corners: readonly Point[] = [
    [startX, top - heightPx],
    [startX, bottom],
    [right + GAP_PX, startY],
    [left - GAP_PX - widthPx, startY],
  ]
  return corners.map(([x, y]) => [x, y, x + widthPx, y + heightPx])
}

function awayPx([left, top, right, bottom]: Rect, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))
}
