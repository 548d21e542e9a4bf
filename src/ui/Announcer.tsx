import { useEffect, useRef, useState } from 'react'
import styles from './Announcer.module.css'

/** Quiet time before a change is read out, so that a burst of ticks is one announcement. */
const QUIET_MS = 500

interface AnnouncerProps {
  /** What the view shows. */
  readonly summary: string
  /** Messages on the page; each is read out once, before the summary. */
  readonly messages: readonly string[]
}

/** The page's one polite status line for what changed; it shows nothing to the eye. */
export function Announcer({ summary, messages }: AnnouncerProps) {
  const [spoken, setSpoken] = useState('')
  const told = useRef<readonly string[]>([])
  const texts = messages.join('\n')
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = texts === '' ? [] : texts.split('\n')
      const fresh = now.filter((text) => !told.current.includes(text))
      told.current = now
      setSpoken([...fresh, summary].join(' '))
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [summary, texts])
  return (
    <p className={styles.announcer} role="status" aria-live="polite">
      {spoken}
    </p>
  )
}
