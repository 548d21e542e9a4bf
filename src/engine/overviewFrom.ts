import { type Days, isOverlapping } from '../domain/calendar'
import { chosenDays, type Emptiness } from '../domain/coverage'
import { PARTIES, type RegionCode } from '../domain/dataset'
import { dayOf } from '../domain/dayNumber'
import type { FacetCounts, Overview, RegionEvents } from '../domain/overview'
import { SUPPORTS, type Support } from '../domain/support'
import type { Filter } from '../domain/view'
import type { Cells } from './cells'
import type { Columns } from './columns'
import type { Tally } from './tally'

/** The part of an overview that is counted by cell, in the words of the data set. */
export function countedPart(
  { types, regions }: Pick<Columns, 'types' | 'regions'>,
  { slots }: Cells,
  tally: Tally,
): Omit<Overview, 'histogram' | 'span' | 'reports' | 'emptiness'> {
  return {
    events: tally.events,
    types: types.filter((_, type) => (tally.types[type] ?? 0) > 0),
    regions: regionEvents(types, regions, slots, tally),
    hasPoints: tally.hasMarks || tally.hasDiscs,
    hasDiscs: tally.hasDiscs,
    unplaced: tally.unplaced,
    undated: tally.undated,
    counts: {
      types: namedCounts(types, tally.facets.types),
      parties: namedCounts(PARTIES, tally.facets.parties),
      supports: namedCounts(SUPPORTS, tally.facets.supports),
      regions: namedCounts(regions, tally.facets.regions),
    },
  }
}

function namedCounts(names: readonly string[], counts: Uint32Array): FacetCounts {
  const named = new Map<string, number>()
  for (let at = 0; at < counts.length; at += 1) {
    const [name, count] = [names[at], counts[at] ?? 0]
    if (count > 0 && name !== undefined) named.set(name, count)
  }
  return named
}

function regionEvents(
  types: readonly string[],
  codes: readonly RegionCode[],
  slots: Cells['slots'],
  tally: Tally,
): ReadonlyMap<RegionCode, RegionEvents> {
  const regions = new Map<RegionCode, RegionEvents>()
  for (let slot = 0; slot < slots.count; ) {
    const region = slots.region[slot] ?? 0
    let events = 0
    const [ofType, regionLevel] = [new Map<string, number>(), new Map<string, number>()]
    for (; slot < slots.count && slots.region[slot] === region; slot += 1) {
      const here = tally.slots[slot] ?? 0
      const [type, ofRegionLevel] = [types[slots.type[slot] ?? 0], tally.regionLevel[slot] ?? 0]
      if (here === 0 || type === undefined) continue
      events += here
      ofType.set(type, here)
      if (ofRegionLevel > 0) regionLevel.set(type, ofRegionLevel)
    }
    const code = codes[region]
    if (events === 0 || code === undefined) continue
    const supports = supportsIn(region, tally)
    regions.set(code, {
      events,
      onlyMentioned: tally.onlyMentioned[region] ?? 0,
      types: ofType,
      regionLevel,
      supports,
    })
  }
  return regions
}

function supportsIn(region: number, tally: Tally): ReadonlyMap<Support, number> {
  const supports = new Map<Support, number>()
  for (const [at, support] of SUPPORTS.entries()) {
    const count = tally.supports[region * SUPPORTS.length + at] ?? 0
    if (count > 0) supports.set(support, count)
  }
  return supports
}

/** Days from their numbers; `null` where the first is after the last. */
export function spanFrom(first: number, last: number): Days | null {
  return first > last ? null : [dayOf(first), dayOf(last)]
}

/**
 * As `Emptiness` says.
 *
 * @param whatever events under the filter without its days.
 */
export function emptinessFrom(
  { events, undated }: Pick<Overview, 'events' | 'undated'>,
  whatever: number,
  filter: Filter,
  coverage: Days | null,
): Emptiness | null {
  const hasDays = filter.from !== null || filter.to !== null
  if (events > undated || (!hasDays && events > 0)) return null
  if (hasDays && coverage !== null && !isOverlapping(chosenDays(filter, coverage), coverage))
    return 'notCovered'
  return hasDays && whatever > 0 ? 'days' : 'filters'
}
