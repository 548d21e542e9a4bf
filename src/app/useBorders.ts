import { useEffect, useState } from 'react'
import type { FetchBytes } from '../data/fetchBytes'
import { loadGeography } from '../data/loadGeography'
import type { Geography } from '../domain/geography'
import type { MapController } from '../map/controller'
import type { Store } from '../state/store'
import { failureCode } from './loadAtlas'

/**
 * Borders of a region set: the coarse level at once, the fine one as soon as the map stands, so that the first
 * picture does not wait for it. Without the coarse level there is no map; without the fine one there is a plainer one.
 */
export function useBorders(
  store: Store,
  regionSet: string,
  fetchBytes: FetchBytes,
  controller: MapController | null,
): Geography | null {
  const [coarse, setCoarse] = useState<Geography | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    void loadGeography(regionSet, 'coarse', fetchBytes, stop.signal).then((loaded) => {
      if (stop.signal.aborted) return
      if (loaded.kind === 'ok') setCoarse(loaded.geography)
      else {
        const why = failureCode(loaded)
        store.api.setState({ map: { kind: 'none', why: 'borders' } })
        store.tell({ kind: 'notLoaded', what: 'borders', why })
      }
    })
    return () => stop.abort()
  }, [store, regionSet, fetchBytes])

  useEffect(() => {
    if (controller === null) return
    const stop = new AbortController()
    void loadGeography(regionSet, 'fine', fetchBytes, stop.signal).then((loaded) => {
      if (!stop.signal.aborted) controller.refine(loaded.kind === 'ok' ? loaded.geography : null)
    })
    return () => stop.abort()
  }, [controller, regionSet, fetchBytes])
  return coarse
}
