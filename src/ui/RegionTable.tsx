import { memo, useMemo, useState } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { Overview } from '../domain/overview'
import type { RegionFigures } from '../domain/question'
import type { Filter } from '../domain/view'
import { MarkIcon } from './MarkIcon'
import { REGION_COLUMNS, type RegionColumn, type RegionRow, regionRows, regionSortKey } from './regionRows'
import { SortChoice } from './SortChoice'
import { SortHeader } from './SortHeader'
import { SupportIcon } from './SupportIcon'
import { nextOrder, type Order, sorted } from './sorting'
import { useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'
import styles from './Table.module.css'
import { useAnswer } from './useAnswer'
import { useWording } from './useWording'

interface RegionTableProps {
  readonly shown: { readonly filter: Filter; readonly overview: Overview }
  readonly selected: RegionCode | null
  readonly hovered: RegionCode | null
  readonly onHover: (region: RegionCode | null) => void
  /** The same function at each rendering. */
  readonly onSelect: (region: RegionCode) => void
}

const NO_FIGURES = new Map<RegionCode, RegionFigures>()

/** What each region has: how many events of which kind, what they sum up to, and who supports them. */
export function RegionTable({ shown, selected, hovered, onHover, onSelect }: RegionTableProps) {
  const wording = useWording()
  const { language } = wording
  const { tables } = useLateStrings()
  const { totalsTooMany } = useStrings()
  const labels = useLabels()
  const [order, setOrder] = useState<Order<RegionColumn> | null>(null)
  const { filter, overview } = shown
  const { answer: figures, isCurrent } = useAnswer({ kind: 'regionFigures', filter })
  const unsorted = useMemo(
    () => regionRows(overview, figures ?? NO_FIGURES, wording),
    [overview, figures, wording],
  )
  const rows = useMemo(() => sorted(unsorted, order, regionSortKey, language), [unsorted, order, language])
  return (
    <>
      <SortChoice
        id="sort-regions"
        columns={REGION_COLUMNS}
        labels={labels}
        unsorted={tables.mostEventsFirst}
        order={order}
        onOrder={setOrder}
      />
      <p className={styles.note} id="several-rows">
        {tables.severalRows} {figures === null && isCurrent ? totalsTooMany : null}
      </p>
      <table className={styles.table} data-table="regions" aria-describedby="several-rows">
        <caption className="visually-hidden">{tables.byRegion}</caption>
        <SortHeader
          id="sort-regions"
          columns={REGION_COLUMNS}
          labels={labels}
          order={order}
          onSort={(column) => setOrder(nextOrder(order, column))}
        />
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.code}
              data-current={row.code === selected}
              data-hovered={row.code === hovered}
              onPointerEnter={() => onHover(row.code)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(row.code)}
              onBlur={() => onHover(null)}
            >
              <RegionCells row={row} isCurrent={row.code === selected} onSelect={onSelect} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function useLabels(): Readonly<Record<RegionColumn, string>> {
  const { columns } = useStrings()
  const { tables } = useLateStrings()
  return { ...tables.columns, figures: columns.figures, support: columns.support }
}

interface RegionCellsProps {
  readonly row: RegionRow
  readonly isCurrent: boolean
  readonly onSelect: RegionTableProps['onSelect']
}

const RegionCells = memo(function RegionCells({ row, isCurrent, onSelect }: RegionCellsProps) {
  const strings = useStrings()
  const { tables } = useLateStrings()
  const labels = useLabels()
  const { otherName, figures, notSplit } = row
  return (
    <>
      <th scope="row">
        <button
          type="button"
          id={`table-region-${row.code}`}
          className={styles.title}
          aria-current={isCurrent}
          translate="no"
          onClick={() => onSelect(row.code)}
        >
          {row.name}
        </button>
        {otherName === null ? null : (
          <small lang={otherName.language} translate="no">
            {otherName.text}
          </small>
        )}
      </th>
      <td data-label={labels.country}>
        <div>{row.country}</div>
      </td>
      <td data-label={labels.events} className={styles.number}>
        <div>{strings.number(row.events)}</div>
      </td>
      <td data-label={labels.types}>
        <ul className={styles.facts}>
          {row.types.map(({ kind, label, count }) => (
            <li key={kind}>
              <MarkIcon type={kind} /> {strings.number(count)} {label}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={labels.onlyMentioned} className={styles.number}>
        <div>{strings.number(row.onlyMentioned)}</div>
      </td>
      <td data-label={labels.figures}>
        <ul className={styles.facts}>
          {figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
          {notSplit === 0 ? null : (
            <li>
              <small>{tables.notSplit(notSplit)}</small>
            </li>
          )}
          {figures.length === 0 && notSplit === 0 ? <li className={styles.soft}>{strings.notSaid}</li> : null}
        </ul>
      </td>
      <td data-label={labels.support}>
        <ul className={styles.facts}>
          {row.supports.map(({ kind, label, count }) => (
            <li key={kind}>
              <SupportIcon support={kind} /> {strings.number(count)} {label}
            </li>
          ))}
        </ul>
      </td>
    </>
  )
})
