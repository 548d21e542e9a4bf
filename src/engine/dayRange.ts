import { dayNumber } from '../domain/dayNumber'
import type { Filter } from '../domain/view'
import { UNDATED } from './columns'

/** Days of a filter as numbers, both inclusive; an open end lies beyond every day. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** Beyond every day, and within what a column can hold. */
const [BEFORE_ALL, AFTER_ALL] = [UNDATED + 1, 0x7fffffff]

export function dayRangeOf({ from, to }: Pick<Filter, 'from' | 'to'>): DayRange {
  return {
    from: from === null ? BEFORE_ALL : dayNumber(from),
    to: to === null ? AFTER_ALL : dayNumber(to),
  }
}
