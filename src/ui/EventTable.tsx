import { type KeyboardEvent, type RefObject, startTransition, useMemo, useState } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { Filter } from '../domain/view'
import { EventTableSlot } from './EventTableSlot'
import { COLUMNS, type Column } from './eventRows'
import { GapRow } from './GapRow'
import { SortChoice } from './SortChoice'
import { SortHeader } from './SortHeader'
import { nextOrder, type Order } from './sorting'
import { useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'
import styles from './Table.module.css'
import { pageOf, TABLE_PAGE, TablePages } from './TablePages'
import { useAnswer } from './useAnswer'
import { useOrderedList } from './useOrderedList'
import { useRowsInView } from './useRowsInView'

/** Up to here every row is in the page. */
const WHOLE_UP_TO = 100
/** Up to here a reader may have every row in the page. */
const MOST_AT_ONCE = 2000

interface EventTableProps {
  readonly filter: Filter
  /** Events under it. */
  readonly events: number
  readonly selected: string | null
  /** Region under the pointer or the focus: its rows stand out. */
  readonly hovered: RegionCode | null
  /** What scrolls the table. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Both the same function at each rendering. */
  readonly on: {
    readonly onHover: (region: RegionCode | null) => void
    readonly onSelect: (event: string) => void
  }
}

/** Every event of the view with every fact, sortable: what the map shows, in words. */
export function EventTable({ filter, events, selected, hovered, scroller, on }: EventTableProps) {
  const strings = useStrings()
  const { tables } = useLateStrings()
  const [order, setOrder] = useState<Order<Column> | null>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const [wanted, setWanted] = useState<number | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const list = useOrderedList(filter, order)
  const place = usePlace(selected, list)
  const [page, setPage] = usePage(place, events)
  const before = page * TABLE_PAGE
  const count = Math.min(TABLE_PAGE, events - before)
  const isWhole = events <= WHOLE_UP_TO || (showsAll && events <= MOST_AT_ONCE)
  const kept = [focused, wanted, place].map((row) => (row === null ? -1 : row - before))
  const inView = useRowsInView({ count, kept, isWhole, scroller })
  const listener = useMemo(() => {
    const onFocus = (row: number): void => {
      setFocused(row)
      setWanted(null)
    }
    return { ...on, onFocus }
  }, [on])
  const goToEnd = (press: KeyboardEvent): void => {
    const row = press.key === 'Home' ? 0 : press.key === 'End' ? events - 1 : -1
    if (row < 0) return
    press.preventDefault()
    setPage(pageOf(row))
    setWanted(row) // it is in the page from now on, and takes the focus as soon as it is here
  }
  return (
    <>
      <SortChoice
        id="sort-events"
        columns={COLUMNS}
        labels={strings.columns}
        unsorted={tables.inDataOrder}
        order={order}
        onOrder={setOrder}
      />
      {isWhole ? null : (
        <RowsNote events={events} onShowAll={() => startTransition(() => setShowsAll(true))} />
      )}
      <TablePages page={page} rows={events} onPage={setPage} />
      <table className={styles.table} data-table="events" aria-rowcount={events + 1}>
        <caption className="visually-hidden">{strings.table}</caption>
        <SortHeader
          id="sort"
          columns={COLUMNS}
          labels={strings.columns}
          order={order}
          onSort={(column) => setOrder(nextOrder(order, column))}
        />
        <tbody onKeyDown={goToEnd}>
          {inView.rows.map(({ index, gapPx }) => (
            <EventTableSlot
              key={index}
              at={{ list, row: before + index, index, gapPx }}
              measure={inView.measure}
              scroller={scroller}
              look={{ selected, hovered, takesFocus: wanted === before + index }}
              on={listener}
            />
          ))}
          <GapRow heightPx={inView.endGapPx} />
        </tbody>
      </table>
    </>
  )
}

interface RowsNoteProps {
  readonly events: number
  readonly onShowAll: () => void
}

/** Says that not every row is in the page, and offers all of them where a page can hold them. */
function RowsNote({ events, onShowAll }: RowsNoteProps) {
  const { tables } = useLateStrings()
  return (
    <p className={styles.note}>
      {tables.rowsInView}{' '}
      {events > MOST_AT_ONCE ? null : (
        <button type="button" id="table-show-all" onClick={onShowAll}>
          {tables.showAllRows}
        </button>
      )}
    </p>
  )
}

/** Row of the selected event in the list; `null` where it is not in it, or not known to be. */
function usePlace(selected: string | null, list: ReturnType<typeof useOrderedList>): number | null {
  const { answer } = useAnswer(selected === null ? null : { kind: 'position', list, id: selected })
  return answer === null || answer < 0 ? null : answer
}

/** The page that the table stands at; what is selected elsewhere turns to its own. */
function usePage(place: number | null, rows: number): readonly [number, (page: number) => void] {
  const [page, setPage] = useState(place === null ? 0 : pageOf(place))
  const [followed, setFollowed] = useState(place)
  if (followed !== place) {
    setFollowed(place)
    if (place !== null) setPage(pageOf(place))
  }
  return [Math.min(page, pageOf(Math.max(0, rows - 1))), setPage]
}
