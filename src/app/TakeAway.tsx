import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import type { LinkHistory } from '../link/history'
import type { MapController } from '../map/controller'
import type { AppState, Store } from '../state/store'
import { useWording } from '../ui/useWording'
import type { GeographyLoader } from './geographyLoader'
import { linkOf } from './linkOf'
import type { PrintPart } from './PrintPart'
import type { SeenMap } from './pictureFrame'
import type { TakeAwaySource } from './takeAwaySource'
import type { AtlasView } from './useAtlasView'
import { useIsPrinting } from './useIsPrinting'
import type { PageState } from './usePageState'
import { usePrintedRows } from './usePrintedRows'

/** Of use only to those who ask for it, so it comes after the page. */
const ExportPart = lazy(async () => ({ default: (await import('./ExportPart')).ExportPart }))

/** The page as it stands open. */
export interface OpenPage {
  readonly store: Store
  readonly state: PageState
  readonly derived: AtlasView
  /** One sentence on what the page shows. */
  readonly summary: string
  readonly history: LinkHistory
  readonly controller: MapController | null
  readonly geographies: GeographyLoader
  /** Of the data file; `null` = not published. */
  readonly sha256: string | null
}

interface TakeAwayProps {
  readonly page: OpenPage
  readonly dialog: { readonly isOpen: boolean; readonly onClose: () => void }
}

/** The Export dialog, and the sheet that is there only while the browser prints. */
export function TakeAway({ page, dialog }: TakeAwayProps) {
  const { store, state, derived, summary, history, controller, geographies, sha256 } = page
  const isStill = useStore(store.api, isSettled)
  const wording = useWording()
  const isPrinting = useIsPrinting()
  const { atlas } = wording
  const source: TakeAwaySource = {
    shown: () => ({
      state,
      derived,
      wording,
      summary,
      link: atlas.own === undefined ? linkOf(state, history, atlas, controller?.camera() ?? null).href : null,
    }),
    seen: () => seenMap(controller),
    geographies,
    sha256,
  }
  const isWanted = dialog.isOpen || isStill
  const { sheet, prepare } = useSheet(isWanted, geographies, atlas.regionSet.id)
  const seen = useSeen(isWanted, controller)
  const { rows, areHere } = usePrintedRows({
    filter: state.view.filter,
    derived,
    seen,
    isMeant: dialog.isOpen,
    isPrinting,
  })
  const print = usePrint(prepare, areHere)
  return (
    <>
      {dialog.isOpen ? (
        <Suspense fallback={null}>
          <ExportPart source={source} onPrint={print} onClose={dialog.onClose} />
        </Suspense>
      ) : null}
      {isPrinting && sheet !== null ? <sheet.Part source={source} rows={rows} /> : null}
    </>
  )
}

/** A browser that prints waits for nothing, so all that the sheet needs is fetched once the page stands still. */
function useSheet(isWanted: boolean, geographies: GeographyLoader, regionSet: string) {
  const [sheet, setSheet] = useState<{ readonly Part: typeof PrintPart } | null>(null)
  const prepare = useCallback(async (): Promise<void> => {
    const [{ PrintPart: Part }] = await Promise.all([
      import('./PrintPart'),
      geographies.load(regionSet, 'coarse'),
    ])
    flushSync(() => setSheet({ Part }))
  }, [geographies, regionSet])
  useEffect(() => {
    if (isWanted) prepare().catch(() => undefined) // without it the page prints as it is
  }, [isWanted, prepare])
  return { sheet, prepare }
}

/** Prints once sheet and events are there, or the sheet cannot be had. */
function usePrint(prepare: () => Promise<void>, areRowsHere: boolean): () => void {
  const [isPrepared, setIsPrepared] = useState(false)
  const isReady = isPrepared && areRowsHere
  useEffect(() => {
    if (!isReady) return
    window.print()
    queueMicrotask(() => setIsPrepared(false))
  }, [isReady])
  return () => void prepare().finally(() => setIsPrepared(true))
}

/** The map as it stood when it was last still; `null` until it is. */
function useSeen(isStill: boolean, controller: MapController | null) {
  const [seen, setSeen] = useState<{ readonly map: SeenMap | null } | null>(null)
  useEffect(() => {
    if (!isStill) return
    let isOver = false
    queueMicrotask(() => {
      if (!isOver) setSeen({ map: seenMap(controller) })
    })
    return () => {
      isOver = true
    }
  }, [isStill, controller])
  return seen
}

function isSettled({ map, view }: AppState): boolean {
  return view.screen === 'table' || map.kind === 'none' || (map.kind === 'drawn' && map.isIdle)
}

function seenMap(controller: MapController | null): SeenMap | null {
  const camera = controller?.camera() ?? null
  const size = controller?.size() ?? null
  return camera === null || size === null || size.widthPx === 0 ? null : { camera, size }
}
