import type { EventPoint } from './eventPoint'
import { markCounts } from './markCounts'
import type { MarkShape } from './marks'
import type { PointGroup } from './pointGroups'
import type { MarkCount } from './regionLook'
import type { Theme } from './view'

/** Wavy "≈" in a 12 × 12 box, to be stroked: it stands before what is somewhere within a circle. */
export const NEAR_PATH = 'M1.5 5c1.5-2.2 3-2.2 4.5-.9s3 1.3 4.5-.9M1.5 9.2c1.5-2.2 3-2.2 4.5-.9s3 1.3 4.5-.9'
/** Sizes on a plate in CSS pixels. */
export const PLATE = { edgePx: 1.5, numberPx: 11.5, nearPx: 12 } as const

const SINGLE_PX = 24
const SINGLE_MARK_PX = 14
const ROW_PX = 18
const ROW_MARK_PX = 12
const PAD_PX = 6
const GAP_PX = 6
const NUMBER_GAP_PX = 2
/** Digits of Noto Sans are all 0.572 em wide. */
const DIGIT_PX = 0.572 * PLATE.numberPx
const MOST_IN_ROW = 3
/** Marks on a plate in short. */
const MOST_IN_SHORT = 3

/** What stands where points are: one mark on a round plate, or the mix of types of several events with their numbers. */
export interface PointPlate {
  readonly theme: Theme
  /** Marks of the reader's own file are hatched. */
  readonly isOwn: boolean
  readonly widthPx: number
  readonly heightPx: number
  readonly radiusPx: number
  /** Left top corner of "≈" ({@link NEAR_PATH}); `null` where at least one event is exactly placed. */
  readonly near: { readonly x: number; readonly y: number } | null
  readonly marks: readonly {
    readonly shape: MarkShape
    readonly colour: string
    readonly x: number
    readonly y: number
    readonly sidePx: number
  }[]
  /** Numbers from their left end, in the middle of their height. */
  readonly numbers: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  /** Between the number of all events and the marks; `null` where there is one kind of mark. */
  readonly dividerX: number | null
}

/** What a plate says of its group: events of each type, how many in all, and whether none is exactly placed. */
export type PlateFacts = Pick<PointGroup, 'events' | 'types' | 'isNear'>

/** What the plate of one point says. */
export function onePointFacts({ type, radiusKm }: Pick<EventPoint, 'type' | 'radiusKm'>): PlateFacts {
  return { events: 1, types: new Map([[type, 1]]), isNear: radiusKm !== null }
}

/** A plate stands on the rim of a single disc; one mark or a cluster lies on its middle. */
export function isOnRim({ events, isNear }: PlateFacts): boolean {
  return isNear && events === 1
}

/**
 * The plate of a group in the colours of a theme.
 *
 * @param isShort where the whole plate would cover others: only how many events there are and, of more than three types,
 * the marks of the three most frequent ones, without their numbers.
 */
export function pointPlate(facts: PlateFacts, theme: Theme, isOwn = false, isShort = false): PointPlate {
  const { events, types, isNear } = facts
  const counts = markCounts(types, theme)
  const [first] = counts
  if (isShort && counts.length > 1) return { theme, isOwn, ...shortPlate(counts, events, isNear) }
  return events === 1 && first !== undefined
    ? { theme, isOwn, ...singlePlate(first, isNear) }
    : { theme, isOwn, ...mixedPlate(counts, events, isNear) }
}

type Layout = Omit<PointPlate, 'theme' | 'isOwn'>

function singlePlate({ shape, colour }: MarkCount, isNear: boolean): Layout {
  const middle = SINGLE_PX / 2
  const nearPx = isNear ? PLATE.nearPx : 0
  const x = (SINGLE_PX - SINGLE_MARK_PX) / 2 + nearPx
  return {
    widthPx: SINGLE_PX + nearPx,
    heightPx: SINGLE_PX,
    radiusPx: middle,
    near: isNear ? { x: PAD_PX, y: middle - PLATE.nearPx / 2 } : null,
    marks: [
      { shape, colour, x: x + (isNear ? 2 : 0), y: middle - SINGLE_MARK_PX / 2, sidePx: SINGLE_MARK_PX },
    ],
    numbers: [],
    dividerX: null,
  }
}

function mixedPlate(counts: readonly MarkCount[], events: number, isNear: boolean): Layout {
  const rows = rowsOf(counts)
  const heightPx = rows.length * ROW_PX + PAD_PX
  const nearPx = isNear ? PLATE.nearPx + 2 : 0
  const total = counts.length > 1 ? String(events) : ''
  const totalPx = total === '' ? 0 : total.length * DIGIT_PX + GAP_PX
  const left = PAD_PX + nearPx + (total === '' ? 0 : totalPx + GAP_PX)
  const cells = rows.flatMap((row, at) => cellsOf(row, left, PAD_PX / 2 + (at + 0.5) * ROW_PX))
  const right = Math.max(...cells.map(({ endX }) => endX))
  const numbers = cells.flatMap(({ number }) => (number.text === '' ? [] : [number]))
  return {
    widthPx: Math.ceil(right + PAD_PX),
    heightPx,
    radiusPx: 7,
    near: isNear ? { x: PAD_PX, y: (heightPx - PLATE.nearPx) / 2 } : null,
    marks: cells.map(({ mark }) => mark),
    numbers: total === '' ? numbers : [{ text: total, x: PAD_PX + nearPx, y: heightPx / 2 }, ...numbers],
    dividerX: total === '' ? null : left - GAP_PX,
  }
}

function shortPlate(counts: readonly MarkCount[], events: number, isNear: boolean): Layout {
  const most = [...counts].sort((a, b) => b.count - a.count).slice(0, MOST_IN_SHORT)
  const heightPx = ROW_PX + PAD_PX
  const middle = heightPx / 2
  const nearPx = isNear ? PLATE.nearPx + 2 : 0
  const total = { text: String(events), x: PAD_PX + nearPx, y: middle }
  const dividerX = total.x + total.text.length * DIGIT_PX + GAP_PX / 2
  const left = dividerX + GAP_PX / 2
  const marks = most.map(({ shape, colour }, i) => {
    const x = left + i * (ROW_MARK_PX + NUMBER_GAP_PX)
    return { shape, colour, x, y: middle - ROW_MARK_PX / 2, sidePx: ROW_MARK_PX }
  })
  const right = left + most.length * (ROW_MARK_PX + NUMBER_GAP_PX) - NUMBER_GAP_PX
  const others = counts.length > most.length ? [{ text: '…', x: right + 1, y: middle }] : []
  return {
    widthPx: Math.ceil(right + PAD_PX + (others.length === 0 ? 0 : DIGIT_PX + 2)),
    heightPx,
    radiusPx: 7,
    near: isNear ? { x: PAD_PX, y: middle - PLATE.nearPx / 2 } : null,
    marks,
    numbers: [total, ...others],
    dividerX,
  }
}

/** Rows as even as they can be: 4 are two and two. */
function rowsOf(counts: readonly MarkCount[]): readonly (readonly MarkCount[])[] {
  const rows = Math.ceil(counts.length / MOST_IN_ROW)
  const inRow = Math.ceil(counts.length / rows)
  return Array.from({ length: rows }, (_, row) => counts.slice(row * inRow, (row + 1) * inRow))
}

function cellsOf(row: readonly MarkCount[], left: number, middleY: number) {
  let x = left
  return row.map(({ shape, colour, count }) => {
    const text = count > 1 ? String(count) : ''
    const mark = { shape, colour, x, y: middleY - ROW_MARK_PX / 2, sidePx: ROW_MARK_PX }
    const numberX = x + ROW_MARK_PX + NUMBER_GAP_PX
    const endX = text === '' ? x + ROW_MARK_PX : numberX + text.length * DIGIT_PX
    x = endX + GAP_PX
    return { mark, endX, number: { text, x: numberX, y: middleY } }
  })
}
