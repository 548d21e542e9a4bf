import type { ReactNode } from 'react'
import { MOST_SHOWN } from '../domain/fileReport'
import { ModalDialog } from './ModalDialog'
import styles from './OpenDialog.module.css'
import { useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'

interface OpenDialogProps {
  /** One sentence on how far it is, read out when it changes. */
  readonly status: string
  readonly isBusy: boolean
  /** What came of the chosen files so far. */
  readonly children: ReactNode
  /** Buttons before "Cancel". */
  readonly buttons: ReactNode
  readonly onFiles: (files: readonly File[]) => void
  readonly onClose: () => void
}

const ACCEPTED = '.csv,.tsv,.txt,.json,.geojson'

/** Where a reader opens a file of their own. "Cancel" leaves the page as it was, also in the middle of reading. */
export function OpenDialog({ status, isBusy, children, buttons, onFiles, onClose }: OpenDialogProps) {
  const { own } = useStrings()
  const { opening } = useLateStrings()
  return (
    <ModalDialog
      id="open-dialog"
      title={own.open}
      buttons={buttons}
      closeLabel={opening.cancel}
      onClose={onClose}
    >
      <label className={styles.choose}>
        {opening.choose}
        <input
          type="file"
          id="open-input"
          accept={ACCEPTED}
          multiple
          aria-describedby="open-hints"
          onChange={({ currentTarget }) => {
            const files = Array.from(currentTarget.files ?? [])
            currentTarget.value = '' // so that the same file can be chosen again
            if (files.length > 0) onFiles(files)
          }}
        />
      </label>
      <OpenHints />
      <p className={styles.status} role="status">
        {status}
      </p>
      <div className={styles.outcome} aria-busy={isBusy}>
        {children}
      </div>
    </ModalDialog>
  )
}

/** What can be opened, and what becomes of it. */
function OpenHints() {
  const { opening } = useLateStrings()
  return (
    <div id="open-hints" className={styles.hints}>
      <p>{opening.stays}</p>
      <details>
        <summary>{opening.whatTitle}</summary>
        <p>{opening.what}</p>
        <p>{opening.limits(MOST_SHOWN)}</p>
      </details>
      <p>
        {opening.templates}{' '}
        <a href="./templates/events.csv" download>
          {opening.templateCsv}
        </a>{' '}
        <a href="./templates/events.geojson" download>
          {opening.templateGeoJson}
        </a>
      </p>
    </div>
  )
}
