import { mercator, TILE_PX } from '../domain/cameraMath'
import { ROW } from '../domain/markRow'
import type { LngLat } from '../domain/region'
import { textWidthPx } from '../domain/textWidth'

/** Zooms at which names are short and crowded, each with the sizes of a label there. */
export const CROWDED = {
  z3: { zoom: 3, textPx: 10.5, rowScale: 0.85 },
  z4: { zoom: 4, textPx: 10.5, rowScale: 0.85 },
  z5: { zoom: 5, textPx: 12.5, rowScale: 1 },
} as const
export type CrowdedZoom = keyof typeof CROWDED

/** Space between the point of a label and its row under it. */
export const ROW_TOP_PX = 2
/** Height of a line. */
const LINE_EM = 1.15
const GAP_EM = 0.25

/** A name beside its row of marks, in the terms of a symbol layer. */
export interface PlacedName {
  /** Empty where there is no room: the row stands alone rather than give way. */
  readonly text: string
  readonly anchor: 'bottom' | 'top' | 'left' | 'right'
  /** In em, from the point of the label. */
  readonly offset: readonly [x: number, y: number]
}

export interface CrowdedLabel {
  readonly point: LngLat
  readonly name: string
  readonly rowWidthPx: number
}

type Rect = readonly [left: number, top: number, right: number, bottom: number]

/**
 * Finds each name a place above, below or beside its row, clear of all rows and of the names before it. MapLibre
 * could choose such places, too, but remembers its last choice: a link would not reopen the same picture.
 *
 * @param labels most important first.
 * @returns in the same order.
 */
export function placeNames(labels: readonly CrowdedLabel[], at: CrowdedZoom): readonly PlacedName[] {
  const taken: Rect[] = labels.map((label) => rowRect(label, at))
  return labels.map((label) => {
    const free = candidates(label, at).find((name) => {
      const rect = nameRect(label, name, at)
      return !taken.some((other) => overlap(rect, other))
    })
    if (free === undefined) return { text: '', anchor: 'bottom', offset: [0, 0] }
    taken.push(nameRect(label, free, at))
    return free
  })
}

/** Where a name may stand, best first. */
function candidates({ name, rowWidthPx }: CrowdedLabel, at: CrowdedZoom): readonly PlacedName[] {
  const { textPx, rowScale } = CROWDED[at]
  const rowHeightEm = (ROW.heightPx * rowScale) / textPx
  const rowTopEm = ROW_TOP_PX / textPx
  const besideEm = (rowWidthPx * rowScale) / 2 / textPx + GAP_EM
  const middleEm = rowTopEm + rowHeightEm / 2
  return [
    { text: name, anchor: 'bottom', offset: [0, 0.1] },
    { text: name, anchor: 'top', offset: [0, rowTopEm + rowHeightEm + 0.1] },
    { text: name, anchor: 'left', offset: [besideEm, middleEm] },
    { text: name, anchor: 'right', offset: [-besideEm, middleEm] },
  ]
}

function rowRect({ point, rowWidthPx }: CrowdedLabel, at: CrowdedZoom): Rect {
  const { rowScale } = CROWDED[at]
  const [x, y] = inPicture(point, at)
  const halfPx = (rowWidthPx * rowScale) / 2
  return [x - halfPx, y + ROW_TOP_PX, x + halfPx, y + ROW_TOP_PX + ROW.heightPx * rowScale]
}

function nameRect({ point }: CrowdedLabel, { text, anchor, offset }: PlacedName, at: CrowdedZoom): Rect {
  const { textPx } = CROWDED[at]
  const [x, y] = inPicture(point, at)
  const [widthPx, heightPx] = [textWidthPx(text, textPx), LINE_EM * textPx]
  const [anchorX, anchorY] = [x + offset[0] * textPx, y + offset[1] * textPx]
  const left = anchorX - widthPx * { bottom: 0.5, top: 0.5, left: 0, right: 1 }[anchor]
  const top = anchorY - heightPx * { bottom: 1, top: 0, left: 0.5, right: 0.5 }[anchor]
  return [left, top, left + widthPx, top + heightPx]
}

function inPicture(point: LngLat, at: CrowdedZoom): readonly [number, number] {
  const worldPx = TILE_PX * 2 ** CROWDED[at].zoom
  const [x, y] = mercator(point)
  return [x * worldPx, y * worldPx]
}

function overlap(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
