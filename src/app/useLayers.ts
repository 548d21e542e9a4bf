import { useEffect, useRef } from 'react'
import type { Store } from '../state/store'

/** Closes what is open on the map: the popup first, then the event. */
export function closeTop({ api, dispatch }: Store): void {
  dispatch({ kind: api.getState().view.region === null ? 'eventClosed' : 'regionClosed' })
}

/**
 * Escape closes the top layer also where nothing has the focus, as after opening a link; and a view from the address
 * closes the Share dialog, whose link would be another view's.
 */
export function useLayers(store: Store, onNavigated: () => void): void {
  const navigated = useRef(onNavigated)
  useEffect(() => {
    navigated.current = onNavigated
  })
  useEffect(() => {
    const escaped = (press: KeyboardEvent): void => {
      if (press.key === 'Escape' && document.activeElement === document.body) closeTop(store)
    }
    document.addEventListener('keydown', escaped)
    const stopListening = store.onAction(({ kind }) => {
      if (kind === 'viewRestored' || kind === 'viewFitted') navigated.current()
    })
    return () => {
      document.removeEventListener('keydown', escaped)
      stopListening()
    }
  }, [store])
}
