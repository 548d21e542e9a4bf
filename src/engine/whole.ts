import type { Days } from '../domain/calendar'
import type { Day, RegionCode } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import { dayOf } from '../domain/dayNumber'
import { type Columns, FLAG, UNDATED } from './columns'

/** @param newestSourceDay the day on which the newest of all sources was published; `null` where none says. */
export function wholeOf(columns: Columns, newestSourceDay: Day | null): Whole {
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
    coverage: first > last ? null : coverage([dayOf(first), dayOf(last)], newestSourceDay),
    hasHappened: seen.happened,
    hasReported: seen.reported,
    hasUndated: seen.undated,
  }
}

/** As `coverageOf`. */
function coverage([first, last]: Days, newestSourceDay: Day | null): Days {
  return [first, newestSourceDay !== null && newestSourceDay > last ? newestSourceDay : last]
}

function eventsByRegion({ regions, inRegions }: Columns): ReadonlyMap<RegionCode, number> {
  const counts = new Uint32Array(regions.length)
  for (const region of inRegions.region) counts[region] = (counts[region] ?? 0) + 1
  return new Map(regions.map((code, region) => [code, counts[region] ?? 0]))
}
