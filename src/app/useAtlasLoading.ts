import { useCallback, useEffect, useRef, useState } from 'react'
import { createFetchBytes, type FetchBytes } from '../data/fetchBytes'
import type { ManifestEntry } from '../data/manifest'
import type { View } from '../domain/view'
import type { Message } from '../state/messages'
import { reconciled } from '../state/reconcile'
import type { Store } from '../state/store'
import { startDataWorker } from './dataWorker'
import { keepWorker } from './keptWorkers'
import { type LoadedData, loadedData } from './loadedData'
import { showFirst } from './showFirst'

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
    const isWanted = (): boolean => current.current === key // the reader may choose another data set meanwhile
    const load = async (): Promise<void> => {
      const worker = startDataWorker(
        { kind: 'edition', base: document.baseURI, set, version },
        { onUnanswered: () => store.tell({ kind: 'notLoaded', what: 'dataset', why: 'offline' }) },
      )
      let isOver = false
      void worker.first.then((first) => {
        if (first === null || !isWanted()) return
        setDatasets(first.first.datasets)
        setContact(first.first.contact)
        return showFirst(store, first, worker, () => isWanted() && !isOver)
      })
      const outcome = await worker.outcome
      isOver = true
      const loaded = loadedData(outcome, worker)
      const view = await fittedView(store, loaded)
      if (!isWanted()) {
        worker.end()
        return
      }
      if (outcome.kind === 'loaded' && outcome.loaded.kind === 'ready') {
        setDatasets(outcome.loaded.datasets)
        setContact(outcome.loaded.contact)
        keepWorker(store, worker)
      } else worker.end()
      current.current = keyOf(show(store, loaded, view), attempt)
    }
    load().catch((fault: unknown) => {
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

type Fitted = Awaited<ReturnType<typeof reconciled>>

/** The view as it fits the data, which have been counted under it by then, so that there is something to show. */
async function fittedView(store: Store, loaded: LoadedData): Promise<Fitted> {
  const { loading, messages } = loaded
  const { view } = store.api.getState()
  if (loading.kind === 'failed') return { view, messages: [] }
  const fitted = await reconciled(withKnownData(view, messages), loading)
  await loading.ask({ kind: 'overview', filter: fitted.view.filter })
  return store.api.getState().view === view ? fitted : fittedView(store, loaded) // the reader went on meanwhile
}

/** Puts what came into the store, with the view that fits it. */
function show({ api, dispatch, tell }: Store, { loading, messages }: LoadedData, fitted: Fitted): View {
  api.setState({ loading })
  for (const message of [...messages, ...fitted.messages]) tell(message)
  if (loading.kind === 'ready') dispatch({ kind: 'viewFitted', view: fitted.view })
  return fitted.view
}

/** Names the data that was really loaded, where the link named some that does not exist. */
function withKnownData(view: View, messages: readonly Message[]): View {
  if (messages.some(({ kind }) => kind === 'unknownDataset')) return { ...view, set: null, version: null }
  return messages.some(({ kind }) => kind === 'unknownVersion') ? { ...view, version: null } : view
}
