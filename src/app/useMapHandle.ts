import { useCallback, useMemo, useRef, useState } from 'react'
import type { Padding } from '../domain/cameraMath'
import type { EventEntry } from '../domain/eventEntry'
import { pointsOf } from '../domain/eventPoint'
import type { Ask } from '../domain/question'
import { whenSoon } from '../domain/soon'
import type { MapController } from '../map/controller'
import type { Action } from '../state/actions'
import type { Store } from '../state/store'
import { useIsNarrow } from '../ui/useIsNarrow'
import { popupPadding, rootRemPx } from './popupRoom'

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

interface MapHandle {
  readonly controller: MapController | null
  readonly onController: (controller: MapController | null) => void
  /** Frames what a reader's action has selected. A view from a link is left where its camera says. */
  readonly follow: (action: Action) => void
  /** Shows all regions with events again, as a page without a camera in its link does. */
  readonly fit: () => void
}

/** The page's hold on the map, `null` while there is none; the same value while it is the same map. */
export function useMapHandle({ api, dispatch }: Store, ask: Ask): MapHandle {
  const held = useRef<MapController | null>(null)
  const [controller, setController] = useState<MapController | null>(null)
  const isNarrow = useIsNarrow()
  const onController = useCallback((next: MapController | null) => {
    held.current = next
    setController(next)
  }, [])
  const follow = useCallback(
    (action: Action): void => {
      const goesToPlace = action.kind === 'placeChosen' || action.kind === 'placeFound'
      held.current?.setPadding(goesToPlace && !isNarrow ? popupPadding(rootRemPx()) : NO_PADDING)
      if (action.kind === 'eventSelected') {
        const { event } = action
        void whenSoon(ask({ kind: 'byId', ids: [event] }), ([entry]) => {
          if (api.getState().view.event === event) frameEvent(held.current, entry)
        })
      } else if (action.kind === 'placeChosen' && action.point !== undefined) {
        held.current?.framePoints([action.point])
      } else if (goesToPlace) held.current?.frame([action.region])
    },
    [api, ask, isNarrow],
  )
  const fit = useCallback((): void => {
    dispatch({ kind: 'cameraMoved', camera: null })
    held.current?.fit()
  }, [dispatch])
  return useMemo(() => ({ controller, onController, follow, fit }), [controller, onController, follow, fit])
}

/** Where more than its regions is known, its points. */
function frameEvent(controller: MapController | null, entry: EventEntry | undefined): void {
  if (entry === undefined) return
  const points = pointsOf(entry)
  if (points.length > 0) controller?.framePoints(points)
  else controller?.frame(entry.regions)
}
