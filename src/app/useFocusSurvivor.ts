import { useEffect, useRef } from 'react'
import { focusFirst } from './focusMemory'

/** Headings that take the focus when what had it is gone: never a text box, which would open a phone's keyboard. */
const SURVIVORS = ['popup-title', 'details-title', 'region-list-title'] as const

/** Keeps the focus in the page when the button that a reader pressed goes with what it did, such as "Clear filters". */
export function useFocusSurvivor(): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const arrived = (focus: FocusEvent): void => {
      last.current = focus.target instanceof Element ? focus.target : null
    }
    const left = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (target === last.current && target instanceof Element && target.isConnected) last.current = null
      })
    document.addEventListener('focusin', arrived)
    document.addEventListener('focusout', left)
    return () => {
      document.removeEventListener('focusin', arrived)
      document.removeEventListener('focusout', left)
    }
  }, [])
  useEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return
    last.current = null
    focusFirst(SURVIVORS)
  })
}
