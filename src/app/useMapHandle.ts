import { useCallback, useRef, useState } from 'react'
import type { DatasetIndex } from '../domain/datasetIndex'
import type { MapController } from '../map/controller'
import type { Action } from '../state/actions'

interface MapHandle {
  readonly controller: MapController | null
  /** Grows with every movement, so that what lies beside a region follows it. */
  readonly movedAt: number
  readonly onController: (controller: MapController | null) => void
  readonly onMove: () => void
  /** Frames what a reader's action has selected. A view from a link is left where its camera says. */
  readonly follow: (action: Action) => void
}

/** The page's hold on the map, `null` while there is none. */
export function useMapHandle(index: DatasetIndex): MapHandle {
  const held = useRef<MapController | null>(null)
  const [controller, setController] = useState<MapController | null>(null)
  const [movedAt, setMovedAt] = useState(0)
  const onController = useCallback((next: MapController | null) => {
    held.current = next
    setController(next)
  }, [])
  const onMove = useCallback(() => setMovedAt((n) => n + 1), [])
  const follow = (action: Action): void => {
    if (action.kind === 'eventSelected') held.current?.frame(index.byId.get(action.event)?.regions ?? [])
    if (action.kind === 'placeChosen') held.current?.frame([action.region])
  }
  return { controller, movedAt, onController, onMove, follow }
}
