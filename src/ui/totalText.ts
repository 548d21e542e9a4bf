import type { Total } from '../domain/totals'
import type { Strings } from './strings/en'

/** "22 wounded, according to Ukraine (2 events)"; "Troops: not added; 1 event with differing or denied figures". */
export function totalText(total: Total, strings: Strings): string {
  const { charts } = strings
  const contested = total.contested > 0 ? [charts.contested(total.contested)] : []
  if (total.events === 0) return `${charts.measureName(total.measure)}: ${contested.join('')}`
  const low = strings.number(total.low)
  const amount =
    total.high === null
      ? strings.wording.atLeast(low)
      : total.high === total.low
        ? low
        : strings.range(low, strings.number(total.high))
  const what = strings.measure(total.measure, amount, total.low === 1 && total.high === 1)
  const who = total.parties.map((party) => charts.partyAfterAccording[party])
  return [charts.total(what, charts.list(who), strings.events(total.events)), ...contested].join('; ')
}
