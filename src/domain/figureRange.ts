import type { Figure } from './dataset'
import { isNumber } from './statements'

/** Where a figure lies on an axis of numbers, with what its wording leaves open. */
export interface FigureRange {
  /** The stretch that was named; both ends the same = one number. */
  readonly from: number
  readonly to: number
  /** The number that was called the best one; `null` = none was. */
  readonly best: number | null
  /** It may be less than `from`: only a ceiling was named. */
  readonly isOpenBelow: boolean
  /** It may be more than `to`: only a floor was named. */
  readonly isOpenAbove: boolean
  /** The ends themselves are not meant exactly: "about", "more than". */
  readonly isRough: boolean
}

/** The range of one figure; `null` for "none or unknown", which has no place on an axis. */
export function rangeOf(figure: Figure): FigureRange | null {
  const { low, best = null, high, wording } = figure
  const from = low ?? high ?? best
  if (from === null || !isNumber(figure)) return null
  return {
    from,
    to: high ?? from,
    best,
    isOpenBelow: low === null || wording === 'upTo',
    isOpenAbove: high === null,
    isRough: wording === 'about' || wording === 'moreThan',
  }
}

/**
 * What figures of different events come to together. A ceiling alone adds nothing to the lower end, and one open upper
 * end leaves the sum open. Best numbers are left out: not every figure has one. No ranges add up to 0.
 */
export function sumOf(ranges: readonly FigureRange[]): FigureRange {
  const low = ranges.reduce((sum, { from, isOpenBelow }) => sum + (isOpenBelow ? 0 : from), 0)
  const high = ranges.reduce((sum, { to }) => sum + to, 0)
  const isOpenAbove = ranges.some((range) => range.isOpenAbove)
  const isOpenBelow = !isOpenAbove && low === 0 && ranges.some((range) => range.isOpenBelow)
  return {
    from: isOpenBelow ? high : low,
    to: isOpenAbove ? low : high,
    best: null,
    isOpenBelow,
    isOpenAbove,
    isRough: ranges.some((range) => range.isRough),
  }
}

/** A picture helps where there is something to compare, or an end that is not a plain number. */
export function isWorthDrawing(ranges: readonly FigureRange[]): boolean {
  return (
    ranges.length > 1 ||
    ranges.some(({ from, to, isOpenBelow, isOpenAbove }) => from !== to || isOpenBelow || isOpenAbove)
  )
}
