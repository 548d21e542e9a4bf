import { COLUMNS } from './eventRows'
import styles from './Table.module.css'

/** Stands for rows of the table that are not in the page. */
export function GapRow({ heightPx }: { readonly heightPx: number }) {
  if (heightPx <= 0) return null
  return (
    <tr aria-hidden={heightPx > 0} className={styles.gap}>
      <td colSpan={COLUMNS.length} style={{ height: heightPx }} />
    </tr>
  )
}
