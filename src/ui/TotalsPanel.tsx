import { useState } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import { totalsOf } from '../domain/totals'
import { useAtlas } from './atlas'
import { ViewPictures } from './LatePictures'
import { useStrings } from './strings/catalogue'
import styles from './TotalsPanel.module.css'
import { totalText } from './totalText'

/** Sums of the view that hide neither who speaks nor a disagreement, and how many events carry no figure at all. */
export function TotalsPanel({ entries }: { readonly entries: readonly EventEntry[] }) {
  const strings = useStrings()
  const [isOpen, setIsOpen] = useState(false)
  const { claimants } = useAtlas().index
  const { measures, withoutFigures } = totalsOf(entries, claimants)
  if (measures.length === 0) return null
  return (
    <details className={styles.totals} onToggle={(toggle) => setIsOpen(toggle.currentTarget.open)}>
      <summary id="totals-summary">{strings.totals}</summary>
      <ul className={styles.list}>
        {measures.map((total) => (
          <li key={[total.measure, ...total.parties].join()}>{totalText(total, strings)}</li>
        ))}
        <li className={styles.without}>{strings.totalsWithout(withoutFigures)}</li>
      </ul>
      {isOpen ? <ViewPictures entries={entries} /> : null}
    </details>
  )
}
