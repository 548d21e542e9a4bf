import type { ConflictEvent } from './dataset'

/** Formats whose terms let a reader look at their own copy, but not hand its rows on. */
const NOT_TO_BE_PASSED_ON: ReadonlySet<string> = new Set(['acled'])

/** Events that may leave the page as rows, in their order, and how many stay behind. */
export interface PassedOn {
  readonly kept: readonly ConflictEvent[]
  readonly withheld: number
}

/**
 * Keeps back what the terms of its origin forbid to pass on. Whoever writes events into a file asks here first, and says
 * how many were withheld: the writers of rows write all that they are given.
 */
export function mayPassOn(events: readonly ConflictEvent[]): PassedOn {
  const kept = events.filter(({ origin }) => !NOT_TO_BE_PASSED_ON.has(origin?.format.toLowerCase() ?? ''))
  return { kept, withheld: events.length - kept.length }
}
