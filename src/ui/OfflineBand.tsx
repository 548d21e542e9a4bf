import styles from './OfflineBand.module.css'
import { useLateStrings } from './strings/lateCatalogue'

interface OfflineBandProps {
  /** '' = nothing to say. */
  readonly text: string
  /** Shows what is kept. */
  readonly onOpen: () => void
}

/** Says, as long as it is so, that the page comes from a copy on this device, or that the site has a newer version. */
export function OfflineBand({ text, onOpen }: OfflineBandProps) {
  const { offline } = useLateStrings()
  return (
    <section className={styles.band} aria-label={offline.band} data-empty={text === ''}>
      <p className={styles.words} role="status">
        {text}
      </p>
      {text === '' ? null : (
        <button type="button" id="offline-look" onClick={onOpen}>
          {offline.look}
        </button>
      )}
    </section>
  )
}
