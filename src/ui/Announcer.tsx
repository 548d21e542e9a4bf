import { useEffect, useState } from 'react'
import styles from './Announcer.module.css'

/** Quiet time before a change is read out, so that a burst of ticks is one announcement (trust.md A14). */
const QUIET_MS = 500

/** The page's one polite status line for what changed; it shows nothing to the eye. */
export function Announcer({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className={styles.announcer} role="status" aria-live="polite">
      {spoken}
    </p>
  )
}
