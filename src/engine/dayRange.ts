import { dayNumber } from '../domain/dayNumber'
import type { Filter } from '../domain/view'

/** Days of a filter as numbers, both inclusive; an open end lies beyond every day of an event. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** Beyond the years 1 to 9999, and small enough for differences of days to stay whole numbers of 32 bits. */
const [BEFORE_ALL, AFTER_ALL] = [-0x20_0000, 0x40_0000] as const

export function dayRangeOf({ from, to }: Pick<Filter, 'from' | 'to'>): DayRange {
  return {
    from: from === null ? BEFORE_ALL : dayNumber(from),
    to: to === null ? AFTER_ALL : dayNumber(to),
  }
}

/**
 * 1 for a dated event within the days, else 0. Without a branch: on rows in any order a processor guesses every second
 * one wrong, and that made the loops over them take twice as long.
 */
export function isWithin(startsOn: number, endsOn: number, from: number, to: number): number {
  return ((startsOn - to - 1) >>> 31) & ((from - endsOn - 1) >>> 31)
}
