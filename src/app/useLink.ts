import { useEffect, useState } from 'react'
import type { Decoded } from '../link/codec'
import { createLinkHistory, type LinkHistory } from '../link/history'
import { isCommitted } from '../state/actions'
import { isPageMessage, isPassing, withMessage } from '../state/messages'
import { reconciled } from '../state/reconcile'
import type { Store } from '../state/store'
import { type FocusTargets, focusedId } from './focusMemory'

/**
 * Keeps the address in step with the store while the page is mounted: what the reader does is written, what the
 * address says (at the start, by Back, by hand) is restored with its focus.
 */
export function useLink(store: Store, requestFocus: (ids: FocusTargets) => void): LinkHistory {
  const [history] = useState(() =>
    createLinkHistory({
      onNavigate(view, notices, focusId) {
        requestFocus([focusId])
        restore(store, { view, notices })
      },
    }),
  )
  useEffect(() => {
    restore(store, history.start())
    const stopWriting = store.onAction((action, view) => {
      if (action.kind === 'viewRestored') return
      if (isCommitted(action)) history.push(view, focusedId())
      else history.replace(view)
    })
    return () => {
      stopWriting()
      history.stop()
    }
  }, [history, store])
  return history
}

/** Shows a view from the address, and says what of it could not be honoured. */
function restore({ api, dispatch }: Store, { view, notices }: Decoded): void {
  const { loading, messages, view: shown } = api.getState()
  const isLoaded = loading.kind === 'ready' && view.set === shown.set && view.version === shown.version
  const fitted = isLoaded ? reconciled(view, loading.index, loading.regionSet) : { view, messages: [] }
  const lasting = messages.filter((told) => isPageMessage(told) && !isPassing(told))
  api.setState({ isLinkRead: true, messages: [...notices, ...fitted.messages].reduce(withMessage, lasting) })
  dispatch({ kind: isLoaded ? 'viewFitted' : 'viewRestored', view: fitted.view })
}
