import { memo, useState } from 'react'
import type { Filter } from '../domain/view'
import { ViewPictures } from './LatePictures'
import { useStrings } from './strings/catalogue'
import styles from './TotalsPanel.module.css'
import { totalText } from './totalText'
import { useAnswer } from './useAnswer'

/** Sums of the view that hide neither who speaks nor a disagreement, and how many events carry no figure at all. */
export const TotalsPanel = memo(function TotalsPanel({ filter }: { readonly filter: Filter }) {
  const strings = useStrings()
  const [isOpen, setIsOpen] = useState(false)
  const { answer: totals, isCurrent } = useAnswer({ kind: 'totals', filter })
  if (totals === null) return isCurrent ? <p className={styles.totals}>{strings.totalsTooMany}</p> : null
  if (totals.measures.length === 0) return null
  const { measures, withoutFigures } = totals
  return (
    <details className={styles.totals} onToggle={(toggle) => setIsOpen(toggle.currentTarget.open)}>
      <summary id="totals-summary">{strings.totals}</summary>
      <ul className={styles.list}>
        {measures.map((total) => (
          <li key={[total.measure, ...total.parties].join()}>{totalText(total, strings)}</li>
        ))}
        <li className={styles.without}>{strings.totalsWithout(withoutFigures)}</li>
      </ul>
      {isOpen ? <ViewPictures filter={filter} /> : null}
    </details>
  )
})
