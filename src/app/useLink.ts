import { useEffect, useState } from 'react'
import { whenSoon } from '../domain/soon'
import type { View } from '../domain/view'
import type { Decoded } from '../link/codec'
import { createLinkHistory, type LinkHistory, type LinkWindow } from '../link/history'
import { isCommitted } from '../state/actions'
import { isPageMessage, isPassing, withMessage } from '../state/messages'
import type { OwnFile } from '../state/own'
import { reconciled } from '../state/reconcile'
import { shownFile } from '../state/selectors'
import type { Store } from '../state/store'
import { type FocusTargets, focusedId } from './focusMemory'
import { linkableView, mayBeOwn, withLinked } from './linkableView'
import { noteWait } from './noteWait'
import type { SitePage } from './sitePage'

/** Where links of a page are written. */
export interface LinkPlace extends SitePage {
  /** Whose address is kept in step; the browser's own window by default. */
  readonly window?: LinkWindow
}

/**
 * Keeps the address in step with the store while the page is mounted: what the reader does is written, what the
 * address says (at the start, by Back, by hand) is restored with its focus.
 */
export function useLink(
  store: Store,
  { home, named, window: page }: LinkPlace,
  requestFocus: (ids: FocusTargets) => void,
): LinkHistory {
  const [history] = useState(() =>
    createLinkHistory({
      ...(named === null ? {} : { path: { home, ...named } }),
      ...(page === undefined ? {} : { window: page }),
      onNavigate(view, notices, focusId) {
        restore(store, { view, notices }, () => requestFocus([focusId]))
      },
      onLag: () => noteWait(store),
    }),
  )
  useEffect(() => {
    restore(store, history.start(), () => undefined)
    const stopWriting = store.onAction((action, view) => {
      if (action.kind === 'viewRestored') return
      const file = shownFile(store.api.getState())
      const written = file === null ? view : linkableView(view, file.regionSet)
      if (isCommitted(action)) history.push(written, focusedId())
      else history.replace(written)
    })
    return () => {
      stopWriting()
      history.stop()
    }
  }, [history, store])
  return history
}

/**
 * Shows a view from the address, and says what of it could not be honoured. What it selects may have to be looked up
 * first; it gives way to whatever the reader or the address does meanwhile.
 *
 * @param onShown called just before.
 */
function restore(store: Store, { view, notices }: Decoded, onShown: () => void): void {
  const { api, dispatch } = store
  const own = ownAfter(store, view)
  const { loading, view: shown } = api.getState()
  const isLoaded = loading.kind === 'ready' && view.set === shown.set && view.version === shown.version
  const data = own ?? (isLoaded ? loading : null)
  const wanted = own === null ? view : withLinked(shown, view)
  const fitted = data === null ? { view, messages: [] } : reconciled(wanted, data)
  void whenSoon(fitted, (known) => {
    if (api.getState().view !== shown) return
    const lasting = api.getState().messages.filter((told) => isPageMessage(told) && !isPassing(told))
    onShown()
    api.setState({ isLinkRead: true, messages: [...notices, ...known.messages].reduce(withMessage, lasting) })
    dispatch({ kind: isLoaded ? 'viewFitted' : 'viewRestored', view: known.view })
  })
}

/** The reader's own file if it stays what is shown; an address that names other data puts it aside. */
function ownAfter({ api }: Store, linked: View): OwnFile | null {
  const { own, view } = api.getState()
  if (own?.isShown !== true) return null
  if (mayBeOwn(linked, view)) return own.file
  api.setState({ own: { ...own, isShown: false, asideView: view } })
  return null
}
