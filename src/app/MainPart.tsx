import {
  type ComponentProps,
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { useStore } from 'zustand'
import type { RegionCode } from '../domain/dataset'
import type { Scene } from '../map/scene'
import type { Action } from '../state/actions'
import type { Store } from '../state/store'
import { HoverNote } from '../ui/HoverNote'
import type { RegionPopup } from '../ui/RegionPopup'
import { useStrings } from '../ui/strings/catalogue'
import styles from './AtlasPage.module.css'
import type { GeographyLoader } from './geographyLoader'
import { MapPane } from './MapPane'
import { PlacedPopup } from './PlacedPopup'
import type { StillScene } from './sceneOf'
import type { AtlasView } from './useAtlasView'
import type { useMapHandle } from './useMapHandle'

/** Of use only to those who ask for it, so it comes after the page. */
const TablePane = lazy(async () => ({ default: (await import('./TablePane')).TablePane }))

interface MainPartProps {
  readonly store: Store
  readonly derived: AtlasView
  /** The region's popup where it lies on the map. */
  readonly popup: ComponentProps<typeof RegionPopup> | null
  readonly geographies: GeographyLoader
  readonly map: ReturnType<typeof useMapHandle>
  readonly onAction: (action: Action) => void
}

/** The map with what lies on it, or the table in its place. */
export function MainPart({ store, derived, popup, geographies, map, onAction }: MainPartProps) {
  const strings = useStrings()
  const screen = useStore(store.api, ({ view }) => view.screen)
  const hovered = useStore(store.api, (state) => state.hovered)
  const [movedAt, setMovedAt] = useState(0) // grows with every movement of the map, which what lies on it follows
  const onMove = useCallback(() => setMovedAt((n) => n + 1), [])
  const { overview, scene } = derived
  const shownScene = useSceneInTurn(store, scene, hovered)
  return (
    <>
      <main className={styles.main} id="map" tabIndex={-1}>
        {screen === 'map' ? (
          <>
            <a className="skip" href="#after-map">
              {strings.skipMap}
            </a>
            <MapPane
              store={store}
              scene={shownScene}
              geographies={geographies}
              map={map}
              onMove={onMove}
              note={<HoverNote region={hovered} overview={overview} />}
            />
          </>
        ) : (
          <Suspense fallback={null}>
            <TablePane store={store} overview={overview} onAction={onAction} />
          </Suspense>
        )}
        {popup === null ? null : (
          <PlacedPopup key={popup.region} popup={popup} controller={map.controller} movedAt={movedAt} />
        )}
      </main>
      <div id="after-map" tabIndex={-1} />
    </>
  )
}

/** With more points than this, map and page are drawn in turn: together they would hold up the reader. */
const MOST_POINTS_AT_ONCE = 500

/** The scene that the map is to show now. While the page is ahead of it, the page is not idle. */
function useSceneInTurn({ api }: Store, still: StillScene, hovered: RegionCode | null): Scene {
  const scene = useMemo(() => ({ ...still, hovered }), [still, hovered])
  const unpointed = useMemo(() => ({ ...still, hovered: null }), [still])
  const isHeavy = still.points.length > MOST_POINTS_AT_ONCE
  const later = useDeferredValue(isHeavy ? scene : unpointed)
  const shown = isHeavy ? later : scene
  useEffect(() => {
    if (shown !== scene && api.getState().map.kind === 'drawn')
      api.setState({ map: { kind: 'drawn', isIdle: false } })
  }, [api, shown, scene])
  return shown
}
