import { useEffect, useState } from 'react'
import { type Geography, levelAt } from '../domain/geography'
import type { MapController } from '../map/controller'
import type { Store } from '../state/store'
import type { GeographyLoader } from './geographyLoader'
import { loadFailureCode } from './loadFailureCode'

/**
 * Borders of a region set: the coarse level at once, the fine one as soon as the map stands so close that it shows.
 * Without the coarse level there is no map; without the fine one there is a plainer one.
 *
 * @param zoom of the map; `null` where there is none.
 */
export function useBorders(
  store: Store,
  regionSet: string,
  geographies: GeographyLoader,
  controller: MapController | null,
  zoom: number | null,
): Geography | null {
  const [coarse, setCoarse] = useState<Geography | null>(null)
  const [isFineWanted, setIsFineWanted] = useState(false)
  if (!isFineWanted && zoom !== null && levelAt(zoom) === 'fine') setIsFineWanted(true)
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
    if (controller === null || !isFineWanted) return
    let isOver = false
    void geographies.load(regionSet, 'fine').then((loaded) => {
      if (!isOver) controller.refine(loaded.kind === 'ok' ? loaded.geography : null)
    })
    return () => {
      isOver = true
    }
  }, [controller, regionSet, geographies, isFineWanted])
  return coarse
}
