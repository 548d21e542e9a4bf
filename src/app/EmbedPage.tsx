import { type ComponentProps, memo, useCallback, useLayoutEffect, useMemo } from 'react'
import type { Action } from '../state/actions'
import { themeOf } from '../state/selectors'
import { Announcer } from '../ui/Announcer'
import { useAtlas } from '../ui/atlas'
import { EventDetails } from '../ui/EventDetails'
import { Legend } from '../ui/Legend'
import { LoadingPage } from '../ui/LoadingPage'
import { MarkLegend } from '../ui/MarkLegend'
import { RegionPopup } from '../ui/RegionPopup'
import { useStrings } from '../ui/strings/catalogue'
import { useHeldText } from '../ui/useHeldText'
import { useIsNarrow } from '../ui/useIsNarrow'
import type { AtlasPageProps } from './AtlasPage'
import { CooperativeMap } from './CooperativeMap'
import { EmbedFoot, EmbedTop } from './EmbedFrame'
import styles from './EmbedPage.module.css'
import { firstPage, removeFirstPage } from './firstPage'
import { linkOf } from './linkOf'
import { MainPart } from './MainPart'
import { Notices } from './Notices'
import { type AtlasView, useAtlasView } from './useAtlasView'
import { useFocusSurvivor } from './useFocusSurvivor'
import { useLayers } from './useLayers'
import { useMapHandle } from './useMapHandle'
import { type PageState, usePageState } from './usePageState'
import { useSummary } from './useSummary'

/** The page in a frame of another site: what the view shows, without anything that changes what is shown of the data. */
export const EmbedPage = memo(function EmbedPage(props: AtlasPageProps) {
  const state = usePageState(props.store)
  const derived = useAtlasView(state)
  return derived === null ? (
    <LoadingPage failure={null} read={null} isBeside={firstPage() !== null} onRetry={props.onRetry} />
  ) : (
    <CountedEmbed page={props} state={state} derived={derived} />
  )
})

interface CountedEmbedProps {
  readonly page: AtlasPageProps
  readonly state: PageState
  readonly derived: AtlasView
}

function CountedEmbed({ page, state, derived }: CountedEmbedProps) {
  const { store, history, geographies, onRetry } = page
  const atlas = useAtlas()
  const strings = useStrings()
  const isNarrow = useIsNarrow()
  const map = useMapHandle(store, atlas.ask)
  const { controller, follow } = map
  const onAction = useCallback(
    (action: Action) => {
      store.dispatch(action)
      follow(action)
    },
    [store, follow],
  )
  useLayoutEffect(removeFirstPage, [])
  useFocusSurvivor()
  useLayers(store, nothing)
  const { filter, overview, open, limits } = derived
  const summary = useSummary(overview, filter)
  const held = useHeldText()
  const popup = usePopup(state, derived, onAction)
  const isBeside = !isNarrow && state.view.screen === 'map'
  const home = new URL('../', history.address()).href
  const full = linkOf(state, { address: () => home }, atlas, controller?.camera() ?? state.view.camera)
  return (
    <div className={styles.page}>
      <a className="skip" href="#map">
        {strings.skipToMap}
      </a>
      <EmbedTop summary={summary.shown} dataset={atlas.index.dataset} />
      <Notices store={store} messages={state.messages} onRetry={onRetry} />
      <CooperativeMap>
        <MainPart
          store={store}
          derived={derived}
          popup={isBeside ? popup : null}
          geographies={geographies}
          map={map}
          onAction={onAction}
        />
      </CooperativeMap>
      <div className={styles.below}>
        {open === null ? null : (
          <EventDetails
            entry={open}
            isOutsideFilters={derived.isOutside}
            takesFocus={state.focusTarget === 'details'}
            onAction={onAction}
          />
        )}
        {popup === null || isBeside ? null : <RegionPopup {...popup} />}
        <div className={styles.legend}>
          <Legend limits={limits} theme={themeOf(state)} />
          <MarkLegend types={overview.types} />
        </div>
      </div>
      <EmbedFoot dataset={atlas.index.dataset} full={full.href} />
      <Announcer
        summary={summary.spoken}
        messages={[...(held === null ? [] : [held]), ...state.messages.map(strings.message)]}
      />
    </div>
  )
}

function nothing(): void {
  // No dialog is open in a frame.
}

/** The same value while the popup shows the same. */
function usePopup(
  { view, focusTarget }: PageState,
  { overview }: AtlasView,
  onAction: (action: Action) => void,
): ComponentProps<typeof RegionPopup> | null {
  const { region, event: selectedEvent, filter } = view
  const takesFocus = focusTarget === 'popup'
  return useMemo(() => {
    const shown = { filter, overview }
    return region === null ? null : { region, shown, selectedEvent, takesFocus, onAction, onCopyLink: null }
  }, [region, selectedEvent, takesFocus, filter, overview, onAction])
}
