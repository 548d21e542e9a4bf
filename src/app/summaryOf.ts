import type { DatasetIndex } from '../domain/datasetIndex'
import { spanOf, writtenDays } from '../domain/days'
import type { Language } from '../domain/language'
import type { Overview } from '../domain/overview'
import type { Strings } from '../ui/strings/en'

/** The sentence that says what the view shows: events, regions, days and reports, each counted once. */
export function summaryOf(
  { entries, regions }: Overview,
  index: DatasetIndex,
  strings: Strings,
  language: Language,
): string {
  if (entries.length === 0) return strings.noEvents
  const span = spanOf(entries.map(({ event }) => event.when))
  const sources = entries.flatMap(({ event }) => event.claims.map(({ source }) => source))
  return strings.summary({
    events: entries.length,
    regions: regions.size,
    days: span === null ? null : writtenDays(span[0], span[1], language),
    reports: new Set(sources.filter((source) => index.sources.has(source))).size,
  })
}
