import { memo, type RefObject, useMemo } from 'react'
import type { RegionCode } from '../domain/dataset'
import { MarkIcon } from './MarkIcon'
import styles from './RegionList.module.css'
import { useStrings } from './strings/catalogue'
import { type RovingFocus, useRovingFocus } from './useRovingFocus'
import type { RowsInView } from './useRowsInView'

/** One region of the list. */
export interface RegionRow {
  readonly code: RegionCode
  readonly name: string
  readonly types: readonly string[]
  readonly events: number
}

export interface RegionRowsProps {
  readonly rows: readonly RegionRow[]
  readonly hovered: RegionCode | null
  readonly selected: RegionCode | null
  readonly onHover: (region: RegionCode | null) => void
  readonly onSelect: (region: RegionCode) => void
}

/** Every region of a list of ordinary length. */
export function RegionRows(props: RegionRowsProps) {
  const roving = useRegionFocus(props.rows)
  const rows = props.rows.map((_, index) => ({ index, gapPx: 0 }))
  return <RegionRowList list={props} roving={roving} inView={{ rows, endGapPx: 0, measure: undefined }} />
}

/** One tab stop for all regions, also for those that are not in the page. */
export function useRegionFocus(rows: readonly RegionRow[]): RovingFocus {
  return useRovingFocus(useMemo(() => rows.map(({ name }) => name), [rows]))
}

interface RegionRowListProps {
  readonly list: RegionRowsProps
  readonly roving: RovingFocus
  /** Which of the rows are in the page. */
  readonly inView: RowsInView
  /** The list scrolls by itself, and its rows say where in the whole they stand. */
  readonly scroller?: RefObject<HTMLUListElement | null>
}

/** The rows that are in the page. */
export function RegionRowList({ list, roving, inView, scroller }: RegionRowListProps) {
  const isLong = scroller !== undefined
  const { onHover, onSelect } = list
  const { onItemFocused } = roving
  const on = useMemo(() => ({ onHover, onSelect, onItemFocused }), [onHover, onSelect, onItemFocused])
  const shown = inView.rows.flatMap(({ index, gapPx }) => {
    const row = list.rows[index]
    return row === undefined ? [] : [{ row, index, gapPx }]
  })
  return (
    <ul
      ref={scroller}
      className={styles.list}
      data-long={isLong}
      aria-labelledby="region-list-title"
      onKeyDown={roving.onKeyDown}
    >
      {shown.map(({ row, index, gapPx }) => (
        <li
          key={index}
          ref={inView.measure}
          data-index={index}
          style={{ marginBlockStart: gapPx }}
          aria-setsize={isLong ? list.rows.length : undefined}
          aria-posinset={isLong ? index + 1 : undefined}
        >
          <RowButton
            row={row}
            index={index}
            isHovered={row.code === list.hovered}
            isSelected={row.code === list.selected}
            tabIndex={roving.tabIndexOf(index)}
            on={on}
          />
        </li>
      ))}
      {inView.endGapPx > 0 ? <li role="presentation" style={{ height: inView.endGapPx }} /> : null}
    </ul>
  )
}

interface RowButtonProps {
  readonly row: RegionRow
  readonly index: number
  readonly isHovered: boolean
  readonly isSelected: boolean
  readonly tabIndex: 0 | -1
  readonly on: Pick<RegionRowsProps, 'onHover' | 'onSelect'> & Pick<RovingFocus, 'onItemFocused'>
}

/** The pointer passes over many rows, and changes two of them. */
const RowButton = memo(function RowButton({
  row,
  index,
  isHovered,
  isSelected,
  tabIndex,
  on,
}: RowButtonProps) {
  const strings = useStrings()
  return (
    <button
      type="button"
      id={`region-${row.code}`}
      className={styles.row}
      aria-label={strings.named(row.name, row.events)}
      data-roving={index}
      data-hovered={isHovered}
      aria-current={isSelected}
      tabIndex={tabIndex}
      onFocus={() => {
        on.onItemFocused(index)
        on.onHover(row.code)
      }}
      onBlur={() => on.onHover(null)}
      onPointerEnter={() => on.onHover(row.code)}
      onPointerLeave={() => on.onHover(null)}
      onClick={() => on.onSelect(row.code)}
    >
      <span className={styles.name} translate="no">
        {row.name}
      </span>
      <span className={styles.comma}>, </span>
      <RowMarks types={row.types} />
      <span key={row.events} className={styles.count}>
        {strings.events(row.events)}
      </span>
    </button>
  )
})

/** Most of a row's elements; a filter seldom changes them. */
const RowMarks = memo(
  function RowMarks({ types }: Pick<RegionRow, 'types'>) {
    return (
      <span className={styles.marks}>
        {types.map((type) => (
          <MarkIcon key={type} type={type} sizePx={12} />
        ))}
      </span>
    )
  },
  (before, after) => before.types.join() === after.types.join(),
)
