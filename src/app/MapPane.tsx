import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { FetchBytes } from '../data/fetchBytes'
import type { RegionCode } from '../domain/dataset'
import type { RegionSet } from '../domain/region'
import type { Scene } from '../map/scene'
import type { MapController } from '../map/controller'
import { useStore } from 'zustand'
import { withMessage } from '../state/messages'
import type { Store } from '../state/store'
import { MapControls } from '../ui/MapControls'
import { MapCredits } from '../ui/MapCredits'
import { stringsOf, useStrings } from '../ui/strings/catalogue'
import styles from './MapPane.module.css'
import { prefersReducedMotion } from './preferences'
import { useBorders } from './useBorders'

/** The map chunk is as large as the rest of the page: it comes after the list and the table stand. */
const MapView = lazy(async () => ({ default: (await import('../map/MapView')).MapView }))

interface MapPaneProps {
  readonly store: Store
  readonly scene: Scene
  readonly regionSet: RegionSet
  readonly fetchBytes: FetchBytes
  readonly onController: (controller: MapController | null) => void
  readonly onMove: () => void
}

const TEXTS = {
  en: { canvasLabel: stringsOf('en').mapCanvas, roleDescription: stringsOf('en').mapCanvasRole },
  uk: { canvasLabel: stringsOf('uk').mapCanvas, roleDescription: stringsOf('uk').mapCanvasRole },
}

/** The map with its buttons and credits; loads the borders, and says so when there can be no map. */
export function MapPane({ store, scene, regionSet, fetchBytes, onController, onMove }: MapPaneProps) {
  const strings = useStrings()
  const [controller, setController] = useState<MapController | null>(null)
  const coarse = useBorders(store, regionSet.id, fetchBytes, controller)
  const keepController = useCallback(
    (next: MapController | null) => {
      setController(next)
      onController(next)
      if (next === null && store.api.getState().map.kind === 'drawn') store.api.setState({ map: { kind: 'loading' } })
    },
    [store, onController],
  )
  const options = useMemo(
    () =>
      coarse === null
        ? null
        : { geography: coarse, regionSet, reducedMotion: prefersReducedMotion(), texts: TEXTS, on: mapEvents(store, onMove) },
    [coarse, regionSet, store, onMove],
  )
  const hasMap = useStore(store.api, ({ map }) => map.kind !== 'none')

  return (
    <section className={styles.pane} aria-label={strings.map} id="map">
      {options !== null && hasMap ? (
        <Suspense fallback={null}>
          <MapView className={styles.canvas ?? ''} options={options} scene={scene} onController={keepController} />
        </Suspense>
      ) : null}
      {hasMap ? null : <p className={styles.none}>{strings.message({ kind: 'noMap', why: 'webgl' })}</p>}
      {controller === null ? null : (
        <MapControls
          onZoom={(steps) => controller.zoomBy(steps)}
          onPan={(dxPx, dyPx) => controller.panBy(dxPx, dyPx)}
          onFit={() => {
            store.dispatch({ kind: 'cameraMoved', camera: null })
            controller.fit()
          }}
        />
      )}
      <MapCredits credits={regionSet.attribution} />
    </section>
  )
}

function mapEvents({ api, dispatch }: Store, onMove: () => void) {
  return {
    onPick(region: RegionCode | null) {
      if (region !== null) dispatch({ kind: 'regionSelected', region })
      else if (api.getState().view.region !== null) dispatch({ kind: 'regionClosed' })
    },
    onHover: (hovered: RegionCode | null) => api.setState({ hovered }),
    onCamera: (camera: NonNullable<Scene['camera']>) => dispatch({ kind: 'cameraMoved', camera }),
    onMove,
    onIdle: (isIdle: boolean) => api.setState({ map: { kind: 'drawn', isIdle } }),
    onReady: () => undefined,
    onFailed(why: 'webgl' | 'worker' | 'lost') {
      const messages = withMessage(api.getState().messages, { kind: 'noMap', why })
      api.setState({ map: { kind: 'none' }, messages })
    },
  }
}
