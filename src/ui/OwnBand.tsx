import { useAtlas } from './atlas'
import styles from './OwnBand.module.css'
import { useStrings } from './strings/catalogue'

interface OwnBandProps {
  /** Records of the file that are not among its events. */
  readonly leftOut: number
  readonly onRemove: () => void
}

/** Says, as long as the reader's own file is shown, that this site does not publish it. It cannot be closed. */
export function OwnBand({ leftOut, onRemove }: OwnBandProps) {
  const strings = useStrings()
  const { index, own } = useAtlas()
  if (own === undefined) return null
  const counts = [
    strings.events(index.whole.events),
    ...(leftOut === 0 ? [] : [strings.own.leftOut(leftOut)]),
  ]
  return (
    <section className={styles.band} aria-label={strings.own.name}>
      <p className={styles.words}>
        <strong>{strings.own.band}</strong>{' '}
        <span className={styles.facts}>
          <bdi translate="no">{own.fileName}</bdi>: {counts.join(', ')}
        </span>
      </p>
      <button type="button" id="remove-own" onClick={onRemove}>
        {strings.own.remove}
      </button>
    </section>
  )
}
