import crossfilter from 'crossfilter2'
import {
  dayNumberOf,
  type EngineCase,
  isAmong,
  type PlainEvent,
  type Question,
  type Rows,
} from './engineCase'

/** Undated events lie before every last day and after every first one. */
const [BEFORE_ALL, AFTER_ALL] = [-1e9, 1e9]

type Indexed = PlainEvent & { readonly index: number }
type Counts = Readonly<Record<string, number>>

/**
 * Yardstick: crossfilter2, which keeps sorted indexes and updates its groups by what a filter lets in and out. Only the
 * dimensions that a question changes are filtered anew, and all groups are read.
 */
export function crossfiltered(events: readonly PlainEvent[]): EngineCase {
  const records = events.map((event, index): Indexed => ({ ...event, index }))
  const started = performance.now()
  const filtered = crossfilter(records)
  const types = filtered.dimension(({ type }) => type)
  const parties = filtered.dimension<string>((event) => [...event.parties], true)
  const supports = filtered.dimension(({ support }) => support)
  const regions = filtered.dimension<string>((event) => [...event.regions], true)
  const starts = filtered.dimension(({ days }) => days?.[0] ?? BEFORE_ALL)
  const ends = filtered.dimension(({ days }) => days?.[1] ?? AFTER_ALL)
  const rows = filtered.dimension(({ index }) => index)
  const marks = filtered.dimension<string>(
    (event) => event.regions.map((region) => `${region} ${event.type}`),
    true,
  )
  const groups = [types, parties, supports, regions, marks].map((dimension) =>
    dimension.group<string, number>(),
  )
  const days = starts.group<number, number>()
  const all = filtered.groupAll<number>()
  for (const group of groups) group.all()

  const facets = { types, parties, supports, regions }
  const setFacet = (facet: keyof typeof facets, chosen: readonly string[]): void => {
    const wanted = new Set(chosen)
    if (chosen.length === 0) facets[facet].filterAll()
    else facets[facet].filterFunction((value) => wanted.has(value))
  }
  const setFirst = (day: string | null): void => {
    if (day === null) ends.filterAll()
    else ends.filterRange([dayNumberOf(day), AFTER_ALL + 1])
  }
  const setLast = (day: string | null): void => {
    if (day === null) starts.filterAll()
    else starts.filterRange([BEFORE_ALL, dayNumberOf(day) + 1])
  }
  const setRows = (found: Rows | null): void => {
    if (found === null) rows.filterAll()
    else rows.filterFunction((index) => isAmong(found, index))
  }
  let shown: Question | null = null
  const preparationMs = performance.now() - started
  return {
    name: 'crossfilter2',
    preparationMs,
    ask: (question) => {
      const { filter } = question
      for (const facet of ['types', 'parties', 'supports', 'regions'] as const) {
        if (shown?.filter[facet] !== filter[facet]) setFacet(facet, filter[facet])
      }
      if (shown?.filter.to !== filter.to) setLast(filter.to)
      if (shown?.filter.from !== filter.from) setFirst(filter.from)
      if (shown?.rows !== question.rows) setRows(question.rows)
      shown = question
      return { events: all.value(), counts: groups.map((group) => group.all()), days: days.all() }
    },
    lastAnswer: () => ({
      events: all.value(),
      types: countsOf(groups[0]?.all() ?? []),
      regions: countsOf(groups[3]?.all() ?? []),
    }),
  }
}

function countsOf(grouped: readonly { readonly key: string; readonly value: number }[]): Counts {
  return Object.fromEntries(grouped.flatMap(({ key, value }) => (value > 0 ? [[key, value]] : [])))
}
