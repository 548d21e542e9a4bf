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
  /** Rows that look alike have one id, and so one image. */
  readonly id: string
  readonly theme: Theme
  /** Marks of the reader's own file are hatched. */
  readonly isOwn: boolean
  /** Whole pixels, so that the image is sharp. */
  readonly widthPx: number
  readonly marks: readonly PlacedMark[]
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
  const parts = counts.map(({ shape, colour, count }) => `${shape}${colour}${count}`)
  const id = `row-${theme}-${isOwn ? 'own-' : ''}${parts.join('-')}`
  return { id, theme, isOwn, widthPx: Math.ceil(x - GAP_PX + EDGE_PX), marks }
}
