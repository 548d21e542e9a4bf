import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { createFetchBytes } from '../data/fetchBytes'
import type { ManifestEntry } from '../data/manifest'
import { type AskedDays, type HeldPart, isBeyond } from '../domain/heldPart'
import type { EventList } from '../domain/question'
import type { View } from '../domain/view'
import { type Reconciled, reconciled } from '../state/reconcile'
import type { AppState, Store } from '../state/store'
import { firstRows } from '../ui/firstRows'
import { listOfRegion } from '../ui/listOfRegion'
import { startDataWorker } from './dataWorker'
import { firstPage } from './firstPage'
import { type FocusTargets, focusedId } from './focusMemory'
import { createGeographyLoader, type GeographyLoader } from './geographyLoader'
import { keepWorker } from './keptWorkers'
import { type LoadedData, loadedData } from './loadedData'
import { loadMapCode } from './loadMapCode'
import { showFirst } from './showFirst'

interface AtlasLoading {
  readonly datasets: readonly ManifestEntry[]
  /** Mail address of the publisher; `null` = none was set. */
  readonly contact: string | null
  readonly geographies: GeographyLoader
  readonly retry: () => void
}

/** Which data a view names. */
type Wanted = Pick<View, 'set' | 'version' | 'filter'>

/**
 * Loads the data set that the view names, and again whenever the view names another one, or days of it that are not held.
 *
 * @param home address of the site's first page.
 * @param wanted `null` until the address has been read, so that nothing is loaded that the link does not want.
 * @param requestFocus told where the focus was, once the days that the reader chose are there.
 */
export function useAtlasLoading(
  store: Store,
  home: string,
  wanted: Wanted | null,
  requestFocus: (ids: FocusTargets) => void,
): AtlasLoading {
  const [geographies] = useState(() => createGeographyLoader(createFetchBytes(home)))
  const [datasets, setDatasets] = useState<readonly ManifestEntry[]>([])
  const [contact, setContact] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [, raise] = useState(null)
  const current = useRef('')
  const loads = useRef(0)
  const key = wanted === null ? null : keyOf(wanted, attempt)
  const { set = null, version = null } = wanted ?? {}
  const { from = null, to = null } = wanted?.filter ?? {}
  const held = useStore(store.api, heldPart)

  useEffect(() => {
    if (key === null) return
    const isElsewhere = held !== null && isBeyond(held, { from, to })
    if (current.current === key && !isElsewhere) return
    // What chose other data stands there again when they have come.
    const focused = current.current === '' ? null : focusedId()
    current.current = key
    store.api.setState({ loading: { kind: 'loading' }, read: null })
    loads.current += 1
    const load = loads.current
    const isWanted = (): boolean => loads.current === load // the reader may choose another data set meanwhile
    const begin = async (): Promise<void> => {
      const worker = startDataWorker(
        { kind: 'edition', base: home, set, version, days: askedDays({ from, to }) },
        {
          onUnanswered: () => store.tell({ kind: 'notLoaded', what: 'dataset', why: 'offline' }),
          onProgress({ events, ofEvents }) {
            if (!isWanted() || ofEvents === undefined) return
            store.api.setState({ read: events < ofEvents ? { events, ofEvents } : null })
          },
          onRegions(regionSet) {
            if (!isWanted() || store.api.getState().view.screen !== 'map') return
            // What of it fails is told when it is wanted.
            loadMapCode(store).catch(() => undefined)
            void geographies.load(regionSet, 'coarse')
          },
        },
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
      if (focused !== null) requestFocus([focused])
    }
    begin().catch((fault: unknown) => {
      raise(() => {
        throw fault // a bug: the error boundary is to show it
      })
    })
  }, [store, home, geographies, requestFocus, key, set, version, attempt, held, from, to])

  const retry = useCallback(() => {
    store.api.setState({ messages: [], map: { kind: 'loading' } })
    setAttempt((n) => n + 1)
  }, [store])
  return { datasets, contact, geographies, retry }
}

/** Which part of the published data is shown; `null` = all of them, or none. */
function heldPart({ loading, own }: AppState): HeldPart | null {
  return loading.kind === 'ready' && own?.isShown !== true ? (loading.index.whole.held ?? null) : null
}

function askedDays(days: AskedDays): AskedDays | null {
  return days.from === null && days.to === null ? null : days
}

function keyOf({ set, version }: Pick<View, 'set' | 'version'>, attempt: number): string {
  return JSON.stringify([set, version, attempt])
}

/** The view as it fits the data, which have been counted under it by then, with the rows of what it opens. */
async function fittedView(store: Store, loaded: LoadedData): Promise<Reconciled> {
  const { loading } = loaded
  const { view } = store.api.getState()
  if (loading.kind === 'failed') return { view, messages: [] }
  const known = withKnownData(view, loaded)
  const { messages, ...fitted } = await reconciled(known.view, loading)
  const { filter, region } = fitted.view
  await loading.ask({ kind: 'overview', filter })
  if (region !== null && firstPage() !== null) await rowsOf(loading, listOfRegion(filter, region))
  return store.api.getState().view === view
    ? { ...fitted, messages: [...known.messages, ...messages] }
    : fittedView(store, loaded) // the reader went on meanwhile
}

/** The first rows of a list, so that it need not grow once it is shown; who cannot have them is told elsewhere. */
async function rowsOf(
  { ask }: Extract<LoadedData['loading'], { kind: 'ready' }>,
  list: EventList,
): Promise<void> {
  try {
    await ask(firstRows(list))
  } catch {
    // the list itself waits for them then
  }
}

/** Puts what came into the store, with the view that fits it. */
function show({ api, dispatch, tell }: Store, { loading, messages }: LoadedData, fitted: Reconciled): View {
  api.setState({ loading, read: null })
  for (const message of [...messages, ...fitted.messages]) tell(message)
  if (loading.kind === 'ready') dispatch({ kind: 'viewFitted', view: fitted.view })
  return fitted.view
}

/** Names the data that was really loaded, where the link named some that does not exist. */
function withKnownData(view: View, { messages, versions }: LoadedData): Reconciled {
  if (messages.some(({ kind }) => kind === 'unknownDataset'))
    return { view: { ...view, set: null, version: null, since: null }, messages: [] }
  const version = messages.some(({ kind }) => kind === 'unknownVersion') ? null : view.version
  const isSinceKnown = view.since === null || versions.includes(view.since)
  return {
    view: { ...view, version, since: isSinceKnown ? view.since : null },
    messages: isSinceKnown ? [] : [{ kind: 'unknownVersion' }],
  }
}
