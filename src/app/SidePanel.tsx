import { type ComponentProps, useState } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { FillLimits } from '../domain/fillClasses'
import { filterTest } from '../domain/filter'
import type { Overview } from '../domain/overview'
import type { Action } from '../state/actions'
import { themeOf } from '../state/selectors'
import type { AppState } from '../state/store'
import { AboutPanel } from '../ui/AboutPanel'
import { useAtlas } from '../ui/atlas'
import { EventDetails } from '../ui/EventDetails'
import { FilterPanel } from '../ui/FilterPanel'
import { Legend } from '../ui/Legend'
import { RegionList } from '../ui/RegionList'
import { RegionPopup } from '../ui/RegionPopup'
import { SearchBox } from '../ui/SearchBox'
import { type SheetStop, SheetStops } from '../ui/SheetStops'
import { useStrings } from '../ui/strings/catalogue'
import { TotalsPanel } from '../ui/TotalsPanel'
import { Tray } from '../ui/Tray'
import { useIsNarrow } from '../ui/useIsNarrow'
import styles from './SidePanel.module.css'
import { TimeBar } from './TimeBar'

interface SidePanelProps {
  readonly state: AppState
  readonly overview: Overview
  readonly limits: FillLimits
  /** The region's popup where it cannot lie on the map: on a narrow page, and beside the table. */
  readonly popup: ComponentProps<typeof RegionPopup> | null
  readonly onAction: (action: Action) => void
  readonly onHover: (region: RegionCode | null) => void
}

/** Left of the map, or the sheet under it on a phone: search, filters, lists, or what is open. */
export function SidePanel({ state, overview, limits, popup, onAction, onHover }: SidePanelProps) {
  const { view } = state
  const strings = useStrings()
  const isNarrow = useIsNarrow()
  const [stop, setStop] = useState<SheetStop>('half')
  const { index } = useAtlas()
  const open = view.event === null ? undefined : index.byId.get(view.event)
  const filters = <FilterPanel filter={view.filter} counts={overview.counts} onAction={onAction} />
  return (
    <aside className={styles.panel} data-stop={stop} aria-label={strings.panel}>
      {isNarrow ? <SheetStops stop={stop} onChoose={setStop} /> : null}
      <div className={styles.content}>
        {open === undefined ? null : (
          <EventDetails
            entry={open}
            isOutsideFilters={!filterTest(view.filter)(open)}
            takesFocus={state.focusTarget === 'details'}
            onAction={onAction}
          />
        )}
        {popup === null ? null : (
          <div className={styles.popup}>
            <RegionPopup {...popup} />
          </div>
        )}
        <SearchBox text={view.filter.text} onType={(text) => onAction({ kind: 'textTyped', text })} />
        {isNarrow ? (
          <details className={styles.filters}>
            <summary id="filters-summary">{strings.filters}</summary>
            <TimeBar key={state.clearings} filter={view.filter} onAction={onAction} />
            {filters}
          </details>
        ) : (
          filters
        )}
        {overview.entries.length === 0 ? <NoEvents onAction={onAction} /> : null}
        {open === undefined ? (
          <>
            <RegionList
              overview={overview}
              hovered={state.hovered}
              selected={view.region}
              onHover={onHover}
              onSelect={(region) => onAction({ kind: 'regionSelected', region })}
            />
            <Tray
              entries={overview.unplaced}
              selected={view.event}
              onSelect={(event) => onAction({ kind: 'eventSelected', event })}
            />
            <TotalsPanel entries={overview.entries} />
          </>
        ) : null}
        <Legend limits={limits} theme={themeOf(state)} />
        <AboutPanel />
      </div>
    </aside>
  )
}

function NoEvents({ onAction }: { readonly onAction: (action: Action) => void }) {
  const strings = useStrings()
  return (
    <p className={styles.none}>
      {strings.noEvents}{' '}
      <button type="button" id="none-clear" onClick={() => onAction({ kind: 'filtersCleared' })}>
        {strings.showAll}
      </button>
    </p>
  )
}
