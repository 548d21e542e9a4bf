import { type RefCallback, type RefObject, useEffect, useRef } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { EventList } from '../domain/question'
import { EventTableRow, type RowListener } from './EventCells'
import { COLUMNS } from './eventRows'
import { GapRow } from './GapRow'
import { useStrings } from './strings/catalogue'
import styles from './Table.module.css'
import { useEventRows } from './useEventRows'

/** Height of the table's head, which stays over the rows. */
const HEAD_PX = 56

interface EventTableSlotProps {
  /** Its place: in the list, and among the rows that the table may have in the page, under a gap for those left out. */
  readonly at: {
    readonly list: EventList
    readonly row: number
    readonly index: number
    readonly gapPx: number
  }
  /** Told about the element, so that its height is known. */
  readonly measure: RefCallback<HTMLElement> | undefined
  /** What scrolls the table. */
  readonly scroller: RefObject<HTMLElement | null>
  readonly look: {
    readonly selected: string | null
    readonly hovered: RegionCode | null
    /** As soon as the row is here. */
    readonly takesFocus: boolean
  }
  readonly on: RowListener
}

/** The place of one row in the table, with the row as soon as it is here. */
export function EventTableSlot({ at, measure, scroller, look, on }: EventTableSlotProps) {
  const { list, row, index, gapPx } = at
  const { loading } = useStrings()
  const entry = useEventRows(list, row, row + 1).at(row)
  const isCurrent = look.selected !== null && entry?.event.id === look.selected
  const button = useRef<HTMLButtonElement>(null)
  useInSight(isCurrent, button, scroller)
  const takesFocus = look.takesFocus && entry !== undefined
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  return (
    <>
      <GapRow heightPx={gapPx} />
      {entry === undefined ? (
        <tr ref={measure} data-index={index} aria-rowindex={row + 2} aria-busy="true">
          <td colSpan={COLUMNS.length} className={styles.awaited}>
            {loading}
          </td>
        </tr>
      ) : (
        <EventTableRow
          entry={entry}
          place={{ index, row }}
          look={{ isCurrent, isHovered: look.hovered !== null && entry.regions.includes(look.hovered) }}
          on={on}
          measure={measure}
          button={button}
        />
      )}
    </>
  )
}

/**
 * Scrolls to the row of the event that was selected elsewhere, by a link or a list, and again when rows that come later
 * push it away; until the reader scrolls or types.
 */
function useInSight(
  isSelected: boolean,
  button: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const [row, frame] = [button.current, scroller.current]
    if (!isSelected || row === null || frame === null) return undefined
    const look = (): void => {
      const top = row.getBoundingClientRect().top - frame.getBoundingClientRect().top
      if (top < HEAD_PX || top > frame.clientHeight - HEAD_PX) frame.scrollTop += top - HEAD_PX
    }
    look()
    const table = row.closest('table')
    if (table === null || !('ResizeObserver' in window)) return undefined // such as where nothing is laid out
    const sizes = new ResizeObserver(look)
    sizes.observe(table)
    const listening = new AbortController()
    const stop = (): void => {
      sizes.disconnect()
      listening.abort()
    }
    for (const name of ['wheel', 'pointerdown', 'keydown'])
      frame.addEventListener(name, stop, { signal: listening.signal, passive: true })
    return stop
  }, [isSelected, button, scroller])
}
