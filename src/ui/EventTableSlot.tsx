import { type RefCallback, type RefObject, useEffect, useRef } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { EventList } from '../domain/question'
import { EventTableRow, type RowListener } from './EventCells'
import { COLUMNS } from './eventRows'
import { useStrings } from './strings/catalogue'
import styles from './Table.module.css'
import { useEventRows } from './useEventRows'

/** Height of the table's head, which stays over the rows. */
const HEAD_PX = 56

interface EventTableSlotProps {
  readonly list: EventList
  /** Its place in the list. */
  readonly row: number
  readonly slot: {
    /** Its place among the rows that the table may have in the page. */
    readonly index: number
    /** Height of what is left out before it. */
    readonly gapPx: number
    /** Told about the element, so that its height is known. */
    readonly measure: RefCallback<HTMLElement> | undefined
    readonly scroller: RefObject<HTMLElement | null>
  }
  readonly look: {
    readonly selected: string | null
    readonly hovered: RegionCode | null
    /** As soon as the row is here. */
    readonly takesFocus: boolean
  }
  readonly on: RowListener
}

/** The place of one row in the table, with the row as soon as it is here. */
export function EventTableSlot({ list, row, slot, look, on }: EventTableSlotProps) {
  const { loading } = useStrings()
  const entry = useEventRows(list, row, row + 1).at(row)
  const isCurrent = entry !== undefined && entry.event.id === look.selected
  const button = useRef<HTMLButtonElement>(null)
  useInSight(isCurrent, button, slot.scroller)
  const takesFocus = look.takesFocus && entry !== undefined
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  return (
    <>
      {slot.gapPx > 0 ? (
        <tr aria-hidden="true" className={styles.gap}>
          <td colSpan={COLUMNS.length} style={{ height: slot.gapPx }} />
        </tr>
      ) : null}
      {entry === undefined ? (
        <tr ref={slot.measure} data-index={slot.index} aria-rowindex={row + 2} aria-busy="true">
          <td colSpan={COLUMNS.length} className={styles.awaited}>
            {loading}
          </td>
        </tr>
      ) : (
        <EventTableRow
          entry={entry}
          place={{ index: slot.index, row }}
          isCurrent={isCurrent}
          isHovered={look.hovered !== null && entry.regions.includes(look.hovered)}
          on={on}
          elements={{ row: slot.measure, button }}
        />
      )}
    </>
  )
}

/** Scrolls to the row of the event that was selected elsewhere, by a link or a list. */
function useInSight(
  isSelected: boolean,
  button: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const [row, frame] = [button.current, scroller.current]
    if (!isSelected || row === null || frame === null) return
    const top = row.getBoundingClientRect().top - frame.getBoundingClientRect().top
    if (top < HEAD_PX || top > frame.clientHeight - HEAD_PX) frame.scrollTop += top - HEAD_PX
  }, [isSelected, button, scroller])
}
