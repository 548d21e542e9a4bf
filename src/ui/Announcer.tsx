import { useEffect, useRef, useState } from 'react'
import styles from './Announcer.module.css'

/** Quiet time before a change is read out, so that a burst of ticks is one announcement. */
const QUIET_MS = 500

interface AnnouncerProps {
  /** What the view shows. */
  readonly summary: string
  /** The newest message; read out once, before the summary. */
  readonly message: string | null
}

/** The page's one polite status line for what changed; it shows nothing to the eye. */
export function Announcer({ summary, message }: AnnouncerProps) {
  const [spoken, setSpoken] = useState('')
  const told = useRef<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      const isNew = message !== null && message !== told.current
      told.current = message
      setSpoken(isNew ? `${message} ${summary}` : summary)
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [summary, message])
  return (
    <p className={styles.announcer} role="status" aria-live="polite">
      {spoken}
    </p>
  )
}
