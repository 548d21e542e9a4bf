import { type ReactNode, useEffect, useRef } from 'react'
import { useIsOwn } from './atlas'
import { ModalDialog } from './ModalDialog'
import styles from './ShareDialog.module.css'
import { useStrings } from './strings/catalogue'

interface ShareDialogProps {
  /** It may be longer than what programs are known to pass on whole. */
  readonly link: { readonly href: string; readonly isLong: boolean }
  /** The device's own share sheet, where it exists. */
  readonly onSystemShare: (() => void) | null
  /** Given the field, so that a refused clipboard can leave the link selected. */
  readonly onCopy: (field: HTMLInputElement) => void
  /** What became of the copying: repeated inside, since the page behind a modal dialog is not read out. */
  readonly status: string
  readonly onClose: () => void
  /** Other ways of passing it on. */
  readonly children?: ReactNode
}

/** The link of what is on screen, ready to be copied. Modal; Escape and a click beside it close it. */
export function ShareDialog({ link, onSystemShare, onCopy, status, onClose, children }: ShareDialogProps) {
  const strings = useStrings()
  const isOwn = useIsOwn()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])

  return (
    <ModalDialog
      id="share-dialog"
      title={strings.shareTitle}
      onClose={onClose}
      buttons={
        <>
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
        </>
      }
    >
      <p className={styles.hint}>{isOwn ? strings.own.notInLink : strings.shareHint}</p>
      <label className={styles.field}>
        {strings.shareLink}
        <input
          ref={field}
          id="share-link"
          type="text"
          readOnly
          value={link.href}
          onFocus={(focus) => focus.target.select()}
        />
      </label>
      {link.isLong ? <p className={styles.hint}>{strings.shareLong(link.href.length)}</p> : null}
      <p className={styles.status} role="status">
        {status}
      </p>
      {children}
    </ModalDialog>
  )
}
