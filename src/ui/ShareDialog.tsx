import { useEffect, useRef } from 'react'
import styles from './ShareDialog.module.css'
import { useStrings } from './strings/catalogue'

interface ShareDialogProps {
  readonly link: string
  /** Longer than what programs are known to pass on whole. */
  readonly isLong: boolean
  /** The device's own share sheet, where it exists. */
  readonly onSystemShare: (() => void) | null
  /** Given the field, so that a refused clipboard can leave the link selected. */
  readonly onCopy: (field: HTMLInputElement) => void
  /** What became of the copying: repeated inside, since the page behind a modal dialog is not read out. */
  readonly status: string
  readonly onClose: () => void
}

/** The link of what is on screen, ready to be copied. Modal; Escape and a click beside it close it. */
export function ShareDialog({ link, isLong, onSystemShare, onCopy, status, onClose }: ShareDialogProps) {
  const strings = useStrings()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.select()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onPointerDown={(press) => {
        if (press.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.body}>
        <h2 id="share-title" className={styles.title}>
          {strings.shareTitle}
        </h2>
        <p className={styles.hint}>{strings.shareHint}</p>
        <label className={styles.field}>
          {strings.shareLink}
          <input
            ref={field}
            id="share-link"
            className={styles.link}
            type="text"
            readOnly
            value={link}
            onFocus={(focus) => focus.target.select()}
          />
        </label>
        {isLong ? <p className={styles.hint}>{strings.shareLong(link.length)}</p> : null}
        <div className={styles.buttons}>
          <button
            type="button"
            className="primary"
            onClick={() => {
              if (field.current !== null) onCopy(field.current)
            }}
          >
            {strings.copyLink}
          </button>
          {onSystemShare === null ? null : (
            <button type="button" onClick={onSystemShare}>
              {strings.systemShare}
            </button>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            {strings.close}
          </button>
        </div>
        <p className={styles.status} role="status">
          {status}
        </p>
      </div>
    </dialog>
  )
}
