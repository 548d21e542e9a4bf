import { scaleLinear } from 'd3-scale'
import type { FigureRange } from '../domain/figureRange'

/** An axis of whole numbers that begins at zero; places on it are percentages of the picture's width. */
export interface FigureScale {
  /** Round numbers to write under the axis, the first of them 0. */
  readonly ticks: readonly number[]
  readonly percentOf: (n: number) => number
}

/** Room that is left for the arrow of an open end. */
const ARROW_PERCENT = 8
const MANY_DIGITS = 1_000_000

/** The axis on which all ranges have room; without any it reaches from 0 to 1. */
export function figureScale(ranges: readonly FigureRange[]): FigureScale {
  const greatest = ranges.reduce((most, { to, best }) => Math.max(most, to, best ?? 0), 1)
  const end = ranges.some(({ isOpenAbove }) => isOpenAbove) ? 100 - ARROW_PERCENT : 100
  const steps = greatest < MANY_DIGITS ? 3 : 2
  const scale = scaleLinear([0, greatest], [0, end]).nice(steps)
  return { ticks: scale.ticks(steps).filter(Number.isInteger), percentOf: (n) => scale(n) }
}
