import type { Whole } from '../domain/datasetIndex'
import { dayOf } from '../domain/dayNumber'
import type { Overview } from '../domain/overview'
import type { Filter } from '../domain/view'
import type { Bins, BinTally } from './bins'
import type { CellTable } from './cells'
import { NO_REGION } from './columns'
import type { Counts } from './counts'
import { binsOfDays, type Cube } from './cube'
import { type DayRange, dayRangeOf } from './dayRange'
import { WHEN } from './kinds'
import { overviewFrom } from './overviewFrom'
import { FITS, isReported, type Plan, planOf } from './plan'
import { addAt, byteAt, intAt, shortAt, wordAt } from './reads'
import { IN_LIST } from './regionLists'
import { tallyOf } from './tally'

/** What a cube answers, with the same numbers as an engine of its events. */
export interface CubeQueries {
  readonly whole: Whole
  /**
   * `null` for a filter that it cannot answer: one with a text, or with days that part a bin. Span and reports are `null`
   * where only the events could tell them.
   */
  readonly overview: (filter: Filter) => Overview | null
}

export function createCubeQueries(cube: Cube): CubeQueries {
  const { cells, reports } = cube
  const bins = binsOfDays(cube)
  const whole = wholeOf(cube, bins)
  return {
    whole,
    overview: (filter) => {
      const range = dayRangeOf(filter)
      const parts = filter.text === '' ? wholeBins(bins, range) : null
      if (parts === null) return null
      const plan = planOf(cube, cells, filter)
      const counts: Counts = { ...dayCounts(cube, parts), bins: binTally(cube, plan), span: null, sources: 0 }
      const tally = tallyOf(cells, plan, counts)
      const overview = overviewFrom({ columns: cube, cells, bins, whole }, counts, tally, filter)
      if (tally.events === 0) return { ...overview, reports: reports === null ? null : 0 }
      const isAll = tally.events === whole.events
      return { ...overview, span: isAll ? spanOf(cube) : null, reports: isAll ? reports : null }
    },
  }
}

/** Bins that lie within days, the later end not included. */
interface BinRange {
  readonly from: number
  readonly to: number
}

/** `null` where days part a bin, or come in the wrong order. */
function wholeBins(bins: Bins | null, { from, to }: DayRange): BinRange | null {
  if (from > to) return null
  if (bins === null) return { from: 0, to: 0 }
  const [first, last] = [edgeAt(bins, from), edgeAt(bins, to + 1)]
  return first === null || last === null ? null : { from: first, to: last }
}

/** How many bins end before a day; `null` where it is not the first one of a bin. */
function edgeAt({ edges }: Bins, day: number): number | null {
  const last = edges.length - 1
  if (day <= intAt(edges, 0)) return 0
  if (day >= intAt(edges, last)) return last
  const at = edges.indexOf(day)
  return at < 0 ? null : at
}

/** Undated events have begun before all days, and never end. */
function dayCounts(
  { cells, width, begun, open }: Cube,
  { from, to }: BinRange,
): Pick<Counts, 'begun' | 'ended'> {
  const { count, kind, kinds, rows } = cells
  const [hasBegun, hasEnded] = [new Uint32Array(count), new Uint32Array(count)]
  for (let cell = 0; cell < count; cell += 1) {
    if (byteAt(kinds.when, wordAt(kind, cell)) === WHEN.undated) {
      hasBegun[cell] = wordAt(rows, cell)
      continue
    }
    const [first, last] = [cell * width + from - 1, cell * width + to - 1]
    if (to > 0) hasBegun[cell] = wordAt(begun, last)
    if (from > 0) hasEnded[cell] = wordAt(begun, first) - wordAt(open, first)
  }
  return { begun: hasBegun, ended: hasEnded }
}

/** In which bins the events begin and end that all facets want. */
function binTally({ cells, width, begun, open }: Cube, { cellFits }: Plan): BinTally {
  const sums = { begun: new Uint32Array(width * 2), open: new Uint32Array(width * 2) }
  for (let cell = 0; cell < cells.count; cell += 1) {
    const fits = byteAt(cellFits, cell)
    if (fits === FITS.not || fits === FITS.undated) continue
    for (let bin = 0; bin < width; bin += 1) {
      addAt(sums.begun, bin * 2 + isReported(fits), wordAt(begun, cell * width + bin))
      addAt(sums.open, bin * 2 + isReported(fits), wordAt(open, cell * width + bin))
    }
  }
  const tally = { starts: new Uint32Array(width * 2), ends: new Uint32Array(width * 2) }
  for (let at = 0; at < width * 2; at += 1) {
    const [now, before] = [wordAt(sums.begun, at), at < 2 ? 0 : wordAt(sums.begun, at - 2)]
    const [openNow, openBefore] = [wordAt(sums.open, at), at < 2 ? 0 : wordAt(sums.open, at - 2)]
    tally.starts[at] = now - before
    tally.ends[at] = now - openNow - (before - openBefore)
  }
  return tally
}

function spanOf({ days }: Cube): Overview['span'] {
  return days === null ? null : [dayOf(days[0]), dayOf(days[1])]
}

function wholeOf({ types, regions, points, markType, discType, cells }: Cube, bins: Bins | null): Whole {
  const hasKind = (when: number): boolean => cells.kinds.when.includes(when)
  return {
    events: cells.rows.reduce((sum, rows) => sum + rows, 0),
    types,
    regions: eventsByRegion(regions, cells),
    coverage: bins?.coverage ?? null,
    hasHappened: hasKind(WHEN.happened),
    hasReported: hasKind(WHEN.reported),
    hasUndated: hasKind(WHEN.undated),
    points,
    markType,
    discType,
    hasRegionLevel: cells.lists.is.some((is) => (is & IN_LIST.regionLevel) !== 0),
  }
}

function eventsByRegion(codes: readonly string[], { count, list, rows, lists }: CellTable): Whole['regions'] {
  const counts = new Uint32Array(codes.length)
  for (let cell = 0; cell < count; cell += 1) {
    const of = wordAt(list, cell)
    for (let at = wordAt(lists.from, of); at < wordAt(lists.from, of + 1); at += 1)
      if (shortAt(lists.region, at) !== NO_REGION)
        addAt(counts, shortAt(lists.region, at), wordAt(rows, cell))
  }
  return new Map(codes.map((code, region) => [code, counts[region] ?? 0]))
}
