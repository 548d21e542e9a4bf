import { type Days, isOverlapping } from './calendar'
import type { Dataset } from './dataset'
import type { EventEntry } from './eventEntry'
import { daySpan, spanOf } from './days'
import { filterTest } from './filter'
import type { Filter } from './view'

/**
 * The days that a data set says anything about: from the first day of its events to the last one, or to the day on
 * which the newest of its sources was published if that is later. On a day in between without an event the sources
 * name none; about any other day the data set says nothing at all. `null` where no event is dated.
 *
 * The day on which the data set itself was published has no say: it may come years after its sources.
 */
export function coverageOf({ events, sources }: Pick<Dataset, 'events' | 'sources'>): Days | null {
  const span = spanOf(events.filter(({ status }) => status === 'active').map(({ when }) => when))
  if (span === null) return null
  const days = [span[1], ...sources.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])]
  return [span[0], days.sort().at(-1) ?? span[1]]
}

/**
 * Why nothing dated is shown: `filters` = no event under the filters, whatever the days; `days` = none on these days;
 * `notCovered` = the data set says nothing about these days. `null` = there is something, or nothing is dated.
 */
export type Emptiness = 'filters' | 'days' | 'notCovered'

/** What a reader who sees no event should be told. Undated events, which no day hides, do not count as an answer. */
export function emptinessOf(
  all: readonly EventEntry[],
  filter: Filter,
  coverage: Days | null,
): Emptiness | null {
  const hasDays = filter.from !== null || filter.to !== null
  const shown = all.filter(filterTest(filter))
  const isAnswered = shown.some(({ event }) => daySpan(event.when) !== null) || (!hasDays && shown.length > 0)
  if (isAnswered) return null
  if (hasDays && coverage !== null && !isOverlapping(chosenDays(filter, coverage), coverage))
    return 'notCovered'
  return hasDays && all.some(filterTest(withoutDays(filter))) ? 'days' : 'filters'
}

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
