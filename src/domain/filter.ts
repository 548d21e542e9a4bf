import type { EventEntry } from './eventEntry'
import { isWithinDays } from './days'
import type { Filter } from './view'

/** The four facets of a filter: OR within one, AND across them. */
export const FACETS = ['types', 'parties', 'supports', 'regions'] as const
export type Facet = (typeof FACETS)[number]

const VALUES: Readonly<Record<Facet, (entry: EventEntry) => Iterable<string>>> = {
  types: ({ event }) => [event.type],
  parties: ({ parties }) => parties,
  supports: ({ support }) => [support],
  regions: ({ regions }) => regions,
}

/** What one event offers to a facet; counts and matches read the same values. */
export function facetValues(entry: EventEntry, facet: Facet): Iterable<string> {
  return VALUES[facet](entry)
}

/** A filter made ready for many events. */
export function filterTest(filter: Filter, except: Facet | null = null): (entry: EventEntry) => boolean {
  const facets = FACETS.flatMap((facet) => {
    const chosen: readonly string[] = filter[facet]
    return facet === except || chosen.length === 0 ? [] : [{ facet, chosen: new Set(chosen) }]
  })
  return (entry) =>
    facets.every(({ facet, chosen }) => [...facetValues(entry, facet)].some((value) => chosen.has(value))) &&
    isWithinDays(entry.event.when, filter.from, filter.to) &&
    hasWords(entry, filter.text)
}

function hasWords({ event, words }: EventEntry, text: string): boolean {
  return words.find(text)?.has(event) ?? true
}
