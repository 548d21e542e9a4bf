import { type Days, isOverlapping } from '../domain/calendar'
import { chosenDays, type Emptiness } from '../domain/coverage'
import { PARTIES, type RegionCode } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import { dayOf } from '../domain/dayNumber'
import type { FacetCounts, Overview, RegionEvents } from '../domain/overview'
import { SUPPORTS, type Support } from '../domain/support'
import type { Filter } from '../domain/view'
import { type Bins, histogramFrom } from './bins'
import type { Cells } from './cells'
import type { Columns } from './columns'
import type { Counts } from './counts'
import { dayRangeOf } from './dayRange'
import { shortAt, wordAt } from './reads'
import type { Tally } from './tally'

/** What an overview is told about beside its counts. */
interface OverviewOf {
  readonly columns: Pick<Columns, 'types' | 'regions'>
  readonly cells: Pick<Cells, 'blocks'>
  /** `null` where no event is dated. */
  readonly bins: Bins | null
  readonly whole: Pick<Whole, 'coverage'>
}

/** An overview in the words of the data set. */
export function overviewFrom(
  { columns, cells, bins, whole }: OverviewOf,
  counts: Counts,
  tally: Tally,
  filter: Filter,
): Overview {
  const { types, regions } = columns
  return {
    events: tally.events,
    types: types.filter((_, type) => wordAt(tally.types, type) > 0),
    regions: regionEvents(columns, cells.blocks, tally),
    hasPoints: tally.hasMarks || tally.hasDiscs,
    hasDiscs: tally.hasDiscs,
    unplaced: tally.unplaced,
    undated: tally.undated,
    counts: {
      types: namedCounts(types, tally.typeFacet),
      parties: namedCounts(PARTIES, tally.partyFacet),
      supports: namedCounts(SUPPORTS, tally.supportFacet),
      regions: namedCounts(regions, tally.regionFacet),
    },
    histogram:
      bins === null ? null : histogramFrom(bins, { ...tally, bins: counts.bins }, dayRangeOf(filter)),
    span: counts.span === null ? null : [dayOf(counts.span[0]), dayOf(counts.span[1])],
    reports: counts.sources,
    emptiness: emptiness(tally, counts, filter, whole.coverage),
  }
}

function namedCounts(names: readonly string[], counts: Uint32Array): FacetCounts {
  const named = new Map<string, number>()
  for (let at = 0; at < counts.length; at += 1) {
    const [name, count] = [names[at], wordAt(counts, at)]
    if (count > 0 && name !== undefined) named.set(name, count)
  }
  return named
}

function regionEvents(
  { types, regions }: OverviewOf['columns'],
  { slotRegion, slotType }: Cells['blocks'],
  tally: Tally,
): ReadonlyMap<RegionCode, RegionEvents> {
  const byCode = new Map<RegionCode, RegionEvents>()
  let next = 0
  for (const [region, code] of regions.entries()) {
    const from = next
    while (next < slotRegion.length && shortAt(slotRegion, next) === region) next += 1
    const typesOf = (counts: Uint32Array): ReadonlyMap<string, number> => {
      const named = new Map<string, number>()
      for (let slot = from; slot < next; slot += 1) {
        const [type, count] = [types[shortAt(slotType, slot)], wordAt(counts, slot)]
        if (count > 0 && type !== undefined) named.set(type, count)
      }
      return named
    }
    let events = 0
    for (let slot = from; slot < next; slot += 1) events += wordAt(tally.slots, slot)
    if (events === 0) continue
    byCode.set(code, {
      events,
      onlyMentioned: wordAt(tally.onlyMentioned, region),
      types: typesOf(tally.slots),
      regionLevel: typesOf(tally.regionLevel),
      supports: supportsIn(region, tally),
    })
  }
  return byCode
}

function supportsIn(region: number, tally: Tally): ReadonlyMap<Support, number> {
  const supports = new Map<Support, number>()
  for (const [at, support] of SUPPORTS.entries()) {
    const count = wordAt(tally.supports, region * SUPPORTS.length + at)
    if (count > 0) supports.set(support, count)
  }
  return supports
}

/** As `emptinessOf`. */
function emptiness(
  { events, undated }: Tally,
  counts: Counts,
  filter: Filter,
  coverage: Days | null,
): Emptiness | null {
  const hasDays = filter.from !== null || filter.to !== null
  if (events > undated || (!hasDays && events > 0)) return null
  if (hasDays && coverage !== null && !isOverlapping(chosenDays(filter, coverage), coverage))
    return 'notCovered'
  const isSomeDay = undated > 0 || counts.bins.starts.some((begun) => begun > 0)
  return hasDays && isSomeDay ? 'days' : 'filters'
}
