import { binOf, type Days, dayAfter, isOverlapping, lengthOf, neighbourOf } from './calendar'
import { chosenDays } from './coverage'
import type { Filter } from './view'

/** A choice of days by one press; `days` is `null` for all of them. */
export interface DayPreset {
  readonly kind: 'last7' | 'last30' | 'month' | 'all'
  readonly days: Days | null
}

/**
 * Choices that narrow the covered days, shortest first, and all days at the end. They are counted back from the last
 * covered day, never from the clock; those that would show everything, or the same as another, are left out.
 */
export function dayPresets(coverage: Days): readonly DayPreset[] {
  const last = coverage[1]
  const presets: readonly DayPreset[] = [
    { kind: 'last7', days: [dayAfter(last, -6), last] },
    { kind: 'last30', days: [dayAfter(last, -29), last] },
    { kind: 'month', days: binOf(last, 'month') },
  ]
  const firstDays = presets.map(({ days }) => days?.[0])
  const narrowing = presets.filter(
    ({ days }, at) => days !== null && days[0] > coverage[0] && firstDays.lastIndexOf(days[0]) === at,
  )
  return [...narrowing, { kind: 'all', days: null }]
}

/** Where the step buttons lead; `null` = nowhere. */
export interface DaySteps {
  readonly previous: Days | null
  readonly next: Days | null
}

/**
 * The window of the same length before the chosen days and the one after them; from days outside the coverage straight
 * to its nearer end. From all days they lead nowhere.
 */
export function daySteps({ from, to }: Pick<Filter, 'from' | 'to'>, coverage: Days): DaySteps {
  if (from === null && to === null) return { previous: null, next: null }
  const chosen = chosenDays({ from, to }, coverage)
  const [previous, next] = [neighbourOf(chosen, -1), neighbourOf(chosen, 1)]
  const beyond = lengthOf(chosen) - 1
  const isAfter = chosen[0] > coverage[1]
  const isBefore = chosen[1] < coverage[0]
  return {
    previous: isAfter
      ? [dayAfter(coverage[1], -beyond), coverage[1]]
      : isOverlapping(previous, coverage)
        ? previous
        : null,
    next: isBefore
      ? [coverage[0], dayAfter(coverage[0], beyond)]
      : isOverlapping(next, coverage)
        ? next
        : null,
  }
}
