import { useEffect, useRef } from 'react'
import type { Action } from '../state/actions'
import type { Store } from '../state/store'
import { type FocusTargets, focusedId, focusFirst } from './focusMemory'

interface FocusReturn {
  /** To be called before an action of the reader is carried out: remembers what opens, returns what closes. */
  readonly note: (action: Action) => void
  /** Focuses after the next commit. */
  readonly request: (ids: FocusTargets) => void
}

/** Gives the focus back to what opened a popup or details when they close, or to its nearest survivor. */
export function useFocusReturn({ api }: Store): FocusReturn {
  const openers = useRef<{ popup: string | null; details: string | null }>({ popup: null, details: null })
  const wanted = useRef<FocusTargets | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    focusFirst(wanted.current)
    wanted.current = null
  })
  const request = (ids: FocusTargets): void => {
    wanted.current = ids
  }
  return {
    request,
    note(action) {
      const { region, event } = api.getState().view
      if (action.kind === 'regionSelected' || action.kind === 'placeChosen')
        openers.current.popup = focusedId()
      if (action.kind === 'eventSelected') openers.current.details = focusedId()
      if (action.kind === 'regionClosed') request([openers.current.popup, `region-${region}`, 'map-canvas'])
      if (action.kind === 'eventClosed') {
        request([openers.current.details, `popup-${event}`, `region-${region}`, 'search'])
      }
    },
  }
}
