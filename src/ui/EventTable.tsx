import {
  Fragment,
  type KeyboardEvent,
  type RefObject,
  startTransition,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { RegionCode } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { EventTableRow } from './EventCells'
import { COLUMNS, type Column, eventSortKey } from './eventRows'
import { SortChoice } from './SortChoice'
import { SortHeader } from './SortHeader'
import { nextOrder, type Order, sorted } from './sorting'
import { useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'
import styles from './Table.module.css'
import { useRowsInView } from './useRowsInView'
import { useWording } from './useWording'

/** Height of the table's head, which stays over the rows. */
const HEAD_PX = 56
/** Up to here every row is in the page. */
const WHOLE_UP_TO = 100

interface EventTableProps {
  readonly entries: readonly EventEntry[]
  readonly selected: string | null
  /** Region under the pointer or the focus: its rows stand out. */
  readonly hovered: RegionCode | null
  /** What scrolls the table. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Both the same function at each rendering. */
  readonly onHover: (region: RegionCode | null) => void
  readonly onSelect: (event: string) => void
}

/** Every event of the view with every fact, sortable: what the map shows, in words. */
export function EventTable({ entries, selected, hovered, scroller, onHover, onSelect }: EventTableProps) {
  const strings = useStrings()
  const { tables } = useLateStrings()
  const [order, setOrder] = useState<Order<Column> | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const shown = useSorted(entries, order)
  const ids = useMemo(() => shown.map(({ event }) => event.id), [shown])
  const isLong = entries.length > WHOLE_UP_TO
  const isWhole = showsAll || !isLong
  const inView = useRowsInView({ ids, kept: [focused, selected], isWhole, scroller })
  useSelectedInSight(selected, inView.rows.length > 0, scroller)
  const on = useMemo(() => ({ onHover, onFocus: setFocused, onSelect }), [onHover, onSelect])
  const goToEnd = (press: KeyboardEvent): void => {
    const id = press.key === 'Home' ? ids[0] : press.key === 'End' ? ids.at(-1) : undefined
    if (id === undefined) return
    press.preventDefault()
    flushSync(() => setFocused(id)) // a row that is kept is in the page, wherever the reader is
    document.getElementById(`table-${id}`)?.focus()
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
        <p className={styles.note}>
          {tables.rowsInView}{' '}
          <button type="button" id="table-show-all" onClick={() => startTransition(() => setShowsAll(true))}>
            {tables.showAllRows}
          </button>
        </p>
      )}
      <table className={styles.table} data-table="events" aria-rowcount={ids.length + 1}>
        <caption className="visually-hidden">{strings.table}</caption>
        <SortHeader
          id="sort"
          columns={COLUMNS}
          labels={strings.columns}
          order={order}
          onSort={(column) => setOrder(nextOrder(order, column))}
        />
        <tbody onKeyDown={goToEnd}>
          {inView.rows.map(({ index, gapPx }) => {
            const entry = shown[index]
            return entry === undefined ? null : (
              <Fragment key={entry.event.id}>
                <Gap heightPx={gapPx} />
                <EventTableRow
                  entry={entry}
                  index={index}
                  isCurrent={entry.event.id === selected}
                  isHovered={hovered !== null && entry.regions.includes(hovered)}
                  on={on}
                  measure={inView.measure}
                />
              </Fragment>
            )
          })}
          <Gap heightPx={inView.endGapPx} />
        </tbody>
      </table>
    </>
  )
}

function useSorted(entries: readonly EventEntry[], order: Order<Column> | null): readonly EventEntry[] {
  const wording = useWording()
  return useMemo(
    () => sorted(entries, order, (entry, column) => eventSortKey(entry, column, wording), wording.language),
    [entries, order, wording],
  )
}

/** Scrolls to the row of the event that was selected elsewhere, by a link or a list. */
function useSelectedInSight(
  selected: string | null,
  hasRows: boolean,
  scroller: EventTableProps['scroller'],
): void {
  useEffect(() => {
    const [row, frame] = [document.getElementById(`table-${selected}`), scroller.current]
    if (row === null || frame === null) return
    const top = row.getBoundingClientRect().top - frame.getBoundingClientRect().top
    if (top < HEAD_PX || top > frame.clientHeight - HEAD_PX) frame.scrollTop += top - HEAD_PX
  }, [selected, hasRows, scroller])
}

/** Stands for rows that are not in the page. */
function Gap({ heightPx }: { readonly heightPx: number }) {
  if (heightPx <= 0) return null
  return (
    <tr aria-hidden={heightPx > 0} className={styles.gap}>
      <td colSpan={COLUMNS.length} style={{ height: heightPx }} />
    </tr>
  )
}
