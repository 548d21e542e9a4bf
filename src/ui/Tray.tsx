import type { EventEntry } from '../domain/datasetIndex'
import { EventItem } from './EventItem'
import { useStrings } from './strings/catalogue'
import styles from './Tray.module.css'

interface TrayProps {
  readonly entries: readonly EventEntry[]
  readonly selected: string | null
  readonly onSelect: (event: string) => void
}

/** Events that name no region: they must not vanish only because they cannot be drawn. */
export function Tray({ entries, selected, onSelect }: TrayProps) {
  const strings = useStrings()
  if (entries.length === 0) return null
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <h2 id="tray-title" className={styles.title}>
        {strings.unplaced} <span className={styles.count}>({strings.events(entries.length)})</span>
      </h2>
      <p className={styles.hint}>{strings.unplacedHint}</p>
      <ul className={styles.list} aria-label={strings.unplaced}>
        {entries.map((entry) => (
          <EventItem
            key={entry.event.id}
            entry={entry}
            within="tray"
            isCurrent={entry.event.id === selected}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  )
}
