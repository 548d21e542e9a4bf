import type { DatasetIndex } from '../domain/datasetIndex'
import { spanOf, writtenDays } from '../domain/days'
import type { Language } from '../domain/language'
import type { Overview } from '../domain/overview'
import type { Filter } from '../domain/view'
import type { Strings } from '../ui/strings/en'

/**
 * The sentence that says what the view shows: events, regions, days and reports, each counted once. Chosen days are
 * named as they were chosen, also where an event began before them or went on.
 */
export function summaryOf(
  { entries, regions }: Overview,
  { from, to }: Pick<Filter, 'from' | 'to'>,
  index: DatasetIndex,
  wording: { readonly strings: Strings; readonly language: Language },
): string {
  const { strings, language } = wording
  if (entries.length === 0) return strings.noEvents
  const days = spanOf(entries.map(({ event }) => event.when))
  const span = days === null ? null : ([from ?? days[0], to ?? days[1]] as const)
  const sources = entries.flatMap(({ event }) => event.claims.map(({ source }) => source))
  return strings.summary({
    events: entries.length,
    regions: regions.size,
    days: span === null ? null : writtenDays(span[0], span[1], language),
    reports: new Set(sources.filter((source) => index.sources.has(source))).size,
  })
}
