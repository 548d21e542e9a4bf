import { useId } from 'react'
import styles from './ExportDialog.module.css'
import { ModalDialog } from './ModalDialog'
import { useStrings } from './strings/catalogue'

/** One way to take the view away. */
export interface ExportChoice {
  readonly id: string
  /** Name of its button. */
  readonly label: string
  /** What one gets, beside the button. */
  readonly hint: string
  readonly onChoose: () => void
}

interface ExportDialogProps {
  readonly choices: readonly ExportChoice[]
  /** What became of it: inside, since the page behind a modal dialog is not read out. */
  readonly status: string
  readonly onClose: () => void
}

/** All ways to take what is on screen away. */
export function ExportDialog({ choices, status, onClose }: ExportDialogProps) {
  const { print } = useStrings()
  const hints = useId()
  return (
    <ModalDialog id="export-dialog" title={print.title} onClose={onClose}>
      <p className={styles.hint}>{print.hint}</p>
      <ul className={styles.choices}>
        {choices.map(({ id, label, hint, onChoose }) => (
          <li key={id} className={styles.choice}>
            <button type="button" id={`export-${id}`} aria-describedby={`${hints}${id}`} onClick={onChoose}>
              {label}
            </button>
            <span id={`${hints}${id}`} className={styles.hint}>
              {hint}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.status} role="status">
        {status}
      </p>
    </ModalDialog>
  )
}
