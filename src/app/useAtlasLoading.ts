import { useCallback, useEffect, useRef, useState } from 'react'
import { createFetchBytes, type FetchBytes } from '../data/fetchBytes'
import type { ManifestEntry } from '../data/manifest'
import type { View } from '../domain/view'
import { type Message, withMessage } from '../state/messages'
import { reconciled } from '../state/reconcile'
import type { Store } from '../state/store'
import { loadAtlas } from './loadAtlas'

interface AtlasLoading {
  readonly datasets: readonly ManifestEntry[]
  readonly fetchBytes: FetchBytes
  readonly retry: () => void
}

/** Loads the data set that the view names, at the start and whenever the view names another one. */
export function useAtlasLoading(store: Store, wanted: { set: string | null; version: string | null }): AtlasLoading {
  const [fetchBytes] = useState(() => createFetchBytes(document.baseURI))
  const [datasets, setDatasets] = useState<readonly ManifestEntry[]>([])
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(0)
  const { set, version } = wanted

  useEffect(() => {
    const run = ++latest.current
    store.api.setState({ loading: { kind: 'loading' } })
    void loadAtlas({ set, version }, fetchBytes).then((loaded) => {
      if (run !== latest.current) return // the reader chose another data set meanwhile
      const { messages, view } = store.api.getState()
      if (loaded.kind === 'failed') {
        store.api.setState({ loading: loaded, messages: withMessage(messages, loaded.message) })
        return
      }
      const fitted = reconciled(withKnownData(view, loaded.messages), loaded.index, loaded.regionSet)
      setDatasets(loaded.datasets)
      store.api.setState({
        loading: { kind: 'ready', index: loaded.index, regionSet: loaded.regionSet },
        messages: [...loaded.messages, ...fitted.messages].reduce(withMessage, messages),
      })
      store.dispatch({ kind: 'viewFitted', view: fitted.view })
    })
  }, [store, fetchBytes, set, version, attempt])

  const retry = useCallback(() => {
    store.api.setState({ messages: [] })
    setAttempt((n) => n + 1)
  }, [store])
  return { datasets, fetchBytes, retry }
}

/** Names the data that was really loaded, where the link named some that does not exist. */
function withKnownData(view: View, messages: readonly Message[]): View {
  if (messages.some(({ kind }) => kind === 'unknownDataset')) return { ...view, set: null, version: null }
  return messages.some(({ kind }) => kind === 'unknownVersion') ? { ...view, version: null } : view
}
