import type { EventEntry } from '../domain/datasetIndex'
import { type Total, totalsOf } from '../domain/totals'
import { useStrings } from './strings/catalogue'
import type { Strings } from './strings/en'
import styles from './TotalsPanel.module.css'

/** Sums of the view that hide no disagreement, and how many events carry no figure at all. */
export function TotalsPanel({ entries }: { readonly entries: readonly EventEntry[] }) {
  const strings = useStrings()
  const { measures, withoutFigures } = totalsOf(entries)
  if (measures.length === 0) return null
  return (
    <details className={styles.totals}>
      <summary id="totals-summary">{strings.totals}</summary>
      <ul className={styles.list}>
        {measures.map((total) => (
          <li key={total.measure}>{totalText(total, strings)}</li>
        ))}
        <li className={styles.without}>{strings.totalsWithout(withoutFigures)}</li>
      </ul>
    </details>
  )
}

function totalText(total: Total, strings: Strings): string {
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
