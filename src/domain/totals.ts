import type { Figure } from './dataset'
import type { EventEntry } from './datasetIndex'

/** Sum of one measure over events whose speakers do not contradict each other. */
export interface Total {
  readonly measure: string
  readonly low: number
  /** `null` = open: at least one figure had no upper end. */
  readonly high: number | null
  /** Events in the sum, each once however many regions it names. */
  readonly events: number
  /** Events left out of it because their claims give different figures. */
  readonly contested: number
}

export interface Totals {
  readonly measures: readonly Total[]
  readonly withoutFigures: number
}

/**
 * Adds up figures without hiding a disagreement: where claims on one event differ, the event is counted as
 * contested and not added. A figure that counts another place than the event's own is never added either.
 */
export function totalsOf(entries: readonly EventEntry[]): Totals {
  const sums = new Map<string, Total>()
  for (const entry of entries) {
    for (const [measure, figures] of figuresByMeasure(entry)) {
      sums.set(measure, added(sums.get(measure) ?? emptyTotal(measure), figures))
    }
  }
  const withoutFigures = entries.filter(({ event }) => event.claims.every((c) => c.figures.length === 0)).length
  return { measures: [...sums.values()], withoutFigures }
}

function emptyTotal(measure: string): Total {
  return { measure, low: 0, high: 0, events: 0, contested: 0 }
}

function figuresByMeasure({ event }: EventEntry): ReadonlyMap<string, readonly Figure[]> {
  const byMeasure = new Map<string, Figure[]>()
  for (const figure of event.claims.flatMap((claim) => claim.figures)) {
    byMeasure.set(figure.measure, [...(byMeasure.get(figure.measure) ?? []), figure])
  }
  return byMeasure
}

function added(total: Total, figures: readonly Figure[]): Total {
  const [first, ...rest] = figures
  if (first === undefined) return total
  const agree = rest.every((figure) => figure.low === first.low && figure.high === first.high)
  if (!agree || first.scope !== undefined) return { ...total, contested: total.contested + 1 }
  const high = total.high === null || first.high === null ? null : total.high + first.high
  return { ...total, low: total.low + (first.low ?? 0), high, events: total.events + 1 }
}
