import { writtenDays } from '../domain/days'
import type { Language } from '../domain/language'
import type { Overview } from '../domain/overview'
import type { Filter } from '../domain/view'
import type { Strings } from '../ui/strings/en'

/**
 * The sentence that says what the view shows: events, regions, days and reports, each counted once. Chosen days are
 * named as they were chosen, also where an event began before them or went on.
 */
export function summaryOf(
  { events, regions, span, reports }: Overview,
  { from, to }: Pick<Filter, 'from' | 'to'>,
  { strings, language }: { readonly strings: Strings; readonly language: Language },
): string {
  if (events === 0) return strings.noEvents
  return strings.summary({
    events,
    regions: regions.size,
    days: span === null ? null : writtenDays(from ?? span[0], to ?? span[1], language),
    reports,
  })
}
