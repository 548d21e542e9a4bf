import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { CreateMapController } from '../map/controller'
import type { Store } from '../state/store'
import { loadMapCode } from './loadMapCode'
import { mapFailed } from './mapFailed'

interface MapCode {
  readonly create: CreateMapController
}

/**
 * What draws the map, `null` until its code is there. While that of the plain map comes in the place of the other one,
 * the other stays: so the focus can go from one map to the next.
 */
export function useMapCode(store: Store): CreateMapController | null {
  const drawing = useStore(store.api, (state) => state.drawing)
  const [code, setCode] = useState<MapCode | null>(null)
  useEffect(() => {
    let isOver = false
    loadMapCode(store).then(
      (create) => {
        if (!isOver) setCode({ create })
      },
      () => {
        if (!isOver) mapFailed(store, 'code')
      },
    )
    return () => {
      isOver = true
    }
  }, [store, drawing])
  return code?.create ?? null
}
