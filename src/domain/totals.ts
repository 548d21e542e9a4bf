import type { Claim } from './dataset'
import type { EventEntry } from './datasetIndex'
import { grouped } from './grouped'
import { isContested, isNumber, type Statement, statementsOf } from './statements'

/** Sum of one measure over events whose speakers do not contradict each other. */
export interface Total {
  readonly measure: string
  readonly low: number
  /** `null` = open: at least one figure had no upper end. */
  readonly high: number | null
  /** Events in the sum, each once however many regions it names. */
  readonly events: number
  /** Events left out of it because their claims give different figures or deny them. */
  readonly contested: number
}

export interface Totals {
  /** Measures with at least one event added or contested. */
  readonly measures: readonly Total[]
  /** Events for which nobody gives a number; "none or unknown" is none. */
  readonly withoutFigures: number
}

/**
 * Adds up figures without hiding a disagreement: where claims on one event give different figures for the same place,
 * or one denies another, the event is counted as contested and not added. A figure that counts another place than the
 * event's own is never added, nor is "none or unknown", which is no number.
 */
export function totalsOf(entries: readonly EventEntry[]): Totals {
  const sums = new Map<string, Total>()
  for (const { event } of entries) {
    for (const [measure, statements] of grouped(statementsOf(event.claims), ({ figure }) => [
      figure.measure,
    ])) {
      const total = sums.get(measure) ?? { measure, low: 0, high: 0, events: 0, contested: 0 }
      sums.set(measure, added(total, statements, event.claims))
    }
  }
  const without = entries.filter(({ event }) => !event.claims.some(({ figures }) => figures.some(isNumber)))
  return {
    measures: [...sums.values()].filter(({ events, contested }) => events + contested > 0),
    withoutFigures: without.length,
  }
}

function added(total: Total, statements: readonly Statement[], claims: readonly Claim[]): Total {
  if (isContested(statements, claims)) return { ...total, contested: total.contested + 1 }
  const figure = statements.map((one) => one.figure).find((one) => one.scope === undefined && isNumber(one))
  if (figure === undefined) return total
  const high = total.high === null || figure.high === null ? null : total.high + figure.high
  const floor = figure.wording === 'upTo' ? 0 : (figure.low ?? 0) // a ceiling says nothing of the floor
  return { ...total, low: total.low + floor, high, events: total.events + 1 }
}
