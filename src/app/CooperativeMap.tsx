import { type ReactNode, useEffect, useRef, useState } from 'react'
import { cooperate, type LeftToPage } from '../map/cooperation'
import { useStrings } from '../ui/strings/catalogue'
import styles from './EmbedPage.module.css'

/** So long a hint stays after the last try. */
const HINT_MS = 1800

/** Holds the map of a frame, which is not to catch who scrolls past it: a hint says how it moves. */
export function CooperativeMap({ children }: { readonly children: ReactNode }) {
  const { embed } = useStrings()
  const holder = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<LeftToPage | null>(null)
  useEffect(() => {
    const element = holder.current
    if (element === null) return
    let hiding: ReturnType<typeof setTimeout> | undefined
    const stop = cooperate(element, (what) => {
      setLeft(what)
      clearTimeout(hiding)
      hiding = setTimeout(() => setLeft(null), HINT_MS)
    })
    return () => {
      stop()
      clearTimeout(hiding)
    }
  }, [])
  return (
    <div ref={holder} className={styles.map} data-embed-map>
      {children}
      {left === null ? null : (
        <p className={styles.hint} aria-hidden="true">
          {embed.hints[left]}
        </p>
      )}
    </div>
  )
}
