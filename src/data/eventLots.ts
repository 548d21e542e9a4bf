import type { ConflictEvent } from '../domain/dataset'
import type { Report } from './report'

/** Few enough that whoever takes them is never held up for long. */
const LOT = 500

/** Hands events on in lots, up to a number; those beyond it are only counted. */
export interface EventLots {
  readonly add: (event: ConflictEvent) => void
  /** Hands on what waits, and reports how many were left out. */
  readonly end: (report: Report) => void
  /** Whether all further events would be left out. */
  readonly isFull: () => boolean
  /** Events handed on or waiting. */
  readonly kept: () => number
}

/** @param most events that are handed on; what comes after them is left out. */
export function createEventLots(
  most: number,
  onEvents: (events: readonly ConflictEvent[]) => void,
): EventLots {
  let lot: ConflictEvent[] = []
  let count = 0
  const flush = (): void => {
    if (lot.length > 0) onEvents(lot)
    lot = []
  }
  return {
    add(event) {
      count += 1
      if (count > most) return
      lot.push(event)
      if (lot.length === LOT) flush()
    },
    end(report) {
      flush()
      if (count <= most) return
      const advice = String(count - most)
      report.add({ path: [], value: most, reason: 'onlyFirst', advice, effect: 'leftOut' })
    },
    isFull: () => count >= most,
    kept: () => Math.min(count, most),
  }
}
