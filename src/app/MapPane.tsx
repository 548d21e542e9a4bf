import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Geography } from '../domain/geography'
import type { RegionSet } from '../domain/region'
import { whenSoon } from '../domain/soon'
import type { MapController, MapOptions } from '../map/controller'
import { MapView } from '../map/MapView'
import type { MapEvents } from '../map/mapEvents'
import type { Scene } from '../map/scene'
import type { Store } from '../state/store'
import { useAtlas } from '../ui/atlas'
import { MapControls } from '../ui/MapControls'
import { MapCredits } from '../ui/MapCredits'
import { ScaleBar } from '../ui/ScaleBar'
import { stringsOf, useStrings } from '../ui/strings/catalogue'
import { FirstPicture } from './FirstPicture'
import type { GeographyLoader } from './geographyLoader'
import styles from './MapPane.module.css'
import { mapFailed } from './mapFailed'
import { prefersReducedMotion } from './preferences'
import { useBorders } from './useBorders'
import { closeTop } from './useLayers'
import { useMapCode } from './useMapCode'
import type { useMapHandle } from './useMapHandle'

interface MapPaneProps {
  readonly store: Store
  readonly scene: Scene
  readonly geographies: GeographyLoader
  readonly map: Omit<ReturnType<typeof useMapHandle>, 'follow'>
  /** Called with every movement of the map; this is to be drawn anew after it. */
  readonly onMove: () => void
  /** What lies on the map in a corner. */
  readonly note: ReactNode
}

const TEXTS = {
  en: { canvasLabel: stringsOf('en').mapCanvas, roleDescription: stringsOf('en').mapCanvasRole },
  uk: { canvasLabel: stringsOf('uk').mapCanvas, roleDescription: stringsOf('uk').mapCanvasRole },
}

/** The map with its buttons and credits; loads the borders and the code that draws, and says so when there can be no map. */
export function MapPane({ store, scene, geographies, map, onMove, note }: MapPaneProps) {
  const strings = useStrings()
  const { regionSet } = useAtlas()
  const onRow = useRowPick(store)
  const { controller, onController, fit } = map
  const camera = controller?.camera() ?? null
  const coarse = useBorders(store, regionSet.id, geographies, controller, camera?.zoom ?? null)
  const createController = useMapCode(store)
  const missing = useStore(store.api, (state) => (state.map.kind === 'none' ? state.map.why : null))
  const options = useMemo(
    () => (coarse === null ? null : mapOptions(coarse, regionSet, mapEvents(store, onMove, onRow))),
    [coarse, regionSet, store, onMove, onRow],
  )
  const controls = useMemo(
    () =>
      controller === null ? null : (
        <MapControls
          onZoom={(steps) => controller.zoomBy(steps)}
          onPan={(dxPx, dyPx) => controller.panBy(dxPx, dyPx)}
          onFit={fit}
        />
      ),
    [controller, fit],
  )
  const keepController = useCallback(
    (next: MapController | null) => {
      onController(next)
      const { api } = store
      if (next === null && api.getState().map.kind === 'drawn') api.setState({ map: { kind: 'loading' } })
    },
    [store, onController],
  )
  return (
    <section
      id="map-pane"
      className={styles.pane}
      aria-label={strings.map}
      onKeyDown={(press) => press.key === 'Escape' && closeTop(store)}
    >
      {options !== null && createController !== null && missing === null ? (
        <MapView
          className={styles.canvas ?? ''}
          options={options}
          scene={scene}
          createController={createController}
          onController={keepController}
        />
      ) : null}
      <FirstPicture store={store} />
      {missing === null ? null : (
        <p className={styles.none}>{strings.message({ kind: 'noMap', why: missing })}</p>
      )}
      {controls}
      {camera === null ? null : <ScaleBar camera={camera} />}
      {note}
      <MapCredits credits={regionSet.attribution} />
    </section>
  )
}

function mapOptions(geography: Geography, regionSet: RegionSet, on: MapEvents): Omit<MapOptions, 'scene'> {
  return { geography, regionSet, reducedMotion: prefersReducedMotion(), texts: TEXTS, on }
}

/** Opens the event of a row of the data that are shown; the same function whichever they are. */
function useRowPick({ dispatch }: Store): (row: number) => void {
  const { ask } = useAtlas()
  const current = useRef(ask)
  useEffect(() => {
    current.current = ask
  }, [ask])
  return useCallback(
    (row) =>
      void whenSoon(current.current({ kind: 'byRow', rows: [row] }), ([entry]) => {
        if (entry !== undefined) dispatch({ kind: 'eventSelected', event: entry.event.id })
      }),
    [dispatch],
  )
}

function mapEvents(store: Store, onMove: () => void, onPickEvent: (row: number) => void): MapEvents {
  const { api, dispatch } = store
  return {
    onPick(region) {
      if (region !== null) dispatch({ kind: 'regionSelected', region })
      else if (api.getState().view.region !== null) dispatch({ kind: 'regionClosed' })
    },
    onPickEvent,
    onPointView: (pointView) => api.setState({ pointView }),
    onHover: (hovered) => api.setState({ hovered }),
    onCamera: (camera) => dispatch({ kind: 'cameraMoved', camera }),
    onMove,
    onIdle: (isIdle) => api.setState({ map: { kind: 'drawn', isIdle } }),
    onFailed: (why) => mapFailed(store, why),
  }
}
