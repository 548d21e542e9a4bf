import { binOf, CALENDAR_UNITS, type CalendarUnit, type Days, dayAfter, isOverlapping } from './calendar'
import type { Day, When } from './dataset'
import { daySpan } from './days'
import type { EventEntry } from './eventEntry'

/** More bars than this are too thin to be told apart and hit. */
const MOST_BINS = 62
/** Fewer bars than this would be blocks: the axis then goes on, to days that the data do not cover. */
const FEWEST_BINS = 14

/** Bins of one length, side by side from the earliest to the latest. */
export interface TimeAxis {
  readonly unit: CalendarUnit
  readonly bins: readonly Days[]
}

/** Events in a part of a bin, by what their day means. */
interface Tally {
  /** The event is said to have happened on these days. */
  readonly happened: number
  /** Only the day of the report is known: it happened then or before. */
  readonly reported: number
}

export interface HistogramBin {
  readonly days: Days
  /** Whether the data set says anything about at least one day of the bin. */
  readonly isCovered: boolean
  /** Events on chosen days of the bin. */
  readonly chosen: Tally
  /** Events on its other days only. */
  readonly rest: Tally
}

export interface Histogram {
  readonly unit: CalendarUnit
  readonly bins: readonly HistogramBin[]
  /** Events in the fullest bin. */
  readonly most: number
  /** Events that no bin can hold. */
  readonly undated: number
  /** Whether some event is counted in more than one bin. */
  readonly hasRepeats: boolean
}

/** Bins for the days that a data set covers: the shortest that give at most 62 bars, and at least 14 of them. */
export function axisOf(coverage: Days): TimeAxis {
  for (const unit of CALENDAR_UNITS) {
    const bins = binsOf(coverage, unit)
    if (bins !== null) return { unit, bins: padded(bins, unit) }
  }
  return { unit: 'millennium', bins: [] } // never: ten of them hold every day
}

/** `null` where there would be too many. */
function binsOf([first, last]: Days, unit: CalendarUnit): readonly Days[] | null {
  const bins = [binOf(first, unit)]
  for (let bin = bins[0]; bin !== undefined && bin[1] < last; bin = bins.at(-1)) {
    if (bins.length === MOST_BINS) return null
    bins.push(binOf(dayAfter(bin[1], 1), unit))
  }
  return bins
}

/** Goes on to both sides, as far as there is a calendar. */
function padded(bins: readonly Days[], unit: CalendarUnit): readonly Days[] {
  const all = [...bins]
  for (let missing = FEWEST_BINS - bins.length; missing > 0; missing -= 1) {
    const [earliest, latest] = [all[0]?.[0] ?? '', all.at(-1)?.[1] ?? '']
    if (missing % 2 === 0) all.unshift(binOf(dayAfter(earliest, -1), unit))
    else all.push(binOf(dayAfter(latest, 1), unit))
  }
  return all.filter(([first], at) => first !== all[at - 1]?.[0])
}

/** What a histogram needs beside the events. */
export interface HistogramOptions {
  readonly axis: TimeAxis
  readonly coverage: Days
  /** Inclusive; either may stand alone. */
  readonly from: Day | null
  readonly to: Day | null
}

/**
 * Counts each event in every bin that its days touch, so that a night is on both of its days. An event is on the
 * chosen days of a bin where its days, the bin and the choice have a day in common.
 */
export function histogramOf(
  entries: readonly EventEntry[],
  { axis, coverage, from, to }: HistogramOptions,
): Histogram {
  const counting: Counting[] = axis.bins.map(() => ({ chosen: [0, 0], rest: [0, 0] }))
  const chosen: Days = [from ?? '0001-01-01', to ?? '9999-12-31']
  const touched = entries.map(({ event }) => countEvent(event.when, axis.bins, counting, chosen))
  const bins = axis.bins.map((days, at) => finished(days, counting[at], coverage))
  return {
    unit: axis.unit,
    bins,
    most: Math.max(0, ...bins.map(eventsIn)),
    undated: touched.filter((count) => count === 0).length,
    hasRepeats: touched.some((count) => count > 1),
  }
}

interface Counting {
  readonly chosen: [happened: number, reported: number]
  readonly rest: [happened: number, reported: number]
}

/** Adds an event to the bins that it touches, and answers how many there were. */
function countEvent(when: When, bins: readonly Days[], counting: readonly Counting[], chosen: Days): number {
  const span = daySpan(when)
  if (span === null) return 0
  const kind = when.precision === 'reported' ? 1 : 0
  const isInChoice = isOverlapping(span, chosen)
  const [start, end] = [binHolding(bins, span[0]), binHolding(bins, span[1])]
  for (let at = start; at <= end; at += 1) {
    const [bin, counts] = [bins[at], counting[at]]
    if (bin === undefined || counts === undefined) continue
    const part = isInChoice && isOverlapping(bin, chosen) ? counts.chosen : counts.rest
    part[kind] += 1
  }
  return end - start + 1
}

function finished(days: Days, counts: Counting | undefined, coverage: Days): HistogramBin {
  const { chosen = [0, 0], rest = [0, 0] } = counts ?? {}
  return {
    days,
    isCovered: isOverlapping(days, coverage),
    chosen: { happened: chosen[0], reported: chosen[1] },
    rest: { happened: rest[0], reported: rest[1] },
  }
}

/** All events of a bin, chosen or not. */
export function eventsIn({ chosen, rest }: Pick<HistogramBin, 'chosen' | 'rest'>): number {
  return chosen.happened + chosen.reported + rest.happened + rest.reported
}

/** Place of the bin that holds a day: the first one that ends on it or later. */
function binHolding(bins: readonly Days[], day: Day): number {
  let [low, high] = [0, bins.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bins[middle]?.[1] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
