import type { Message } from '../state/messages'
import styles from './LoadingPage.module.css'
import { ReadingBar } from './ReadingBar'
import { useStrings } from './strings/catalogue'

interface LoadingPageProps {
  /** What went wrong; `null` while the data is on its way. */
  readonly failure: Message | null
  /** How many events have been read; `null` = it cannot be said. */
  readonly read: { readonly events: number; readonly ofEvents: number } | null
  /** It is told beside a page that can be read. */
  readonly isBeside?: boolean
  readonly onRetry: () => void
}

/** Before there is any data, or when it could not be had: what happened and what to do. */
export function LoadingPage({ failure, read, isBeside = false, onRetry }: LoadingPageProps) {
  const strings = useStrings()
  const Element = isBeside ? 'div' : 'main'
  return (
    <Element className={isBeside ? styles.beside : styles.page}>
      {isBeside ? null : (
        <p className={styles.site} translate="no">
          {strings.site}
        </p>
      )}
      <p role="status">{failure === null ? strings.loading : strings.message(failure)}</p>
      {failure === null && read !== null ? (
        <ReadingBar {...read} text={strings.loadedEvents(read.events, read.ofEvents)} />
      ) : null}
      {failure === null ? null : (
        <button type="button" className="primary" onClick={onRetry}>
          {strings.retry}
        </button>
      )}
    </Element>
  )
}
