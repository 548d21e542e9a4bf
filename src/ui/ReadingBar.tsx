import styles from './ReadingBar.module.css'

interface ReadingBarProps {
  /** Says the same as the bar. */
  readonly text: string
  readonly events: number
  readonly ofEvents: number
}

/** How many events have been read. Nothing that is read aloud again and again: a reader who wants to know looks. */
export function ReadingBar({ text, events, ofEvents }: ReadingBarProps) {
  return (
    <div>
      <progress className={styles.bar} max={ofEvents} value={events} aria-label={text} />
      <p className={styles.text}>{text}</p>
    </div>
  )
}
