import type { Days } from '../domain/calendar'
import type { RegionCode } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import type { FacetCounts, Overview, RegionEvents } from '../domain/overview'
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
import { type Tally, tallyOf } from './tally'
import { coverage } from './whole'

/** As an overview of the events themselves, but for what only they can tell: that is `null`. */
export interface CubeOverview extends Omit<Overview, 'reports' | 'counts' | 'regions'> {
  readonly reports: number | null
  readonly counts: Readonly<
    Record<'types' | 'regions', FacetCounts> & Record<'parties' | 'supports', FacetCounts | null>
  >
  readonly regions: ReadonlyMap<RegionCode, CubeRegion>
}

export interface CubeRegion extends Omit<RegionEvents, 'supports'> {
  readonly supports: RegionEvents['supports'] | null
}

/** What a cube answers, with the same numbers as `Queries` of its events. */
export interface CubeQueries {
  readonly whole: Whole
  /**
   * `null` for a filter that it cannot answer: one with a text, or for parties or supports where its kinds do not tell
   * them. Reports, and parties and supports of such a cube, are known only where the filter leaves all events or none.
   */
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
      if (!isAnswerable(cube, filter)) return null
      const plan = planOf(cube, cells, filter)
      const scan = scanSpells(cube, bins, plan, dayRangeOf(filter))
      const tally = tallyOf(cells, plan, scan.inDays)
      const isAll = tally.events === whole.events
      const counted = countedPart(cube, cells, isAll ? withVoices(tally, cube) : tally)
      const isKnown = isAll || tally.events === 0
      return {
        ...(isKnown || cube.voices === null ? counted : withoutVoices(counted)),
        histogram: bins === null ? null : histogramFrom(bins, scan, filter),
        span: spanFrom(scan.first, scan.last),
        reports: isAll ? cube.reports : tally.events === 0 ? 0 : null,
        emptiness: emptinessFrom(counted, scan.whatever, filter, whole.coverage),
      }
    },
  }
}

function isAnswerable({ voices }: Cube, { text, parties, supports }: Filter): boolean {
  return text === '' && (voices === null || (parties.length === 0 && supports.length === 0))
}

function withVoices(tally: Tally, { voices }: Cube): Tally {
  if (voices === null) return tally
  const { parties, supports, regionSupports } = voices
  return { ...tally, supports: regionSupports, facets: { ...tally.facets, parties, supports } }
}

function withoutVoices<Counted extends Pick<CubeOverview, 'counts' | 'regions'>>(counted: Counted) {
  const regions = new Map([...counted.regions].map(([code, here]) => [code, { ...here, supports: null }]))
  return { ...counted, regions, counts: { ...counted.counts, parties: null, supports: null } }
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
