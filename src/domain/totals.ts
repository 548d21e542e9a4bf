import { type Claim, type Claimant, PARTIES, type Party } from './dataset'
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

/** What one event has to do with the sums of one measure. */
export interface Share {
  readonly measure: string
  /** Whose sum it is, as in {@link Total}. */
  readonly parties: readonly Party[]
  /** `contested` = not to be added; `null` = nobody gives a number for the event's own place. */
  readonly amount: Pick<Total, 'low' | 'high'> | 'contested' | null
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
    for (const { measure, parties, amount } of sharesOf(event.claims, claimants)) {
      const key = [measure, ...parties].join(' ')
      const total = sums.get(key) ?? { measure, parties, low: 0, high: 0, events: 0, contested: 0 }
      sums.set(key, added(total, amount))
    }
  }
  return {
    measures: orderedTotals([...sums.values()]),
    withoutFigures: entries.filter(({ event }) => !haveNumber(event.claims)).length,
  }
}

/** The shares of one event, one for each measure that its claims speak of, in the order in which they do. */
export function sharesOf(
  claims: readonly Claim[],
  claimants: ReadonlyMap<string, Claimant>,
): readonly Share[] {
  const byMeasure = grouped(statementsOf(claims), ({ figure }) => [figure.measure])
  return [...byMeasure].map(([measure, statements]) => {
    const isDisputed = isContested(statements, claims)
    const counted = isDisputed ? statements : statements.filter(isOwnNumber)
    const amount = isDisputed ? 'contested' : amountOf(counted)
    return { measure, parties: partiesOf(counted, claimants), amount }
  })
}

/** Measures in the order in which they first come, the sums of each by parties; without those that nothing is in. */
export function orderedTotals(totals: readonly Total[]): readonly Total[] {
  return [...grouped(totals, ({ measure }) => [measure]).values()]
    .flatMap((same) => same.toSorted((a, b) => rankOf(a) - rankOf(b)))
    .filter(({ events, contested }) => events + contested > 0)
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
function amountOf([first]: readonly Statement[]): Share['amount'] {
  if (first === undefined) return null
  const { low, high, wording } = first.figure
  return { low: wording === 'upTo' ? 0 : (low ?? 0), high } // a ceiling says nothing of the floor
}

function added(total: Total, amount: Share['amount']): Total {
  if (amount === null) return total
  if (amount === 'contested') return { ...total, contested: total.contested + 1 }
  const high = total.high === null || amount.high === null ? null : total.high + amount.high
  return { ...total, low: total.low + amount.low, high, events: total.events + 1 }
}
