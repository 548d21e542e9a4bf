import type { ReactNode } from 'react'
import { ModalDialog } from './ModalDialog'
import styles from './OfflineDialog.module.css'
import { useLateStrings } from './strings/lateCatalogue'

interface OfflineDialogProps {
  /** What is kept, what would be, and what not, a sentence each. */
  readonly facts: readonly string[]
  /** Editions that are not kept, with their sizes. */
  readonly notKept: readonly string[]
  readonly work: OfflineWork
  /** What became of the last press. */
  readonly status: string
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What can be done now: keep, or renew, or stop what is being done; `none` while nothing of these is possible. */
export type OfflineWork =
  | { readonly kind: 'none'; readonly isKept: boolean }
  | { readonly kind: 'keep' | 'renew'; readonly onKeep: () => void }
  | {
      readonly kind: 'busy'
      /** From 0 to 1. */
      readonly share: number
      readonly onStop: () => void
    }

/** What of the site is on this device, and the buttons to keep, renew and remove it. */
export function OfflineDialog({ facts, notKept, work, status, onRemove, onClose }: OfflineDialogProps) {
  const { offline } = useLateStrings()
  return (
    <ModalDialog
      id="offline-dialog"
      title={offline.title}
      onClose={onClose}
      buttons={
        <>
          <WorkButton work={work} />
          <button type="button" id="offline-remove" disabled={work.kind === 'busy'} onClick={onRemove}>
            {offline.remove}
          </button>
        </>
      }
    >
      <p className={styles.hint}>{offline.intro}</p>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {notKept.length === 0 ? null : (
        <div className={styles.hint}>
          {offline.notKept}
          <ul>
            {notKept.map((edition) => (
              <li key={edition}>{edition}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.hint}>{offline.bits}</p>
      {work.kind === 'busy' ? (
        <progress className={styles.progress} aria-label={offline.progress} max={1} value={work.share} />
      ) : null}
      <p className={styles.status} role="status">
        {status}
      </p>
    </ModalDialog>
  )
}

/** One button that stays where it is, so that the focus does too. */
function WorkButton({ work }: { readonly work: OfflineWork }): ReactNode {
  const { offline } = useLateStrings()
  const none = work.kind === 'none' && work.isKept ? offline.renew : offline.keep
  const label = { none, keep: offline.keep, renew: offline.renew, busy: offline.stop }
  const onClick = work.kind === 'busy' ? work.onStop : work.kind === 'none' ? undefined : work.onKeep
  return (
    <button
      type="button"
      id="offline-keep"
      className={`primary ${styles.work}`}
      aria-disabled={work.kind === 'none'}
      onClick={onClick}
    >
      {label[work.kind]}
    </button>
  )
}
