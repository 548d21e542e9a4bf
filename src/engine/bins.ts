import type { Days } from '../domain/calendar'
import { dayNumber } from '../domain/dayNumber'
import { axisOf, eventsIn, type Histogram, type HistogramBin, type TimeAxis } from '../domain/histogram'
import type { Filter } from '../domain/view'
import { type DayRange, dayRangeOf } from './dayRange'

/** The bins of a data set's histogram, and in which of them a day lies. */
export interface Bins {
  readonly axis: TimeAxis
  readonly coverage: Days
  /** First days of the bins, and the day after the last one. */
  readonly edges: Int32Array
  /** Bin of each day from the first edge on. */
  readonly ofDay: Uint8Array
}

export function binsOf(coverage: Days): Bins {
  const axis = axisOf(coverage)
  const edges = Int32Array.from([
    ...axis.bins.map(([first]) => dayNumber(first)),
    dayNumber(axis.bins.at(-1)?.[1] ?? coverage[1]) + 1,
  ])
  const first = edges[0] ?? 0
  const ofDay = new Uint8Array((edges.at(-1) ?? 0) - first)
  for (const [bin, edge] of edges.subarray(0, -1).entries())
    ofDay.fill(bin, edge - first, (edges[bin + 1] ?? 0) - first)
  return { axis, coverage, edges, ofDay }
}

/**
 * Where dated events begin and end: event by event one number at `2 * bin` of its first day's bin, or at `2 * bin + 1`
 * if only the day of the report is known, and the same for its last day.
 */
export interface BinTally {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export function noBins({ axis }: Pick<Bins, 'axis'>): BinTally {
  return { starts: new Uint32Array(axis.bins.length * 2), ends: new Uint32Array(axis.bins.length * 2) }
}

/**
 * The histogram of events that begin and end so.
 *
 * @param chosen those of them that the days of the filter leave.
 */
export function histogramFrom(
  { axis, coverage, edges }: Bins,
  { all, chosen, undated }: { readonly all: BinTally; readonly chosen: BinTally; readonly undated: number },
  filter: Pick<Filter, 'from' | 'to'>,
): Histogram {
  const range = dayRangeOf(filter)
  const [happened, reported] = [counter(all, 0), counter(all, 1)]
  const [happenedThen, reportedThen] = [counter(chosen, 0), counter(chosen, 1)]
  const bins = axis.bins.map((days, bin): HistogramBin => {
    const counts = { happened: happened(bin), reported: reported(bin) }
    const ofChosen = { happened: happenedThen(bin), reported: reportedThen(bin) }
    const part = isTouching(edges, bin, range) ? ofChosen : { happened: 0, reported: 0 }
    return {
      days,
      isCovered: days[0] <= coverage[1] && coverage[0] <= days[1],
      chosen: part,
      rest: { happened: counts.happened - part.happened, reported: counts.reported - part.reported },
    }
  })
  const events = all.starts.reduce((sum, count) => sum + count, 0)
  const touched = bins.reduce((sum, bin) => sum + eventsIn(bin), 0)
  return {
    unit: axis.unit,
    bins,
    most: Math.max(0, ...bins.map(eventsIn)),
    undated,
    hasRepeats: touched > events,
  }
}

/** Events that touch a bin, asked for bin by bin: those that have begun by then, without those that ended before. */
function counter({ starts, ends }: BinTally, reported: 0 | 1): (bin: number) => number {
  let open = 0
  return (bin) => {
    open += starts[bin * 2 + reported] ?? 0
    const here = open
    open -= ends[bin * 2 + reported] ?? 0
    return here
  }
}

function isTouching(edges: Int32Array, bin: number, { from, to }: DayRange): boolean {
  return (edges[bin] ?? 0) <= to && from < (edges[bin + 1] ?? 0)
}
