import { binOf, CALENDAR_UNITS, type CalendarUnit, type Days, dayAfter } from './calendar'

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

/** All events of a bin, chosen or not. */
export function eventsIn({ chosen, rest }: Pick<HistogramBin, 'chosen' | 'rest'>): number {
  return chosen.happened + chosen.reported + rest.happened + rest.reported
}
