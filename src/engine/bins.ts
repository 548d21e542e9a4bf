import { type Days, isOverlapping } from '../domain/calendar'
import { dayNumber } from '../domain/dayNumber'
import { axisOf, eventsIn, type Histogram, type HistogramBin, type TimeAxis } from '../domain/histogram'
import type { DayRange } from './dayRange'
import { intAt, wordAt } from './reads'

/** The bins of a data set's histogram, and in which of them a day lies. */
export interface Bins {
  readonly axis: TimeAxis
  readonly coverage: Days
  /** First days of the bins, and the day after the last one. */
  readonly edges: Int32Array
  /** First day of the first bin, and from it on the bin of each day. */
  readonly origin: number
  readonly ofDay: Uint8Array
}

export function binsOf(coverage: Days): Bins {
  const axis = axisOf(coverage)
  const firsts = axis.bins.map(([first]) => dayNumber(first))
  const edges = Int32Array.from([...firsts, dayNumber(axis.bins.at(-1)?.[1] ?? coverage[1]) + 1])
  const origin = intAt(edges, 0)
  const ofDay = new Uint8Array(intAt(edges, firsts.length) - origin)
  for (const [bin, first] of firsts.entries()) ofDay.fill(bin, first - origin, intAt(edges, bin + 1) - origin)
  return { axis, coverage, edges, origin, ofDay }
}

/**
 * In which bins dated events begin and end: two numbers for each bin, first of the events that are said to have happened
 * on their days, then of those of which only the day of the report is known.
 */
export interface BinTally {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export function noBins(bins: Pick<Bins, 'axis'> | null): BinTally {
  const width = (bins?.axis.bins.length ?? 0) * 2
  return { starts: new Uint32Array(width), ends: new Uint32Array(width) }
}

/** Dated events and the days of a filter: two numbers each, as for a bin. */
export interface DayTally {
  /** Those that begin on its last day or earlier. */
  readonly begun: Uint32Array
  /** Those that end before its first day. */
  readonly ended: Uint32Array
  /** Those that it leaves. */
  readonly within: Uint32Array
}

/** What a histogram counts, all of the events that the other filters leave. */
interface Binned {
  readonly bins: BinTally
  readonly days: DayTally
  readonly undated: number
}

/** As `histogramOf`, from counts instead of events. */
export function histogramFrom(
  { axis, coverage, edges }: Bins,
  { bins, days, undated }: Binned,
  range: DayRange,
): Histogram {
  const happened = countsByBin(edges, bins, days, range, 0)
  const reported = countsByBin(edges, bins, days, range, 1)
  const counted = axis.bins.map((bin, at): HistogramBin => {
    const [ofHappened = NONE, ofReported = NONE] = [happened[at], reported[at]]
    return {
      days: bin,
      isCovered: isOverlapping(bin, coverage),
      chosen: { happened: ofHappened.chosen, reported: ofReported.chosen },
      rest: {
        happened: ofHappened.all - ofHappened.chosen,
        reported: ofReported.all - ofReported.chosen,
      },
    }
  })
  const events = bins.starts.reduce((sum, count) => sum + count, 0)
  const touched = counted.reduce((sum, bin) => sum + eventsIn(bin), 0)
  return {
    unit: axis.unit,
    bins: counted,
    most: Math.max(0, ...counted.map(eventsIn)),
    undated,
    hasRepeats: touched > events,
  }
}

interface BinCount {
  readonly all: number
  readonly chosen: number
}
const NONE: BinCount = { all: 0, chosen: 0 }

/**
 * Those that touch a part of a bin are those that have begun by its end without those that had ended before it. The
 * part of a bin that is chosen lies between edges of bins and days of the filter, and for both that is known.
 */
function countsByBin(
  edges: Int32Array,
  { starts, ends }: BinTally,
  { begun, ended, within }: DayTally,
  { from, to }: DayRange,
  meaning: 0 | 1,
): readonly BinCount[] {
  let [begunByEnd, endedBefore] = [0, 0]
  return Array.from({ length: edges.length - 1 }, (_, bin): BinCount => {
    const [first, last] = [intAt(edges, bin), intAt(edges, bin + 1) - 1]
    begunByEnd += wordAt(starts, bin * 2 + meaning)
    const all = begunByEnd - endedBefore
    const begunInPart = last <= to ? begunByEnd : wordAt(begun, meaning)
    const endedBeforePart = first >= from ? endedBefore : wordAt(ended, meaning)
    endedBefore += wordAt(ends, bin * 2 + meaning)
    if (first > to || last < from) return { all, chosen: 0 }
    // Days in the wrong order leave only events that hold them both, and so does a bin.
    return { all, chosen: from > to ? wordAt(within, meaning) : begunInPart - endedBeforePart }
  })
}
