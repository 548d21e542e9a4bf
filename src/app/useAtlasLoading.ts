import { useCallback, useEffect, useRef, useState } from 'react'
import { createFetchBytes, type FetchBytes } from '../data/fetchBytes'
import type { ManifestEntry } from '../data/manifest'
import type { View } from '../domain/view'
import type { Message } from '../state/messages'
import { reconciled } from '../state/reconcile'
import type { Store } from '../state/store'
import { type LoadedAtlas, loadAtlas } from './loadAtlas'

interface AtlasLoading {
  readonly datasets: readonly ManifestEntry[]
  /** Mail address of the publisher; `null` = none was set. */
  readonly contact: string | null
  readonly fetchBytes: FetchBytes
  readonly retry: () => void
}

/** Which data a view names. */
type Wanted = Pick<View, 'set' | 'version'>

/**
 * Loads the data set that the view names, and again whenever the view names another one.
 *
 * @param wanted `null` until the address has been read, so that nothing is loaded that the link does not want.
 */
export function useAtlasLoading(store: Store, wanted: Wanted | null): AtlasLoading {
  const [fetchBytes] = useState(() => createFetchBytes(document.baseURI))
  const [datasets, setDatasets] = useState<readonly ManifestEntry[]>([])
  const [contact, setContact] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [, raise] = useState(null)
  const current = useRef('')
  const key = wanted === null ? null : keyOf(wanted, attempt)
  const { set = null, version = null } = wanted ?? {}

  useEffect(() => {
    if (key === null || current.current === key) return
    current.current = key
    store.api.setState({ loading: { kind: 'loading' } })
    loadAtlas({ set, version }, fetchBytes)
      .then((loaded) => {
        if (current.current !== key) return // the reader chose another data set meanwhile
        if (loaded.kind === 'ready') {
          setDatasets(loaded.datasets)
          setContact(loaded.contact)
        }
        const shown = show(store, loaded)
        current.current = keyOf(shown, attempt)
      })
      .catch((fault: unknown) => {
        raise(() => {
          throw fault // a bug: the error boundary is to show it
        })
      })
  }, [store, fetchBytes, key, set, version, attempt])

  const retry = useCallback(() => {
    store.api.setState({ messages: [], map: { kind: 'loading' } })
    setAttempt((n) => n + 1)
  }, [store])
  return { datasets, contact, fetchBytes, retry }
}

function keyOf({ set, version }: Wanted, attempt: number): string {
  return JSON.stringify([set, version, attempt])
}

/** Puts what came into the store, and fits the view to it. */
function show({ api, dispatch, tell }: Store, loaded: LoadedAtlas): View {
  const { view } = api.getState()
  if (loaded.kind === 'failed') {
    api.setState({ loading: loaded })
    tell(loaded.message)
    return view
  }
  const { index, regionSet } = loaded
  const fitted = reconciled(withKnownData(view, loaded.messages), index, regionSet)
  api.setState({ loading: { kind: 'ready', index, regionSet } })
  for (const message of [...loaded.messages, ...fitted.messages]) tell(message)
  dispatch({ kind: 'viewFitted', view: fitted.view })
  return fitted.view
}

/** Names the data that was really loaded, where the link named some that does not exist. */
function withKnownData(view: View, messages: readonly Message[]): View {
  if (messages.some(({ kind }) => kind === 'unknownDataset')) return { ...view, set: null, version: null }
  return messages.some(({ kind }) => kind === 'unknownVersion') ? { ...view, version: null } : view
}
