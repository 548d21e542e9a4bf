import { useCallback, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { FetchBytes } from '../data/fetchBytes'
import type { ManifestEntry } from '../data/manifest'
import { fillLimits } from '../domain/fillClasses'
import { overviewOf } from '../domain/overview'
import { NO_FILTER } from '../domain/view'
import type { LinkHistory } from '../link/history'
import type { MapController } from '../map/controller'
import type { Action } from '../state/actions'
import { languageOf, themeOf } from '../state/selectors'
import type { Store } from '../state/store'
import { Announcer } from '../ui/Announcer'
import { useAtlas } from '../ui/atlas'
import { EventTable } from '../ui/EventTable'
import { Messages } from '../ui/Messages'
import { PageHeader } from '../ui/PageHeader'
import { useStrings } from '../ui/strings/catalogue'
import styles from './AtlasPage.module.css'
import { DatasetChoice } from './DatasetChoice'
import { MapPane } from './MapPane'
import { PlacedPopup } from './PlacedPopup'
import { sceneOf } from './sceneOf'
import { SharePart } from './SharePart'
import { SidePanel } from './SidePanel'
import { summaryOf } from './summaryOf'
import { TimeBar } from './TimeBar'
import type { useFocusReturn } from './useFocusReturn'
import { useIsNarrow } from './useIsNarrow'

interface AtlasPageProps {
  readonly store: Store
  readonly history: LinkHistory
  readonly focus: ReturnType<typeof useFocusReturn>
  readonly datasets: readonly ManifestEntry[]
  readonly fetchBytes: FetchBytes
  readonly onRetry: () => void
}

/** The page once there is data: header, panel, map or table, and what is open on them. */
export function AtlasPage({ store, history, focus, datasets, fetchBytes, onRetry }: AtlasPageProps) {
  const state = useStore(store.api)
  const { index, regionSet } = useAtlas()
  const strings = useStrings()
  const isNarrow = useIsNarrow()
  const controller = useRef<MapController | null>(null)
  const [isSharing, setIsSharing] = useState(false)
  const [movedAt, setMovedAt] = useState(0)
  const { view, hovered, messages, focusTarget } = state
  const [language, theme] = [languageOf(state), themeOf(state)]

  const overview = useMemo(() => overviewOf(index.entries, view.filter), [index, view.filter])
  const limits = useMemo(() => {
    const { regions } = overviewOf(index.entries, NO_FILTER)
    return fillLimits(Math.max(0, ...[...regions.values()].map(({ entries }) => entries.length)))
  }, [index])
  const scene = useMemo(
    () => sceneOf({ view, overview, index, limits, hovered, language, theme }),
    [view, overview, index, limits, hovered, language, theme],
  )
  const keepController = useCallback((next: MapController | null) => {
    controller.current = next
    setMovedAt((n) => n + 1)
  }, [])
  const noteMove = useCallback(() => setMovedAt((n) => n + 1), [])

  const act = (action: Action): void => {
    focus.note(action)
    store.dispatch(action)
    if (action.kind === 'eventSelected') {
      controller.current?.frame(index.byId.get(action.event)?.regions ?? [])
    }
    if (action.kind === 'placeChosen') controller.current?.frame([action.region])
  }
  const summary = summaryOf(overview, index, strings, language)
  const told = messages.at(-1)
  const popup =
    view.region === null
      ? null
      : {
          region: view.region,
          overview,
          selectedEvent: view.event,
          takesFocus: focusTarget === 'popup',
          onAction: act,
          onCopyLink: () => setIsSharing(true),
        }
  return (
    <div className={styles.page} data-screen={view.screen}>
      <a className="skip" href="#map">
        {strings.skipToMap}
      </a>
      <PageHeader
        summary={summary}
        screen={view.screen}
        theme={view.theme}
        onAction={act}
        onShare={() => setIsSharing(true)}
        datasetChoice={<DatasetChoice datasets={datasets} current={index.dataset.id} onAction={act} />}
      />
      <Messages
        messages={messages}
        onDismiss={(dismissed) => store.api.setState({ messages: messages.filter((one) => one !== dismissed) })}
        onRetry={onRetry}
      />
      <SidePanel
        state={state}
        overview={overview}
        limits={limits}
        popup={isNarrow ? popup : null}
        onAction={act}
        onHover={(region) => store.api.setState({ hovered: region })}
      />
      <main className={styles.main}>
        {view.screen === 'map' ? (
          <MapPane
            store={store}
            scene={scene}
            regionSet={regionSet}
            fetchBytes={fetchBytes}
            onController={keepController}
            onMove={noteMove}
          />
        ) : (
          <EventTable
            entries={overview.entries}
            selected={view.event}
            onSelect={(event) => act({ kind: 'eventSelected', event })}
          />
        )}
        {popup !== null && !isNarrow ? (
          <PlacedPopup key={popup.region} popup={popup} controller={controller.current} movedAt={movedAt} />
        ) : null}
      </main>
      <TimeBar filter={view.filter} onAction={act} />
      <Announcer text={told === undefined ? summary : strings.message(told)} />
      {isSharing ? (
        <SharePart
          store={store}
          history={history}
          camera={controller.current?.camera() ?? null}
          onClose={() => setIsSharing(false)}
        />
      ) : null}
    </div>
  )
}
