import { type ComponentProps, useState } from 'react'
import { useStore } from 'zustand'
import type { FetchBytes } from '../data/fetchBytes'
import type { ManifestEntry } from '../data/manifest'
import type { Overview } from '../domain/overview'
import type { LinkHistory } from '../link/history'
import type { Action } from '../state/actions'
import { languageOf } from '../state/selectors'
import type { AppState, Store } from '../state/store'
import { Announcer } from '../ui/Announcer'
import { useAtlas } from '../ui/atlas'
import { EventTable } from '../ui/EventTable'
import { Messages } from '../ui/Messages'
import { PageHeader } from '../ui/PageHeader'
import type { RegionPopup } from '../ui/RegionPopup'
import { useStrings } from '../ui/strings/catalogue'
import { useIsNarrow } from '../ui/useIsNarrow'
import styles from './AtlasPage.module.css'
import { DatasetChoice } from './DatasetChoice'
import { linkOf } from './linkOf'
import { MapPane } from './MapPane'
import { PlacedPopup } from './PlacedPopup'
import { copyLink, dismiss, dropPassing } from './pageMessages'
import { SharePart } from './SharePart'
import { SidePanel } from './SidePanel'
import { summaryOf } from './summaryOf'
import { TimeBar } from './TimeBar'
import { useAtlasView } from './useAtlasView'
import { useFocusSurvivor } from './useFocusSurvivor'
import { useLayers } from './useLayers'
import { useMapHandle } from './useMapHandle'

interface AtlasPageProps {
  readonly store: Store
  readonly history: LinkHistory
  readonly datasets: readonly ManifestEntry[]
  readonly fetchBytes: FetchBytes
  readonly onRetry: () => void
}

/** The page once there is data: header, panel, map or table, and what is open on them. */
export function AtlasPage({ store, history, datasets, fetchBytes, onRetry }: AtlasPageProps) {
  const state = useStore(store.api)
  const { index } = useAtlas()
  const strings = useStrings()
  const isNarrow = useIsNarrow()
  const [isSharing, setIsSharing] = useState(false)
  const { overview, limits, scene } = useAtlasView(state)
  const map = useMapHandle(index)
  useFocusSurvivor()
  useLayers(store, () => setIsSharing(false))
  const { view, messages } = state
  const act = (action: Action): void => {
    dropPassing(store)
    store.dispatch(action)
    map.follow(action)
  }
  const isBeside = !isNarrow && view.screen === 'map' // else the popup stands in the panel
  const share = (): void => setIsSharing(true)
  const copyPlaceLink = (): void => {
    const camera = map.controller?.camera() ?? null
    void copyLink(store, linkOf(state, history, index.dataset, camera).href, share)
  }
  const summary = summaryOf(overview, index, strings, languageOf(state))
  const popup = popupOf(state, overview, act, copyPlaceLink)
  return (
    <div className={styles.page}>
      <a className="skip" href="#map">
        {strings.skipToMap}
      </a>
      <PageHeader
        summary={summary}
        screen={view.screen}
        theme={view.theme}
        onAction={act}
        onShare={share}
        datasetChoice={<DatasetChoice datasets={datasets} current={index.dataset.id} onAction={act} />}
      />
      <Messages messages={messages} onDismiss={(told) => dismiss(store, told)} onRetry={onRetry} />
      <SidePanel
        state={state}
        overview={overview}
        limits={limits}
        popup={isBeside ? null : popup}
        onAction={act}
        onHover={(region) => store.api.setState({ hovered: region })}
      />
      <main className={styles.main} id="map" tabIndex={-1}>
        {view.screen === 'map' ? (
          <>
            <a className="skip" href="#after-map">
              {strings.skipMap}
            </a>
            <MapPane store={store} scene={scene} fetchBytes={fetchBytes} map={map} />
          </>
        ) : (
          <EventTable
            entries={overview.entries}
            selected={view.event}
            onSelect={(event) => act({ kind: 'eventSelected', event })}
          />
        )}
        {popup === null || !isBeside ? null : (
          <PlacedPopup key={popup.region} popup={popup} controller={map.controller} movedAt={map.movedAt} />
        )}
      </main>
      <div id="after-map" tabIndex={-1} />
      {isNarrow ? null : <TimeBar key={state.clearings} filter={view.filter} onAction={act} />}
      <Announcer summary={summary} messages={messages.map(strings.message)} />
      {isSharing ? (
        <SharePart
          store={store}
          history={history}
          camera={map.controller?.camera() ?? null}
          onClose={() => setIsSharing(false)}
        />
      ) : null}
    </div>
  )
}

function popupOf(
  { view, focusTarget }: AppState,
  overview: Overview,
  onAction: (action: Action) => void,
  onCopyLink: () => void,
): ComponentProps<typeof RegionPopup> | null {
  if (view.region === null) return null
  const takesFocus = focusTarget === 'popup'
  return { region: view.region, overview, selectedEvent: view.event, takesFocus, onAction, onCopyLink }
}
