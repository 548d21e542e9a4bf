import type { Days } from './calendar'
import type { Day } from './dataset'

/** Days as a filter has them; `null` = no limit. */
export interface AskedDays {
  readonly from: Day | null
  readonly to: Day | null
}

/** Which part of a data set the page holds, where the set is too large to be held as a whole. */
export interface HeldPart {
  /** Events that are held, and rows of the whole set. */
  readonly events: number
  readonly ofEvents: number
  /** Days of which every event is held. `null` = on any day some may be missing. */
  readonly days: Days | null
  /** Whether events may be missing that began before these days and last into them. */
  readonly lacksLasting: boolean
  /** First and last day of the whole set; `null` = not said. */
  readonly all: Days | null
  /** The days that were asked for; `null` = none, the newest ones are held. */
  readonly asked: AskedDays | null
  /** Whether events without a day may be among those that are not held. */
  readonly lacksUndated: boolean
}

/**
 * Whether a filter asks for days that are not held, so that another part is to be loaded. Earlier days alone are no
 * reason where the later ones are as many as can be held: the same ones would come again.
 */
export function isBeyond({ days, all, asked }: HeldPart, { from, to }: AskedDays): boolean {
  if (all === null) return false // no part would be better than this one
  if (from === null && to === null) return asked !== null
  if (asked?.from === from && asked.to === to) return false
  const wanted = within({ from, to }, all)
  const isThere = wanted[0] <= wanted[1] // else there is nothing to be loaded
  return isThere && !isWithin(wanted, days) && !isFull(wanted, days, asked?.from ?? all[0])
}

/** Whether these are the newest of the wanted days, and no more of them can be held. */
function isFull(wanted: Days, days: Days | null, askedFrom: Day): boolean {
  return days !== null && wanted[1] === days[1] && wanted[0] < days[0] && askedFrom < days[0]
}

/** The days of a filter as far as there are any; they end before they begin where there are none. */
function within({ from, to }: AskedDays, all: Days): Days {
  return [later(from ?? all[0], all[0]), earlier(to ?? all[1], all[1])]
}

function isWithin(wanted: Days, days: Days | null): boolean {
  return days !== null && wanted[0] >= days[0] && wanted[1] <= days[1]
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
