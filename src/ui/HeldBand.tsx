import styles from './HeldBand.module.css'
import { useStrings } from './strings/catalogue'
import { useHeldText } from './useHeldText'

/** Says which part of a data set is shown that is too large for a page. It cannot be closed, because all counts are of it. */
export function HeldBand() {
  const { held } = useStrings()
  const text = useHeldText()
  return text === null ? null : (
    <section className={styles.band} aria-label={held.name}>
      <p className={styles.words}>{text}</p>
    </section>
  )
}
