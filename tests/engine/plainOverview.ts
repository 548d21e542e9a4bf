import { type Days, isOverlapping } from '../../src/domain/calendar'
import { chosenDays, type Emptiness } from '../../src/domain/coverage'
import type { RegionCode, When } from '../../src/domain/dataset'
import type { Whole } from '../../src/domain/datasetIndex'
import { daySpan, isWithinDays, spanOf } from '../../src/domain/days'
import { type EventEntry, onlyMentions } from '../../src/domain/eventEntry'
import { pointsOf } from '../../src/domain/eventPoint'
import { FACETS, type Facet } from '../../src/domain/filter'
import { axisOf, eventsIn, type Histogram, type HistogramBin } from '../../src/domain/histogram'
import type { FacetCounts, Overview, RegionEvents } from '../../src/domain/overview'
import type { ListPart } from '../../src/domain/question'
import { SUPPORTS } from '../../src/domain/support'
import type { Filter } from '../../src/domain/view'

/** Events as objects, asked one by one: slow, and plainly what the words of a filter mean. */
export interface PlainEvents {
  readonly entries: readonly EventEntry[]
  readonly knownSources: ReadonlySet<string>
  readonly newestSourceDay: string | null
  /** Ids of the events that the text finds; `null` = no text narrows. */
  readonly found: ReadonlySet<string> | null
}

export function plainOverview(plain: PlainEvents, filter: Filter): Overview {
  const { entries: all, found, knownSources } = plain
  const entries = matchingEntries(plain, filter)
  const regions = regionEvents(all, entries, filter)
  const isWanted = regionTest(filter)
  const points = entries.flatMap(pointsOf).filter(({ region }) => isWanted(region))
  const sources = entries.flatMap(({ event }) => event.claims.map(({ source }) => source))
  return {
    events: entries.length,
    types: typesOf(all).filter((type) => entries.some(({ event }) => event.type === type)),
    regions,
    hasPoints: points.length > 0,
    hasDiscs: points.some(({ radiusKm }) => radiusKm !== null),
    unplaced: entries.filter((entry) => entry.regions.length === 0).length,
    undated: entries.filter(({ event }) => daySpan(event.when) === null).length,
    counts: {
      types: countsOf(all, filter, 'types', found),
      parties: countsOf(all, filter, 'parties', found),
      supports: countsOf(all, filter, 'supports', found),
      regions: countsOf(all, filter, 'regions', found),
    },
    histogram: histogram(plain, filter),
    span: spanOf(entries.map(({ event }) => event.when)),
    reports: new Set(sources.filter((source) => knownSources.has(source))).size,
    emptiness: emptiness(plain, filter),
  }
}

/** The entries of a list, in order. */
export function plainRows(plain: PlainEvents, filter: Filter, part: ListPart): readonly EventEntry[] {
  const entries = matchingEntries(plain, filter)
  if (part === 'all') return entries
  if (part === 'unplaced') return entries.filter(({ regions }) => regions.length === 0)
  if (part === 'undated') return entries.filter(({ event }) => daySpan(event.when) === null)
  return regionTest(filter)(part.region) ? entries.filter(({ regions }) => regions.includes(part.region)) : []
}

export function plainWhole({ entries, newestSourceDay }: PlainEvents): Whole {
  const whens = entries.map(({ event }) => event.when).filter((when) => daySpan(when) !== null)
  const points = entries.flatMap(pointsOf)
  return {
    events: entries.length,
    types: typesOf(entries),
    regions: new Map(
      regionsOf(entries).map((code) => [
        code,
        entries.filter(({ regions }) => regions.includes(code)).length,
      ]),
    ),
    coverage: coverage(entries, newestSourceDay),
    hasHappened: whens.some(({ precision }) => precision !== 'reported'),
    hasReported: whens.some(({ precision }) => precision === 'reported'),
    hasUndated: whens.length < entries.length,
    points: points.length,
    markType: points.find(({ radiusKm }) => radiusKm === null)?.type ?? null,
    discType: points.find(({ radiusKm }) => radiusKm !== null)?.type ?? null,
    hasRegionLevel: entries.some(({ places }) =>
      places.some(({ region, drawnAs }) => region !== null && drawnAs === 'region'),
    ),
  }
}

function typesOf(entries: readonly EventEntry[]): readonly string[] {
  return [...new Set(entries.map(({ event }) => event.type))]
}

function regionsOf(entries: readonly EventEntry[]): readonly RegionCode[] {
  return [...new Set(entries.flatMap(({ regions }) => regions))]
}

function matchingEntries({ entries, found }: PlainEvents, filter: Filter): readonly EventEntry[] {
  return entries.filter(filterTest(filter, found))
}

const VALUES: Readonly<Record<Facet, (entry: EventEntry) => Iterable<string>>> = {
  types: ({ event }) => [event.type],
  parties: ({ parties }) => parties,
  supports: ({ support }) => [support],
  regions: ({ regions }) => regions,
}

function filterTest(filter: Filter, found: PlainEvents['found'], except: Facet | null = null) {
  return (entry: EventEntry): boolean =>
    FACETS.every((facet) => {
      const chosen: readonly string[] = filter[facet]
      return (
        facet === except ||
        chosen.length === 0 ||
        [...VALUES[facet](entry)].some((value) => chosen.includes(value))
      )
    }) &&
    isWithinDays(entry.event.when, filter.from, filter.to) &&
    (found?.has(entry.event.id) ?? true)
}

function countsOf(
  all: readonly EventEntry[],
  filter: Filter,
  facet: Facet,
  found: PlainEvents['found'],
): FacetCounts {
  return tallied(all.filter(filterTest(filter, found, facet)).flatMap((entry) => [...VALUES[facet](entry)]))
}

function tallied<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Whether the region filter leaves a region, or a point that is in none. */
function regionTest({ regions }: Filter): (code: RegionCode | null) => boolean {
  const only = new Set<RegionCode | null>(regions)
  return (code) => only.size === 0 || only.has(code)
}

function regionEvents(
  all: readonly EventEntry[],
  entries: readonly EventEntry[],
  filter: Filter,
): ReadonlyMap<RegionCode, RegionEvents> {
  const isWanted = regionTest(filter)
  return new Map(
    regionsOf(all).flatMap((code): readonly (readonly [RegionCode, RegionEvents])[] => {
      const here = entries.filter(({ regions }) => isWanted(code) && regions.includes(code))
      if (here.length === 0) return []
      const typesHere = (of: readonly EventEntry[]) => {
        const counts = tallied(of.map(({ event }) => event.type))
        return new Map(
          typesOf(all).flatMap((type) => (counts.has(type) ? [[type, counts.get(type) ?? 0]] : [])),
        )
      }
      const isRegionLevel = ({ places }: EventEntry): boolean =>
        places.some(({ region, drawnAs }) => region === code && drawnAs === 'region')
      const supports = tallied(here.map(({ support }) => support))
      return [
        [
          code,
          {
            events: here.length,
            onlyMentioned: here.filter((entry) => onlyMentions(entry, code)).length,
            types: typesHere(here),
            regionLevel: typesHere(here.filter(isRegionLevel)),
            supports: new Map(
              SUPPORTS.flatMap((kind) => (supports.has(kind) ? [[kind, supports.get(kind) ?? 0]] : [])),
            ),
          },
        ],
      ]
    }),
  )
}

function coverage(entries: readonly EventEntry[], newestSourceDay: string | null): Days | null {
  const span = spanOf(entries.map(({ event }) => event.when))
  return span === null ? null : [span[0], [span[1], newestSourceDay ?? ''].sort().at(-1) ?? span[1]]
}

/** Counts each event in every bin that its days touch. */
function histogram(plain: PlainEvents, filter: Filter): Histogram | null {
  const covered = coverage(plain.entries, plain.newestSourceDay)
  if (covered === null) return null
  const { unit, bins } = axisOf(covered)
  const entries = matchingEntries(plain, { ...filter, from: null, to: null })
  const chosen: Days = [filter.from ?? '0001-01-01', filter.to ?? '9999-12-31']
  const counted = bins.map((days): HistogramBin => {
    const here = entries.map(({ event }) => event.when).filter((when) => touches(when, days))
    const inChoice = here.filter((when) => touches(when, chosen) && isOverlapping(days, chosen))
    return {
      days,
      isCovered: isOverlapping(days, covered),
      chosen: tally(inChoice),
      rest: tally(here.filter((when) => !inChoice.includes(when))),
    }
  })
  const touched = entries.map(({ event }) => bins.filter((days) => touches(event.when, days)).length)
  return {
    unit,
    bins: counted,
    most: Math.max(0, ...counted.map(eventsIn)),
    undated: touched.filter((count) => count === 0).length,
    hasRepeats: touched.some((count) => count > 1),
  }
}

function touches(when: When, days: Days): boolean {
  const span = daySpan(when)
  return span !== null && isOverlapping(span, days)
}

function tally(whens: readonly When[]): HistogramBin['chosen'] {
  const reported = whens.filter(({ precision }) => precision === 'reported').length
  return { happened: whens.length - reported, reported }
}

function emptiness(plain: PlainEvents, filter: Filter): Emptiness | null {
  const hasDays = filter.from !== null || filter.to !== null
  const covered = coverage(plain.entries, plain.newestSourceDay)
  const shown = matchingEntries(plain, filter)
  const isAnswered = shown.some(({ event }) => daySpan(event.when) !== null) || (!hasDays && shown.length > 0)
  if (isAnswered) return null
  if (hasDays && covered !== null && !isOverlapping(chosenDays(filter, covered), covered)) return 'notCovered'
  return hasDays && matchingEntries(plain, { ...filter, from: null, to: null }).length > 0
    ? 'days'
    : 'filters'
}
