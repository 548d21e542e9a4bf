import { useEffect, useState } from 'react'
import type { Geography } from '../domain/geography'
import type { MapController } from '../map/controller'
import type { Store } from '../state/store'
import type { GeographyLoader } from './geographyLoader'
import { loadFailureCode } from './loadFailureCode'

/**
 * Borders of a region set: the coarse level at once, the fine one as soon as the map stands, so that the first
 * picture does not wait for it. Without the coarse level there is no map; without the fine one there is a plainer one.
 */
export function useBorders(
  store: Store,
  regionSet: string,
  geographies: GeographyLoader,
  controller: MapController | null,
): Geography | null {
  const [coarse, setCoarse] = useState<Geography | null>(null)
  useEffect(() => {
    let isOver = false
    void geographies.load(regionSet, 'coarse').then((loaded) => {
      if (isOver) return
      if (loaded.kind === 'ok') setCoarse(loaded.geography)
      else {
        const why = loadFailureCode(loaded)
        store.api.setState({ map: { kind: 'none', why: 'borders' } })
        store.tell({ kind: 'notLoaded', what: 'borders', why })
      }
    })
    return () => {
      isOver = true
    }
  }, [store, regionSet, geographies])

  useEffect(() => {
    if (controller === null) return
    let isOver = false
    void geographies.load(regionSet, 'fine').then((loaded) => {
      if (!isOver) controller.refine(loaded.kind === 'ok' ? loaded.geography : null)
    })
    return () => {
      isOver = true
    }
  }, [controller, regionSet, geographies])
  return coarse
}
