import type { RegionCode } from './dataset'
import type { EventEntry } from './datasetIndex'
import { daySpan } from './days'
import { type EventPoint, pointsOf } from './eventPoint'
import { type Facet, facetValues, filterTest } from './filter'
import { grouped } from './grouped'
import type { Filter } from './view'

/** Events per value of a facet, once every *other* facet is applied: what ticking its box would give. */
export type FacetCounts = ReadonlyMap<string, number>

/** What the events under a filter mean for one region. */
export interface RegionEvents {
  readonly entries: readonly EventEntry[]
  /** Every event here only mentions the region; nothing is said to have happened in it. */
  readonly isOnlyMentioned: boolean
}

/** Everything that map, list, table and summary show, derived from events and filter alone. */
export interface Overview {
  /** Each event once, in the order of the data set, however many regions it names. */
  readonly entries: readonly EventEntry[]
  /** Regions with at least one event; with a region filter only its regions. */
  readonly regions: ReadonlyMap<RegionCode, RegionEvents>
  /** Points of the events; with a region filter only those in its regions. */
  readonly points: readonly EventPoint[]
  /** Events that name no region and have no point in one. */
  readonly unplaced: readonly EventEntry[]
  /** Events without a date, which no day filter hides. */
  readonly undated: readonly EventEntry[]
  readonly counts: Readonly<Record<Facet, FacetCounts>>
}

/** Applies the filter; an empty data set gives an empty overview. */
export function overviewOf(all: readonly EventEntry[], filter: Filter): Overview {
  const entries = all.filter(filterTest(filter))
  const isWanted = regionTest(filter)
  return {
    entries,
    regions: regionEvents(entries, isWanted),
    points: entries.flatMap(pointsOf).filter(({ region }) => isWanted(region)),
    unplaced: entries.filter(({ regions }) => regions.length === 0),
    undated: entries.filter(({ event }) => daySpan(event.when) === null),
    counts: {
      types: countsOf(all, filter, 'types'),
      parties: countsOf(all, filter, 'parties'),
      supports: countsOf(all, filter, 'supports'),
      regions: countsOf(all, filter, 'regions'),
    },
  }
}

function countsOf(all: readonly EventEntry[], filter: Filter, facet: Facet): FacetCounts {
  const counts = new Map<string, number>()
  for (const entry of all.filter(filterTest(filter, facet))) {
    for (const value of facetValues(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Whether the region filter leaves a region, or a point that is in none. */
function regionTest({ regions }: Filter): (code: RegionCode | null) => boolean {
  const only = new Set<RegionCode | null>(regions)
  return (code) => only.size === 0 || only.has(code)
}

function regionEvents(
  entries: readonly EventEntry[],
  isWanted: (code: RegionCode) => boolean,
): ReadonlyMap<RegionCode, RegionEvents> {
  const byRegion = grouped(entries, ({ regions }) => regions.filter(isWanted))
  return new Map(
    [...byRegion].map(([code, here]) => [
      code,
      { entries: here, isOnlyMentioned: here.every((entry) => onlyMentions(entry, code)) },
    ]),
  )
}

/** Whether the event names the region without anything being said to have happened in it. */
export function onlyMentions({ places }: EventEntry, code: RegionCode): boolean {
  return places.every(({ place, region }) => region !== code || place.role === 'mentioned')
}
