import { useAtlas } from './atlas'
import styles from './HeldBand.module.css'
import { heldText } from './heldText'
import { useLanguage, useStrings } from './strings/catalogue'

/** Says which part of a data set is shown that is too large for a page. It cannot be closed, because all counts are of it. */
export function HeldBand() {
  const strings = useStrings()
  const language = useLanguage()
  const text = heldText(useAtlas().index.whole, strings, language)
  return text === null ? null : (
    <section className={styles.band} aria-label={strings.held.name}>
      <p className={styles.words}>{text}</p>
    </section>
  )
}
