import { type ComponentProps, lazy, memo, Suspense, useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Action } from '../state/actions'
import type { Store } from '../state/store'
import { HoverNote } from '../ui/HoverNote'
import type { RegionPopup } from '../ui/RegionPopup'
import { useStrings } from '../ui/strings/catalogue'
import styles from './AtlasPage.module.css'
import type { GeographyLoader } from './geographyLoader'
import { MapPane } from './MapPane'
import { PlacedPopup } from './PlacedPopup'
import type { AtlasView } from './useAtlasView'
import { useForesight } from './useForesight'
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
export const MainPart = memo(function MainPart({
  store,
  derived,
  popup,
  geographies,
  map,
  onAction,
}: MainPartProps) {
  const strings = useStrings()
  const screen = useStore(store.api, ({ view }) => view.screen)
  const hovered = useStore(store.api, (state) => state.hovered)
  const [movedAt, setMovedAt] = useState(0) // grows with every movement of the map, which what lies on it follows
  const onMove = useCallback(() => setMovedAt((n) => n + 1), [])
  const { overview, scene } = derived
  useForesight(hovered, derived)
  const shownScene = useMemo(() => ({ ...scene, hovered }), [scene, hovered])
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
            <TablePane store={store} derived={derived} onAction={onAction} />
          </Suspense>
        )}
        {popup === null ? null : (
          <PlacedPopup key={popup.region} popup={popup} controller={map.controller} movedAt={movedAt} />
        )}
      </main>
      <div id="after-map" tabIndex={-1} />
    </>
  )
})
