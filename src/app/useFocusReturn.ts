import { useCallback, useEffect, useRef } from 'react'
import { opensRegion } from '../state/actions'
import type { Store } from '../state/store'
import { type FocusTargets, focusedId, focusFirst } from './focusMemory'

/**
 * Gives the focus back to what opened a popup or details when they close, or to its nearest survivor.
 *
 * @returns asks for the focus after the next commit.
 */
export function useFocusReturn(store: Store): (ids: FocusTargets) => void {
  const openers = useRef<{ popup: string | null; details: string | null }>({ popup: null, details: null })
  const wanted = useRef<FocusTargets | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    focusFirst(wanted.current)
    wanted.current = null
  })
  useEffect(
    () =>
      // Called before React has drawn the change: what opened something still has the focus.
      store.onAction((action, _view, { region, event }) => {
        const { kind } = action
        const { popup, details } = openers.current
        if (opensRegion(action)) openers.current.popup = focusedId()
        if (kind === 'eventSelected') openers.current.details = focusedId()
        if (kind === 'regionClosed') wanted.current = [popup, `region-${region}`, 'map-canvas']
        if (kind === 'eventClosed') wanted.current = [details, `popup-${event}`, `region-${region}`, 'search']
      }),
    [store],
  )
  return useCallback((ids) => {
    wanted.current = ids
  }, [])
}
