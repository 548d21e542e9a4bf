import type { Days } from './calendar'
import type { Filter } from './view'

/**
 * Why nothing dated is shown: `filters` = no event under the filters, whatever the days; `days` = none on these days;
 * `notCovered` = the data set says nothing about these days. `null` = there is something, or nothing is dated.
 */
export type Emptiness = 'filters' | 'days' | 'notCovered'

/** The filter with all days allowed. */
export function withoutDays(filter: Filter): Filter {
  return { ...filter, from: null, to: null }
}

/**
 * The days of a filter with both ends, the earlier one first. An open end is that of the coverage, or the other end if
 * that lies beyond it.
 */
export function chosenDays({ from, to }: Pick<Filter, 'from' | 'to'>, coverage: Days): Days {
  const [first, last] = [from ?? coverage[0], to ?? coverage[1]]
  if (first <= last) return [first, last]
  return from === null ? [last, last] : to === null ? [first, first] : [last, first]
}
