import { TILE_PX } from '../../domain/cameraMath'
import { ROW } from '../../domain/markRow'
import { overlap, type Rect } from '../../domain/rect'
import { textWidthPx } from '../../domain/textWidth'

/** Zooms at which names are short and crowded, each with the sizes of a label there. */
export const CROWDED = {
  z3: { zoom: 3, textPx: 10.5, rowScale: 0.85 },
  z3Third: { zoom: 3.3, textPx: 10.5, rowScale: 0.85 },
  z3Half: { zoom: 3.5, textPx: 10.5, rowScale: 0.85 },
  z4: { zoom: 4, textPx: 10.5, rowScale: 0.85 },
  z5: { zoom: 5, textPx: 12.5, rowScale: 1 },
} as const
export type CrowdedZoom = keyof typeof CROWDED

/** Space between the point of a label and its row under it. */
export const ROW_TOP_PX = 2
/** Height of a line. */
export const LINE_EM = 1.15
const GAP_EM = 0.25

/** A name beside its row of marks. */
export interface PlacedName {
  /** The name, or where that has no room its beginning; empty where the label, row and all, is left out. */
  readonly text: string
  /** Which edge of the name, or its middle, lies at the offset. */
  readonly anchor: 'bottom' | 'top' | 'left' | 'right'
  /** In em, from the point of the label. */
  readonly offset: readonly [x: number, y: number]
}

export interface CrowdedLabel {
  /** In the square of `mercator`. */
  readonly at: readonly [x: number, y: number]
  readonly name: string
  readonly rowWidthPx: number
}

/**
 * Finds each name a place above, below or beside its row, clear of all rows and of the names before it; where the
 * whole name has none, its beginning. A row without a name would look like a point, so a label with no place at all
 * is left out and its row makes room. Places belong to a few zooms, not to each: names do not jump while the map comes
 * closer, and a link reopens the same picture.
 *
 * @param labels most important first.
 * @returns in the same order.
 */
export function placeNames(labels: readonly CrowdedLabel[], at: CrowdedZoom): readonly PlacedName[] {
  const taken = new Set<Rect>()
  const names = labels.map(({ name }) => name)
  const rowed = labels.map((label) => ({ label, row: rowRect(label, at) }))
  for (const { row } of rowed) taken.add(row)
  return rowed.map(({ label, row }) => {
    const texts = [label.name, ...abbreviations(label.name, names)]
    const free = texts
      .flatMap((text) => candidates(text, label, at))
      .find((name) => {
        const rect = nameRect(label, name, at)
        return ![...taken].some((other) => overlap(rect, other))
      })
    if (free !== undefined) taken.add(nameRect(label, free, at))
    else taken.delete(row)
    return free ?? LEFT_OUT
  })
}

const LEFT_OUT: PlacedName = { text: '', anchor: 'bottom', offset: [0, 0] }
/** Three letters or more of its last word, up to a consonant within the word, as both languages abbreviate. */
const BEGINNING = /\p{L}{2}[^\P{L}aeiouyаеиіоуюяєїйь’']$/iu

/** Beginnings that no other of the names shares, longest first. */
function abbreviations(name: string, names: readonly string[]): readonly string[] {
  const lengths = Array.from({ length: Math.max(0, name.length - 4) }, (_, i) => name.length - 2 - i)
  return lengths
    .map((length) => name.slice(0, length))
    .filter((text) => BEGINNING.test(text) && /^\p{L}/u.test(name.slice(text.length)))
    .filter((text) => names.every((other) => other === name || !other.startsWith(text)))
    .map((text) => `${text}.`)
}

/** Where a text may stand, best first. */
function candidates(text: string, { rowWidthPx }: CrowdedLabel, at: CrowdedZoom): readonly PlacedName[] {
  const { textPx, rowScale } = CROWDED[at]
  const rowHeightEm = (ROW.heightPx * rowScale) / textPx
  const rowTopEm = ROW_TOP_PX / textPx
  const besideEm = (rowWidthPx * rowScale) / 2 / textPx + GAP_EM
  const middleEm = rowTopEm + rowHeightEm / 2
  const belowEm = rowTopEm + rowHeightEm + 0.1
  const asideEm = Math.abs(textWidthPx(text, 1) - (rowWidthPx * rowScale) / textPx) / 2
  return [
    { text, anchor: 'bottom', offset: [0, 0.1] },
    { text, anchor: 'top', offset: [0, belowEm] },
    { text, anchor: 'left', offset: [besideEm, middleEm] },
    { text, anchor: 'right', offset: [-besideEm, middleEm] },
    // One edge over that of the row.
    { text, anchor: 'bottom', offset: [asideEm, 0.1] },
    { text, anchor: 'bottom', offset: [-asideEm, 0.1] },
    { text, anchor: 'top', offset: [asideEm, belowEm] },
    { text, anchor: 'top', offset: [-asideEm, belowEm] },
  ]
}

function rowRect({ at: point, rowWidthPx }: CrowdedLabel, at: CrowdedZoom): Rect {
  const { rowScale } = CROWDED[at]
  const [x, y] = inPicture(point, at)
  const halfPx = (rowWidthPx * rowScale) / 2
  return [x - halfPx, y + ROW_TOP_PX, x + halfPx, y + ROW_TOP_PX + ROW.heightPx * rowScale]
}

function nameRect({ at: point }: CrowdedLabel, { text, anchor, offset }: PlacedName, at: CrowdedZoom): Rect {
  const { textPx } = CROWDED[at]
  const [x, y] = inPicture(point, at)
  const [widthPx, heightPx] = [textWidthPx(text, textPx), LINE_EM * textPx]
  const [anchorX, anchorY] = [x + offset[0] * textPx, y + offset[1] * textPx]
  return anchoredRect(anchor, [anchorX, anchorY], widthPx, heightPx)
}

/** The box of such a size whose edge lies at a point. */
export function anchoredRect(
  anchor: PlacedName['anchor'],
  [x, y]: readonly [x: number, y: number],
  widthPx: number,
  heightPx: number,
): Rect {
  const left = x - widthPx * { bottom: 0.5, top: 0.5, left: 0, right: 1 }[anchor]
  const top = y - heightPx * { bottom: 1, top: 0, left: 0.5, right: 0.5 }[anchor]
  return [left, top, left + widthPx, top + heightPx]
}

function inPicture([x, y]: CrowdedLabel['at'], at: CrowdedZoom): readonly [number, number] {
  const worldPx = TILE_PX * 2 ** CROWDED[at].zoom
  return [x * worldPx, y * worldPx]
}
