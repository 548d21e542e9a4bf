import type { ReactNode } from 'react'
import styles from './ExportDialog.module.css'
import { ModalDialog } from './ModalDialog'
import { useLateStrings } from './strings/lateCatalogue'

/** What becomes of the file that was asked for. */
export interface ExportOutcome {
  readonly text: string
  /** What one can do about it: stop, or copy what the browser did not save. */
  readonly action: { readonly label: string; readonly onChoose: () => void } | null
  /** A text that the browser neither saves nor copies. */
  readonly byHand: string | null
}

interface ExportDialogProps {
  /** Sentences on what all of it holds. */
  readonly scope: readonly string[]
  readonly outcome: ExportOutcome
  readonly children: ReactNode
  readonly onClose: () => void
}

/** All ways to take what is on screen away. */
export function ExportDialog({ scope, outcome, children, onClose }: ExportDialogProps) {
  const { exporting } = useLateStrings()
  const { text, action, byHand } = outcome
  return (
    <ModalDialog id="export-dialog" title={exporting.title} onClose={onClose}>
      <div className={styles.scope}>
        {scope.map((sentence) => (
          <p key={sentence} className={styles.hint}>
            {sentence}
          </p>
        ))}
      </div>
      {children}
      <div className={styles.outcome}>
        {/* Inside, since the page behind a modal dialog is not read out, and in sight wherever one has scrolled to. */}
        <p className={styles.status} role="status">
          {text}
        </p>
        {action === null ? null : (
          <button type="button" id="export-action" onClick={action.onChoose}>
            {action.label}
          </button>
        )}
        {byHand === null ? null : <TextByHand text={byHand} />}
      </div>
    </ModalDialog>
  )
}

/** A text that the reader has to copy: selected, so that one key does it. */
function TextByHand({ text }: { readonly text: string }) {
  const { exporting } = useLateStrings()
  return (
    <textarea
      ref={(field) => {
        field?.focus()
        field?.select()
      }}
      id="export-by-hand"
      className={styles.text}
      aria-label={exporting.fileText}
      dir="auto"
      rows={4}
      readOnly
      value={text}
    />
  )
}
