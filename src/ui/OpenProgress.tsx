import styles from './OpenDialog.module.css'
import { useLateStrings } from './strings/lateCatalogue'

interface OpenProgressProps {
  readonly bytes: number
  readonly ofBytes: number
  readonly events: number
}

/** How much of the files has been read. The share of a file that was just begun is 0. */
export function OpenProgress({ bytes, ofBytes, events }: OpenProgressProps) {
  const { opening } = useLateStrings()
  const percent = ofBytes === 0 ? 0 : Math.min(100, Math.floor((100 * bytes) / ofBytes))
  const text = opening.progress(percent, events)
  return (
    <div>
      <progress className={styles.progress} max={100} value={percent} aria-label={text} />
      <p>{text}</p>
    </div>
  )
}
