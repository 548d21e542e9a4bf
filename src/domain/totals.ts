import { type Claimant, PARTIES, type Party } from './dataset'
import type { EventEntry } from './eventEntry'
import { grouped } from './grouped'
import { haveNumber, isContested, isNumber, type Statement, statementsOf } from './statements'
import { partyOf } from './support'

/** Sum of one measure over events of which the same parties speak and do not contradict each other. */
export interface Total {
  readonly measure: string
  /** Whose speakers give the figures, in the order of `PARTIES`. */
  readonly parties: readonly Party[]
  readonly low: number
  /** `null` = open: at least one figure had no upper end. */
  readonly high: number | null
  /** Events in the sum, each once however many regions it names. */
  readonly events: number
  /** Events left out of it because their claims give different figures or deny them. */
  readonly contested: number
}

export interface Totals {
  /** Measures with at least one event added or contested, the sums of one measure beside each other. */
  readonly measures: readonly Total[]
  /** Events for which nobody gives a number; "none or unknown" is none. */
  readonly withoutFigures: number
}

/**
 * Adds up figures without hiding who gives them or that they disagree: what one party says is never added to what
 * another says; where claims on one event give different figures for the same place, or one denies another, the event
 * is counted as contested and not added. A figure that counts another place than the event's own is never added, nor
 * is "none or unknown", which is no number.
 */
export function totalsOf(entries: readonly EventEntry[], claimants: ReadonlyMap<string, Claimant>): Totals {
  const sums = new Map<string, Total>()
  for (const { event } of entries) {
    const byMeasure = grouped(statementsOf(event.claims), ({ figure }) => [figure.measure])
    for (const [measure, statements] of byMeasure) {
      const isDisputed = isContested(statements, event.claims)
      const counted = isDisputed ? statements : statements.filter(isOwnNumber)
      const parties = partiesOf(counted, claimants)
      const key = [measure, ...parties].join(' ')
      const total = sums.get(key) ?? { measure, parties, low: 0, high: 0, events: 0, contested: 0 }
      sums.set(key, isDisputed ? { ...total, contested: total.contested + 1 } : added(total, counted))
    }
  }
  const without = entries.filter(({ event }) => !haveNumber(event.claims))
  const byMeasure = grouped(sums.values(), ({ measure }) => [measure])
  return {
    measures: [...byMeasure.values()]
      .flatMap((totals) => totals.toSorted((a, b) => rankOf(a) - rankOf(b)))
      .filter(({ events, contested }) => events + contested > 0),
    withoutFigures: without.length,
  }
}

function partiesOf(
  statements: readonly Statement[],
  claimants: ReadonlyMap<string, Claimant>,
): readonly Party[] {
  const speaking = new Set(statements.map(({ claim }) => partyOf(claim, claimants)))
  return PARTIES.filter((party) => speaking.has(party))
}

/** Orders the sums of one measure: each set of parties has a number of its own. */
function rankOf({ parties }: Total): number {
  return parties.reduce((rank, party) => rank + 2 ** PARTIES.indexOf(party), 0)
}

function isOwnNumber({ figure }: Statement): boolean {
  return figure.scope === undefined && isNumber(figure)
}

/** All the statements give the same number. */
function added(total: Total, [first]: readonly Statement[]): Total {
  if (first === undefined) return total
  const { figure } = first
  const high = total.high === null || figure.high === null ? null : total.high + figure.high
  const floor = figure.wording === 'upTo' ? 0 : (figure.low ?? 0) // a ceiling says nothing of the floor
  return { ...total, low: total.low + floor, high, events: total.events + 1 }
}
