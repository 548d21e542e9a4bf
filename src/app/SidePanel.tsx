import { type ComponentProps, memo, useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { RegionCode } from '../domain/dataset'
import type { Overview } from '../domain/overview'
import type { View } from '../domain/view'
import { type Action, isSelectionAction } from '../state/actions'
import { themeOf } from '../state/selectors'
import type { Store } from '../state/store'
import { AboutPanel } from '../ui/AboutPanel'
import { EventDetails } from '../ui/EventDetails'
import { FilterPanel } from '../ui/FilterPanel'
import { Legend } from '../ui/Legend'
import { NoEvents } from '../ui/NoEvents'
import { ReadingBar } from '../ui/ReadingBar'
import { RegionList } from '../ui/RegionList'
import { RegionPopup } from '../ui/RegionPopup'
import { ReportProblem } from '../ui/ReportProblem'
import { SearchBox } from '../ui/SearchBox'
import { type SheetStop, SheetStops } from '../ui/SheetStops'
import { useStrings } from '../ui/strings/catalogue'
import { TotalsPanel } from '../ui/TotalsPanel'
import { Tray, TrayCounts } from '../ui/Tray'
import { useIsNarrow } from '../ui/useIsNarrow'
import styles from './SidePanel.module.css'
import { TimeBar } from './TimeBar'
import type { AtlasView } from './useAtlasView'
import type { PageState } from './usePageState'

interface SidePanelProps {
  readonly store: Store
  readonly state: PageState
  readonly derived: AtlasView
  /** The region's popup where it cannot lie on the map: on a narrow page, and beside the table. */
  readonly popup: ComponentProps<typeof RegionPopup> | null
  readonly onAction: (action: Action) => void
  /** Opens "Keep offline"; absent where this browser can keep nothing. */
  readonly onKeep: (() => void) | undefined
}

/** Left of the map, or the sheet under it on a phone: search, filters, lists, or what is open. */
export function SidePanel({ store, state, derived, popup, onAction, onKeep }: SidePanelProps) {
  const { view } = state
  const { filter, overview, found, open } = derived
  const strings = useStrings()
  const isNarrow = useIsNarrow()
  const [stop, setStop] = useSheetStop(view)
  const raise = useCallback(() => setStop('full'), [setStop])
  const onFind = useCallback(
    (action: Action) => {
      if (isSelectionAction(action)) setStop('half')
      onAction(action)
    },
    [setStop, onAction],
  )
  const filters = <FilterPanel filter={view.filter} counts={overview.counts} onAction={onAction} />
  return (
    <aside className={styles.panel} data-stop={stop} aria-label={strings.panel}>
      {isNarrow ? (
        <div className={styles.stops}>
          <SheetStops stop={stop} onChoose={setStop} />
        </div>
      ) : null}
      <div className={styles.content}>
        {open === null ? null : (
          <EventDetails
            entry={open}
            isOutsideFilters={derived.isOutside}
            takesFocus={state.focusTarget === 'details'}
            onAction={onAction}
          />
        )}
        {open === null ? null : <ReportProblem event={open.event.id} />}
        {popup === null ? null : (
          <div className={styles.popup}>
            <RegionPopup {...popup} />
          </div>
        )}
        <SearchBox
          text={view.filter.text}
          found={found}
          isNarrow={isNarrow}
          onFocus={raise}
          onAction={onFind}
        />
        {view.filter.text === '' || found.isCurrent ? null : <TextsRead store={store} />}
        {isNarrow ? (
          <details className={styles.filters} onToggle={({ currentTarget }) => currentTarget.open && raise()}>
            <summary id="filters-summary">{strings.filters}</summary>
            <TimeBar
              key={state.clearings}
              store={store}
              from={view.filter.from}
              to={view.filter.to}
              histogram={overview.histogram}
              onAction={onAction}
            />
            {filters}
          </details>
        ) : (
          filters
        )}
        <NoEvents filter={filter} emptiness={overview.emptiness} onAction={onAction} />
        {open === null ? (
          <>
            <TrayCounts unplaced={overview.unplaced} undated={overview.undated} />
            <HoveredList store={store} overview={overview} selected={view.region} onAction={onAction} />
          </>
        ) : null}
        <Below state={state} derived={derived} onAction={onAction} onKeep={onKeep} />
      </div>
    </aside>
  )
}

/** What lies under the list of regions. */
function Below({
  state,
  derived,
  onAction,
  onKeep,
}: Pick<SidePanelProps, 'state' | 'derived' | 'onAction' | 'onKeep'>) {
  const { overview, limits, open } = derived
  const { filter, event } = state.view
  const onSelect = useCallback((event: string) => onAction({ kind: 'eventSelected', event }), [onAction])
  return (
    <div className={styles.below}>
      {open === null ? (
        <>
          <Tray filter={filter} overview={overview} selected={event} onSelect={onSelect} />
          <TotalsPanel filter={filter} />
        </>
      ) : null}
      <Legend limits={limits} theme={themeOf(state)} />
      <AboutPanel onSelect={onSelect} onKeep={onKeep} />
    </div>
  )
}

/** How far the texts have been read that a search looks through, the first time. */
function TextsRead({ store: { api } }: { readonly store: Store }) {
  const { searching } = useStrings()
  const read = useStore(api, (state) => state.read)
  return read === null ? null : <ReadingBar {...read} text={searching.reading(read.events, read.ofEvents)} />
}

interface HoveredListProps {
  readonly store: Store
  readonly overview: Overview
  readonly selected: RegionCode | null
  readonly onAction: (action: Action) => void
}

/** The list of regions: the one part of the panel that follows the pointer. */
const HoveredList = memo(function HoveredList({
  store: { api },
  overview,
  selected,
  onAction,
}: HoveredListProps) {
  const hovered = useStore(api, (state) => state.hovered)
  const on = useMemo(
    () => ({
      hover: (region: RegionCode | null) => api.setState({ hovered: region }),
      select: (region: RegionCode) => onAction({ kind: 'regionSelected', region }),
    }),
    [api, onAction],
  )
  return (
    <RegionList
      overview={overview}
      hovered={hovered}
      selected={selected}
      onHover={on.hover}
      onSelect={on.select}
    />
  )
})

/**
 * Low beside the table, which needs the room, half beside the map. What a reader opens raises a low sheet, so that it
 * can be read; otherwise the sheet stays as they put it.
 */
function useSheetStop({ region, event, screen }: View): readonly [SheetStop, (stop: SheetStop) => void] {
  const isOpen = region !== null || event !== null
  const [stop, setStop] = useState<SheetStop>(screen === 'table' && !isOpen ? 'small' : 'half')
  const [shown, setShown] = useState({ region, event, screen })
  if (shown.screen !== screen) {
    setShown({ region, event, screen })
    setStop(screen === 'table' ? 'small' : 'half')
  } else if (shown.region !== region || shown.event !== event) {
    setShown({ region, event, screen })
    if (stop === 'small' && isOpen) setStop('half')
  }
  return [stop, setStop]
}
