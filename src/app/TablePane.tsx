import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { RegionCode } from '../domain/dataset'
import type { Action } from '../state/actions'
import type { Store } from '../state/store'
import { EventTable } from '../ui/EventTable'
import { useEmptiness } from '../ui/NoEvents'
import { RegionTable } from '../ui/RegionTable'
import { useStrings } from '../ui/strings/catalogue'
import { useLateStrings } from '../ui/strings/lateCatalogue'
import styles from './TablePane.module.css'
import type { AtlasView } from './useAtlasView'

interface TablePaneProps {
  readonly store: Store
  readonly derived: AtlasView
  /** The same function at each rendering, so that the rows need not be drawn anew. */
  readonly onAction: (action: Action) => void
}

/** The view as two tables under each other, with a button to go to each. */
export function TablePane({ store, derived, onAction }: TablePaneProps) {
  const strings = useStrings()
  const { tables } = useLateStrings()
  const selected = useStore(store.api, ({ view }) => view.event)
  const selectedRegion = useStore(store.api, ({ view }) => view.region)
  const hovered = useStore(store.api, (state) => state.hovered)
  const scroller = useRef<HTMLElement>(null)
  const onHover = useCallback((region: RegionCode | null) => store.api.setState({ hovered: region }), [store])
  const on = useMemo(
    () => ({ onHover, onSelect: (event: string) => onAction({ kind: 'eventSelected', event }) }),
    [onHover, onAction],
  )
  const onSelectRegion = useCallback(
    (region: RegionCode) => onAction({ kind: 'regionSelected', region }),
    [onAction],
  )
  useEffect(() => {
    store.api.setState({ isTableDrawn: true })
    return () => store.api.setState({ isTableDrawn: false })
  }, [store])
  const { filter, overview } = derived
  const isEmpty = overview.events === 0
  const emptiness = useEmptiness(filter, overview.emptiness)
  const none = <p className={styles.none}>{emptiness ?? strings.noEvents}</p>
  const parts = [
    { id: 'events-table', title: strings.table, count: overview.events },
    { id: 'regions-table', title: tables.byRegion, count: overview.regions.size },
  ] as const
  const [events, regions] = parts
  return (
    <div className={styles.pane}>
      <nav className={styles.parts} aria-label={tables.parts}>
        {parts.map(({ id, title, count }) => (
          <button key={id} type="button" id={`go-${id}`} onClick={() => goTo(id)}>
            {title} <span className={styles.count}>{strings.number(count)}</span>
          </button>
        ))}
      </nav>
      <section className={styles.scroller} ref={scroller} aria-label={strings.screens.table}>
        <h2 className={styles.title} id={events.id} tabIndex={-1}>
          {events.title}
        </h2>
        {isEmpty ? (
          none
        ) : (
          <EventTable
            filter={filter}
            events={overview.events}
            selected={selected}
            hovered={hovered}
            scroller={scroller}
            on={on}
          />
        )}
        <h2 className={styles.title} id={regions.id} tabIndex={-1}>
          {regions.title}
        </h2>
        {isEmpty ? (
          none
        ) : (
          <RegionTable
            shown={{ filter, overview }}
            selected={selectedRegion}
            hovered={hovered}
            onHover={onHover}
            onSelect={onSelectRegion}
          />
        )}
      </section>
    </div>
  )
}

function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
