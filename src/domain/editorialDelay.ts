import type { ConflictEvent } from './dataset'
import { type Finding, finding } from './editorialRules'

const HOUR_MS = 3_600_000

/** Hours between an event and its publication that the law of Ukraine asks for at least, for civil and military objects. */
export const LEGAL_HOURS = { civil: 3, military: 12 } as const

/** Hours that this site waits, whatever the type: more than the law asks for any. */
export const DEFAULT_HOURS = 24

/**
 * Whether an event is too young to be published. A day counts until its end: it may have happened in its last minute.
 *
 * @param now local time in the zone of the data set, `2024-11-06T12:00`; a day alone is its beginning.
 */
export function delayFinding(
  { when }: ConflictEvent,
  now: string,
  hours: number = DEFAULT_HOURS,
): readonly Finding[] {
  if (when.end === null) return []
  const isOver = endMs(when.end) + hours * HOUR_MS <= localMs(now)
  return isOver ? [] : [finding('tooEarly', 'when.end', when.end, `${hours} h before ${now}`)]
}

/** The first moment after a day or minute. */
function endMs(moment: string): number {
  return moment.length === 10 ? localMs(moment) + 24 * HOUR_MS : localMs(moment)
}

/** Two local times of one zone are compared as if it had no changes of the clock. */
function localMs(moment: string): number {
  return Date.parse(moment.length === 10 ? `${moment}T00:00Z` : `${moment.slice(0, 16)}Z`)
}
