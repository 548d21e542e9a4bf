import styles from './DropOverlay.module.css'
import { useStrings } from './strings/catalogue'

/** Over the whole page while a file is dragged across it. A pointer is needed to see it, so it is read to nobody. */
export function DropOverlay() {
  const { own } = useStrings()
  return (
    <div className={styles.overlay} aria-hidden="true">
      <p className={styles.words}>{own.drop}</p>
    </div>
  )
}
