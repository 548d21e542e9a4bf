import type { Message } from '../state/messages'
import styles from './LoadingPage.module.css'
import { ReadingBar } from './ReadingBar'
import { useStrings } from './strings/catalogue'

interface LoadingPageProps {
  /** What went wrong; `null` while the data is on its way. */
  readonly failure: Message | null
  /** How many events have been read; `null` = it cannot be said. */
  readonly read: { readonly events: number; readonly ofEvents: number } | null
  readonly onRetry: () => void
}

/** Before there is any data, or when it could not be had: what happened and what to do. */
export function LoadingPage({ failure, read, onRetry }: LoadingPageProps) {
  const strings = useStrings()
  return (
    <main className={styles.page}>
      <p className={styles.site} translate="no">
        {strings.site}
      </p>
      <p role="status">{failure === null ? strings.loading : strings.message(failure)}</p>
      {failure === null && read !== null ? (
        <ReadingBar {...read} text={strings.loadedEvents(read.events, read.ofEvents)} />
      ) : null}
      {failure === null ? null : (
        <button type="button" className="primary" onClick={onRetry}>
          {strings.retry}
        </button>
      )}
    </main>
  )
}
