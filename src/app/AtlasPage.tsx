import { type ComponentProps, memo, useCallback, useState } from 'react'
import type { FetchBytes } from '../data/fetchBytes'
import { type ManifestEntry, publishedDigest } from '../data/manifest'
import type { SearchHits } from '../domain/searchHits'
import type { LinkHistory } from '../link/history'
import type { Action } from '../state/actions'
import type { Message } from '../state/messages'
import type { Store } from '../state/store'
import { Announcer } from '../ui/Announcer'
import { useAtlas } from '../ui/atlas'
import { LoadingPage } from '../ui/LoadingPage'
import { type DialogKind, PageHeader } from '../ui/PageHeader'
import type { RegionPopup } from '../ui/RegionPopup'
import { useStrings } from '../ui/strings/catalogue'
import type { Strings } from '../ui/strings/en'
import { useHeldText } from '../ui/useHeldText'
import { useIsNarrow } from '../ui/useIsNarrow'
import styles from './AtlasPage.module.css'
import { DatasetChoice } from './DatasetChoice'
import { createGeographyLoader } from './geographyLoader'
import { linkOf } from './linkOf'
import { MainPart } from './MainPart'
import { Notices } from './Notices'
import { PageDialogs } from './PageDialogs'
import { copyLink, dropPassing } from './pageMessages'
import { SidePanel } from './SidePanel'
import { stepToEvent } from './stepToEvent'
import { TimeBar } from './TimeBar'
import { type AtlasView, useAtlasView } from './useAtlasView'
import { useFocusSurvivor } from './useFocusSurvivor'
import { useLayers } from './useLayers'
import { useMapHandle } from './useMapHandle'
import { type PageState, usePageState } from './usePageState'
import { useShortcuts } from './useShortcuts'
import { useSummary } from './useSummary'

interface AtlasPageProps {
  readonly store: Store
  readonly history: LinkHistory
  readonly datasets: readonly ManifestEntry[]
  readonly fetchBytes: FetchBytes
  readonly onRetry: () => void
}

/** The page once there is data, and it has been counted. */
export const AtlasPage = memo(function AtlasPage(props: AtlasPageProps) {
  const state = usePageState(props.store)
  const derived = useAtlasView(state)
  return derived === null ? (
    <LoadingPage failure={null} read={null} onRetry={props.onRetry} />
  ) : (
    <CountedPage page={props} state={state} derived={derived} />
  )
})

interface CountedPageProps {
  readonly page: AtlasPageProps
  readonly state: PageState
  readonly derived: AtlasView
}

/** Header, panel, map or table, and what is open on them. */
function CountedPage({ page, state, derived }: CountedPageProps) {
  const { store, history, datasets, fetchBytes, onRetry } = page
  const atlas = useAtlas()
  const { index, own } = atlas
  const strings = useStrings()
  const isNarrow = useIsNarrow()
  const [dialog, setDialog] = useState<DialogKind | null>(null)
  const [areKeysOn, setAreKeysOn] = useState(true)
  const [geographies] = useState(() => createGeographyLoader(fetchBytes))
  const { overview, found } = derived
  const map = useMapHandle(store, atlas.ask)
  const { controller } = map
  const { view, messages } = state
  const act = useAct(store, map.follow)
  useFocusSurvivor()
  useLayers(store, () => setDialog(null))
  useShortcuts(areKeysOn, {
    onStep: (by) => stepToEvent(atlas.ask, view, by, (event) => act({ kind: 'eventSelected', event })),
    onFit: map.fit,
    onHelp: () => setDialog('help'),
  })
  const isBeside = !isNarrow && view.screen === 'map' // else the popup stands in the panel
  const copyPlaceLink = (): void => {
    const link = linkOf(state, history, atlas, controller?.camera() ?? null)
    void copyLink(store, link.href, () => setDialog('share'))
  }
  const held = useHeldText()
  const summary = useSummary(overview, view.filter)
  const sha256 = own === undefined ? publishedDigest(datasets, index.dataset) : null
  const popup = popupOf(state, derived, act, copyPlaceLink)
  return (
    <>
      <div className={styles.page}>
        <a className="skip" href="#map">
          {strings.skipToMap}
        </a>
        <PageHeader
          summary={summary.shown}
          screen={view.screen}
          theme={view.theme}
          onAction={act}
          onOpen={setDialog}
          datasetChoice={<DatasetChoice store={store} datasets={datasets} onAction={act} />}
        />
        <Notices store={store} messages={messages} onRetry={onRetry} />
        <SidePanel
          store={store}
          state={state}
          derived={derived}
          popup={isBeside ? null : popup}
          onAction={act}
        />
        <MainPart
          store={store}
          derived={derived}
          popup={isBeside ? popup : null}
          geographies={geographies}
          map={map}
          onAction={act}
        />
        {isNarrow ? null : (
          <TimeBar
            key={state.clearings}
            store={store}
            filter={view.filter}
            histogram={overview.histogram}
            onAction={act}
          />
        )}
        <Announcer summary={summary.spoken} messages={messageTexts(messages, found.answer, held, strings)} />
      </div>
      <PageDialogs
        open={dialog}
        page={{ store, state, derived, summary: summary.shown, history, geographies, controller, sha256 }}
        keys={{ areOn: areKeysOn, onSwitch: setAreKeysOn }}
        onOpen={setDialog}
      />
    </>
  )
}

/** Does what the reader asks for; the same function at each rendering. */
function useAct(store: Store, follow: (action: Action) => void): (action: Action) => void {
  return useCallback(
    (action) => {
      dropPassing(store)
      store.dispatch(action)
      follow(action)
    },
    [store, follow],
  )
}

/** Which part of the data is shown, messages in words, and how much the search found. */
function messageTexts(
  messages: readonly Message[],
  hits: SearchHits | null,
  held: string | null,
  strings: Strings,
): string[] {
  const found = hits === null ? [] : [strings.searching.summary(hits.total, hits.outside)]
  return [...(held === null ? [] : [held]), ...messages.map(strings.message), ...found]
}

function popupOf(
  { view, focusTarget }: PageState,
  { overview }: AtlasView,
  onAction: (action: Action) => void,
  onCopyLink: () => void,
): ComponentProps<typeof RegionPopup> | null {
  if (view.region === null) return null
  const takesFocus = focusTarget === 'popup'
  const shown = { filter: view.filter, overview }
  return { region: view.region, shown, selectedEvent: view.event, takesFocus, onAction, onCopyLink }
}
