import type { MarkShape } from './marks'
import type { MarkCount } from './regionLook'
import type { Theme } from './view'

/** Sizes of a row of marks in CSS pixels. */
export const ROW = { heightPx: 20, markPx: 12, numberPx: 11.5, radiusPx: 4 } as const
const EDGE_PX = 5
const GAP_PX = 7
const NUMBER_GAP_PX = 2.5
/** Digits of Noto Sans are all 0.572 em wide, so a row needs no measuring and is the same on every machine. */
const DIGIT_EM = 0.572
/** Marks in a row in short. */
const MOST_IN_SHORT = 3

/** Where one mark of a row and its number begin, from the left edge of the plate. */
export interface PlacedMark {
  readonly shape: MarkShape
  readonly colour: string
  readonly markX: number
  /** Empty for a single event. */
  readonly number: string
  readonly numberX: number
}

/** A row of marks on its plate: one mark per event type, with a number where there is more than one event. */
export interface MarkRow {
  readonly theme: Theme
  /** Marks of the reader's own file are hatched. */
  readonly isOwn: boolean
  /** Whole pixels, so that the image is sharp. */
  readonly widthPx: number
  readonly marks: readonly PlacedMark[]
  /** Of a row in short: how many events there are, and "…" where marks were left out; by their left end. */
  readonly texts: readonly { readonly text: string; readonly x: number }[]
}

/** Lays the marks of one region out; `null` for none. */
export function markRow(counts: readonly MarkCount[], theme: Theme, isOwn = false): MarkRow | null {
  if (counts.length === 0) return null
  let x = EDGE_PX
  const marks = counts.map(({ shape, colour, count }) => {
    const number = count > 1 ? String(count) : ''
    const markX = x
    const numberX = markX + ROW.markPx + NUMBER_GAP_PX
    x = number === '' ? markX + ROW.markPx : numberX + number.length * DIGIT_EM * ROW.numberPx
    x += GAP_PX
    return { shape, colour, markX, number, numberX }
  })
  return { theme, isOwn, widthPx: Math.ceil(x - GAP_PX + EDGE_PX), marks, texts: [] }
}

/**
 * The marks of one region where there is no room for their numbers: how many events there are, then the marks of the
 * most frequent types, the first {@link MOST_IN_SHORT}; `null` for fewer than two types.
 */
export function shortMarkRow(counts: readonly MarkCount[], theme: Theme, isOwn = false): MarkRow | null {
  if (counts.length < 2) return null
  const total = String(counts.reduce((sum, { count }) => sum + count, 0))
  const most = [...counts].sort((a, b) => b.count - a.count).slice(0, MOST_IN_SHORT)
  const left = EDGE_PX + total.length * DIGIT_EM * ROW.numberPx + GAP_PX
  const marks = most.map(({ shape, colour }, i) => {
    const markX = left + i * (ROW.markPx + NUMBER_GAP_PX)
    return { shape, colour, markX, number: '', numberX: markX + ROW.markPx }
  })
  const right = left + most.length * (ROW.markPx + NUMBER_GAP_PX)
  const isCut = counts.length > most.length
  return {
    theme,
    isOwn,
    widthPx: Math.ceil(right - NUMBER_GAP_PX + EDGE_PX + (isCut ? ROW.numberPx : 0)),
    marks,
    texts: [{ text: total, x: EDGE_PX }, ...(isCut ? [{ text: '…', x: right }] : [])],
  }
}
