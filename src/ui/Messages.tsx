import { isPassing, isUndoable, type Message } from '../state/messages'
import styles from './Messages.module.css'
import { useStrings } from './strings/catalogue'

interface MessagesProps {
  readonly messages: readonly Message[]
  readonly onDismiss: (message: Message) => void
  readonly onRetry: () => void
  readonly onUndo: () => void
}

/** Messages stay until the reader closes them; {@link Announcer} reads them out. */
export function Messages({ messages, onDismiss, onRetry, onUndo }: MessagesProps) {
  const strings = useStrings()
  if (messages.length === 0) return null
  return (
    <ul className={styles.list}>
      {messages.map((message) => {
        const text = strings.message(message)
        return (
          <li key={text} className={styles.message} data-passing={isPassing(message)}>
            <span className={styles.text}>{text}</span>
            {message.kind === 'notLoaded' ? (
              <button type="button" onClick={onRetry}>
                {strings.retry}
              </button>
            ) : null}
            {isUndoable(message) ? (
              <button type="button" id="undo" onClick={onUndo}>
                {strings.own.undo}
              </button>
            ) : null}
            <button
              type="button"
              className={styles.close}
              aria-label={strings.dismiss}
              onClick={() => onDismiss(message)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
