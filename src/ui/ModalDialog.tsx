import { type ReactNode, useEffect, useRef } from 'react'
import styles from './ModalDialog.module.css'
import { useStrings } from './strings/catalogue'

interface ModalDialogProps {
  /** Begins the ids of the dialog and its title. */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
  /** Buttons before "Close". */
  readonly buttons?: ReactNode
  /** Instead of "Close". */
  readonly closeLabel?: string
  readonly onClose: () => void
}

/** A dialog over the page. Escape, "Close" and a press beside it close it; the browser gives the focus back. */
export function ModalDialog({ id, title, children, buttons, closeLabel, onClose }: ModalDialogProps) {
  const strings = useStrings()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      id={id}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onPointerDown={(press) => {
        if (press.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.body}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        {children}
        <div className={styles.buttons}>
          {buttons}
          <button type="button" id={`${id}-close`} onClick={() => dialog.current?.close()}>
            {closeLabel ?? strings.close}
          </button>
        </div>
      </div>
    </dialog>
  )
}
