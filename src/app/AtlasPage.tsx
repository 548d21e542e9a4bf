import {
  type ComponentProps,
  memo,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import { type ManifestEntry, publishedDigest } from '../data/manifest'
import type { SearchHits } from '../domain/searchHits'
import type { LinkHistory } from '../link/history'
import type { MapController } from '../map/controller'
import type { Action } from '../state/actions'
import type { Message } from '../state/messages'
import { shownState } from '../state/selectors'
import type { Store } from '../state/store'
import { Announcer } from '../ui/Announcer'
import { type Atlas, useAtlas } from '../ui/atlas'
import { LoadingPage } from '../ui/LoadingPage'
import { type DialogKind, PageHeader } from '../ui/PageHeader'
import type { RegionPopup } from '../ui/RegionPopup'
import { useStrings } from '../ui/strings/catalogue'
import { useHeldText } from '../ui/useHeldText'
import { useIsNarrow } from '../ui/useIsNarrow'
import styles from './AtlasPage.module.css'
import { DatasetChoice } from './DatasetChoice'
import { firstPage, removeFirstPage } from './firstPage'
import type { GeographyLoader } from './geographyLoader'
import { linkOf } from './linkOf'
import { MainPart } from './MainPart'
import { Notices } from './Notices'
import { siteWorkers } from './offlineDevice'
import { PageDialogs } from './PageDialogs'
import { copyLink, dropPassing } from './pageMessages'
import { SidePanel } from './SidePanel'
import { stepToEvent } from './stepToEvent'
import type { OpenPage } from './TakeAway'
import { TimeBar } from './TimeBar'
import { type AtlasView, useAtlasView } from './useAtlasView'
import { useFocusSurvivor } from './useFocusSurvivor'
import { useLayers } from './useLayers'
import { useMapHandle } from './useMapHandle'
import { type PageState, usePageState } from './usePageState'
import { useShortcuts } from './useShortcuts'
import { useSummary } from './useSummary'
import { VersionPart } from './VersionPart'

/** What a page of the app is given. */
export interface AtlasPageProps {
  readonly store: Store
  readonly history: LinkHistory
  /** Address of the site's first page. */
  readonly home: string
  readonly datasets: readonly ManifestEntry[]
  readonly geographies: GeographyLoader
  readonly onRetry: () => void
}

/** The page once there is data, and it has been counted. */
export const AtlasPage = memo(function AtlasPage(props: AtlasPageProps) {
  const state = usePageState(props.store)
  const derived = useAtlasView(state)
  return derived === null ? (
    <LoadingPage failure={null} read={null} isBeside={firstPage() !== null} onRetry={props.onRetry} />
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
  const { store, geographies, onRetry } = page
  const atlas = useAtlas()
  const strings = useStrings()
  const isNarrow = useIsNarrow()
  const { dialog, setDialog, offline } = useDialogs(page.home)
  const [areKeysOn, setAreKeysOn] = useState(true)
  const { filter, overview, found } = derived
  const map = useMapHandle(store, atlas.ask)
  const { controller } = map
  const { view, messages } = state
  const act = useAct(store, map.follow)
  useLayoutEffect(removeFirstPage, []) // before anything is painted, and after the picture was taken out of it
  useFocusSurvivor()
  useLayers(store, () => setDialog(null))
  useShortcuts(areKeysOn, {
    onStep: (by) => stepToEvent(atlas.ask, view, by, (event) => act({ kind: 'eventSelected', event })),
    onFit: map.fit,
    onHelp: () => setDialog('help'),
  })
  const isBeside = !isNarrow && view.screen === 'map' // else the popup stands in the panel
  const summary = useSummary(overview, filter)
  const popup = usePopup(state, derived, act, useCopyLink(page, controller, setDialog))
  const datasetChoice = useDatasetChoice(page, act)
  const version = useVersionPart(page, view.since, act)
  const texts = useMessageTexts(messages, found.answer, version.text)
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
          datasetChoice={datasetChoice}
        />
        <Notices
          store={store}
          version={version.part}
          messages={messages}
          onRetry={onRetry}
          offline={offline.watch}
        />
        <SidePanel
          store={store}
          state={state}
          derived={derived}
          popup={isBeside ? null : popup}
          onAction={act}
          onKeep={offline.onOpen}
        />
        <MainPart
          store={store}
          derived={derived}
          popup={isBeside ? popup : null}
          geographies={geographies}
          map={map}
          onAction={act}
        />
        {isNarrow ? null : <DayBar store={store} state={state} derived={derived} onAction={act} />}
        <Announcer summary={summary.spoken} messages={texts} />
      </div>
      <PageDialogs
        open={dialog}
        home={page.home}
        page={openPageOf(page, atlas, { state, derived, summary: summary.shown, geographies, controller })}
        keys={{ areOn: areKeysOn, onSwitch: setAreKeysOn }}
        onOpen={setDialog}
      />
    </>
  )
}

interface DayBarProps extends Pick<CountedPageProps, 'state' | 'derived'> {
  readonly store: Store
  readonly onAction: (action: Action) => void
}

function DayBar({ store, state, derived, onAction }: DayBarProps) {
  const { from, to } = state.view.filter
  const { histogram } = derived.overview
  return (
    <TimeBar
      key={state.clearings}
      store={store}
      from={from}
      to={to}
      histogram={histogram}
      onAction={onAction}
    />
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

function useDatasetChoice({ store, datasets }: AtlasPageProps, act: (action: Action) => void): ReactNode {
  return useMemo(
    () => <DatasetChoice store={store} datasets={datasets} onAction={act} />,
    [store, datasets, act],
  )
}

/** What is said of the version of the data, where it is not simply the newest one, on the page and for its announcer. */
function useVersionPart(
  { home, datasets }: AtlasPageProps,
  since: string | null,
  act: (action: Action) => void,
): { readonly part: ReactNode; readonly text: string | null } {
  const [text, setText] = useState<string | null>(null)
  const part = useMemo(
    () => <VersionPart home={home} datasets={datasets} since={since} onAction={act} onTold={setText} />,
    [home, datasets, since, act],
  )
  return { part, text }
}

function openPageOf(
  { store, history, datasets }: AtlasPageProps,
  { own, index }: Atlas,
  shown: Omit<OpenPage, 'store' | 'history' | 'sha256'>,
): OpenPage {
  const sha256 = own === undefined ? publishedDigest(datasets, index.dataset) : null
  return { ...shown, store, history, sha256 }
}

/** Copies the link of what is shown then, and shows it where the browser refuses. */
function useCopyLink(
  { store, history }: AtlasPageProps,
  controller: MapController | null,
  onRefused: (dialog: DialogKind) => void,
): () => void {
  const atlas = useAtlas()
  return useCallback(() => {
    const link = linkOf(shownState(store.api.getState()), history, atlas, controller?.camera() ?? null)
    void copyLink(store, link.href, () => onRefused('share'))
  }, [store, history, atlas, controller, onRefused])
}

/** Which dialog is open, how "Keep offline" is where this browser can keep anything, and what tells what is kept. */
function useDialogs(home: string) {
  const [dialog, setDialog] = useState<DialogKind | null>(null)
  const isDialogOpen = dialog === 'offline'
  const onOpen = useCallback(() => setDialog('offline'), [])
  const watch = useMemo(() => ({ home, isDialogOpen, onOpen }), [home, isDialogOpen, onOpen])
  return { dialog, setDialog, offline: { watch, onOpen: siteWorkers() === null ? undefined : onOpen } }
}

/** Which part and version of the data is shown, messages in words, and how much the search found. */
function useMessageTexts(
  messages: readonly Message[],
  hits: SearchHits | null,
  version: string | null,
): string[] {
  const strings = useStrings()
  const standing = [useHeldText(), version]
  const found = hits === null ? [] : [strings.searching.summary(hits.total, hits.outside)]
  return [...standing.filter((text) => text !== null), ...messages.map(strings.message), ...found]
}

/** The same value while the popup shows the same. */
function usePopup(
  { view, focusTarget }: PageState,
  { overview }: AtlasView,
  onAction: (action: Action) => void,
  onCopyLink: () => void,
): ComponentProps<typeof RegionPopup> | null {
  const { region, event: selectedEvent, filter } = view
  const takesFocus = focusTarget === 'popup'
  return useMemo(() => {
    const shown = { filter, overview }
    return region === null ? null : { region, shown, selectedEvent, takesFocus, onAction, onCopyLink }
  }, [region, selectedEvent, takesFocus, filter, overview, onAction, onCopyLink])
}
