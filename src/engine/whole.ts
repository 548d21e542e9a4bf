import type { Days } from '../domain/calendar'
import type { Day, RegionCode } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import { dayOf } from '../domain/dayNumber'
import { type Columns, FLAG, IN_REGION, UNDATED } from './columns'

/**
 * @param newestSourceDay the day on which the newest of all sources was published; `null` where none says.
 * @param all first and last day of a set of which the columns are a part; `null` = they are all of it, or it is not known.
 */
export function wholeOf(columns: Columns, newestSourceDay: Day | null, all: Days | null = null): Whole {
  const { rows, types, start, end, flags } = columns
  let [first, last] = [Infinity, -Infinity]
  const seen = { happened: false, reported: false, undated: false }
  for (let row = 0; row < rows; row += 1) {
    const from = start[row] ?? UNDATED
    if (from === UNDATED) {
      seen.undated = true
      continue
    }
    const to = end[row] ?? from
    if (from < first) first = from
    if (to > last) last = to
    if (((flags[row] ?? 0) & FLAG.reported) === 0) seen.happened = true
    else seen.reported = true
  }
  return {
    events: rows,
    types,
    regions: eventsByRegion(columns),
    coverage: first > last ? all : coverage(all ?? [dayOf(first), dayOf(last)], newestSourceDay),
    hasHappened: seen.happened,
    hasReported: seen.reported,
    hasUndated: seen.undated,
    ...pointsOf(columns),
    hasRegionLevel: columns.inRegions.kind.some((kind) => (kind & IN_REGION.regionLevel) !== 0),
  }
}

function pointsOf({ points, type, types }: Columns): Pick<Whole, 'points' | 'markType' | 'discType'> {
  const typeAt = (point: number): string | null => types[type[points.row[point] ?? 0] ?? 0] ?? null
  const [mark, disc] = [points.radiusKm.indexOf(0), points.radiusKm.findIndex((radius) => radius > 0)]
  return {
    points: points.count,
    markType: mark < 0 ? null : typeAt(mark),
    discType: disc < 0 ? null : typeAt(disc),
  }
}

/** To the last day of an event, or to that of the newest source if it is later. */
export function coverage([first, last]: Days, newestSourceDay: Day | null): Days {
  return [first, newestSourceDay !== null && newestSourceDay > last ? newestSourceDay : last]
}

function eventsByRegion({ regions, inRegions }: Columns): ReadonlyMap<RegionCode, number> {
  const counts = new Uint32Array(regions.length)
  for (const region of inRegions.region) counts[region] = (counts[region] ?? 0) + 1
  return new Map(regions.map((code, region) => [code, counts[region] ?? 0]))
}
