import type { Total } from '../domain/totals'
import type { Strings } from './strings/en'

/** "22 wounded (2 events); 1 event with differing or denied figures not added". */
export function totalText(total: Total, strings: Strings): string {
  const contested = total.contested > 0 ? [strings.totalsContested(total.contested)] : []
  if (total.events === 0) return `${strings.measure(total.measure, '–', false)}: ${contested.join('')}`
  const low = strings.number(total.low)
  const amount =
    total.high === null
      ? strings.wording.atLeast(low)
      : total.high === total.low
        ? low
        : strings.range(low, strings.number(total.high))
  const sum = strings.totalsLine(
    strings.measure(total.measure, amount, total.low === 1 && total.high === 1),
    total.events,
  )
  return [sum, ...contested].join('; ')
}
