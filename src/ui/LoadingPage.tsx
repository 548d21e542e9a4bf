import type { Message } from '../state/messages'
import styles from './LoadingPage.module.css'
import { useStrings } from './strings/catalogue'

interface LoadingPageProps {
  /** What went wrong; `null` while the data is on its way. */
  readonly failure: Message | null
  readonly onRetry: () => void
}

/** Before there is any data, or when it could not be had: what happened and what to do. */
export function LoadingPage({ failure, onRetry }: LoadingPageProps) {
  const strings = useStrings()
  return (
    <main className={styles.page}>
      <p className={styles.site} translate="no">
        {strings.site}
      </p>
      <p role="status">{failure === null ? strings.loading : strings.message(failure)}</p>
      {failure === null ? null : (
        <button type="button" className="primary" onClick={onRetry}>
          {strings.retry}
        </button>
      )}
    </main>
  )
}
