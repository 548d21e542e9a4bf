import type { Days } from '../domain/calendar'
import type { RegionCode } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import type { Overview } from '../domain/overview'
import type { Filter } from '../domain/view'
import { binsOf, histogramFrom } from './bins'
import { slotsOf } from './cells'
import { NO_REGION, UNDATED } from './columns'
import type { Cube } from './cube'
import { dayRangeOf } from './dayRange'
import { WHEN } from './kinds'
import { countedPart, emptinessFrom, spanFrom } from './overviewFrom'
import { planOf } from './plan'
import { scanSpells } from './spellScan'
import { tallyOf } from './tally'
import { coverage } from './whole'

/** As an overview of the events themselves, but for what only they can tell. */
export interface CubeOverview extends Omit<Overview, 'reports'> {
  /** `null` = not known: the filter leaves some of the events, and a cube does not say which source is whose. */
  readonly reports: number | null
}

/** What a cube answers, with the same numbers as `Queries` of its events. */
export interface CubeQueries {
  readonly whole: Whole
  /** `null` for a filter with a text, which only the events can answer. */
  readonly overview: (filter: Filter) => CubeOverview | null
}

/** What is counted by cell needs no rows. */
const NO_ROWS = new Uint32Array(0)

export function createCubeQueries(cube: Cube): CubeQueries {
  const { kind, list, kinds, lists } = cube.cells
  const cells = { ...cube.cells, ofRow: NO_ROWS, slots: slotsOf(kind, list, kinds, lists) }
  const whole = wholeOf(cube)
  const bins = whole.coverage === null ? null : binsOf(whole.coverage)
  return {
    whole,
    overview: (filter) => {
      if (filter.text !== '') return null
      const plan = planOf(cube, cells, filter)
      const scan = scanSpells(cube, bins, plan, dayRangeOf(filter))
      const counted = countedPart(cube, cells, tallyOf(cells, plan, scan.inDays))
      return {
        ...counted,
        histogram: bins === null ? null : histogramFrom(bins, scan, filter),
        span: spanFrom(scan.first, scan.last),
        reports: counted.events === whole.events ? cube.reports : counted.events === 0 ? 0 : null,
        emptiness: emptinessFrom(counted, scan.whatever, filter, whole.coverage),
      }
    },
  }
}

function wholeOf({ types, regions, newestSourceDay, cells, spells }: Cube): Whole {
  const days = daysOf(spells)
  const hasCells = (when: number): boolean => cells.kind.some((kind) => cells.kinds.when[kind] === when)
  return {
    events: sum(spells.events),
    types,
    regions: eventsByRegion(regions, cells, spells),
    coverage: days === null ? null : coverage(days, newestSourceDay),
    hasHappened: hasCells(WHEN.happened),
    hasReported: hasCells(WHEN.reported),
    hasUndated: hasCells(WHEN.undated),
  }
}

/** From the first to the last of them; `null` where none is dated. */
function daysOf({ start, end }: Cube['spells']): Days | null {
  let [first, last] = [Infinity, -Infinity]
  for (let spell = 0; spell < start.length; spell += 1) {
    const from = start[spell] ?? UNDATED
    if (from === UNDATED) continue
    first = Math.min(first, from)
    last = Math.max(last, end[spell] ?? from)
  }
  return spanFrom(first, last)
}

function eventsByRegion(
  codes: readonly RegionCode[],
  { count, list, lists }: Cube['cells'],
  { from, events }: Cube['spells'],
): ReadonlyMap<RegionCode, number> {
  const counts = new Float64Array(codes.length)
  for (let cell = 0; cell < count; cell += 1) {
    const here = sum(events.subarray(from[cell], from[cell + 1]))
    const ofList = list[cell] ?? 0
    for (const region of lists.region.subarray(lists.from[ofList], lists.from[ofList + 1]))
      if (region !== NO_REGION) counts[region] = (counts[region] ?? 0) + here
  }
  return new Map(codes.map((code, region) => [code, counts[region] ?? 0]))
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0)
}
