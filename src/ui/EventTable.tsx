import { useState } from 'react'
import type { EventEntry } from '../domain/datasetIndex'
import styles from './EventTable.module.css'
import { COLUMNS, type Column, type EventRow, eventRow, sortedRows } from './eventRows'
import { MarkIcon } from './MarkIcon'
import { SupportIcon } from './SupportIcon'
import { useLanguage, useStrings } from './strings/catalogue'
import { useWording } from './useWording'

interface EventTableProps {
  readonly entries: readonly EventEntry[]
  readonly selected: string | null
  readonly onSelect: (event: string) => void
}

/** Every event of the view with every fact, sortable: what the map shows, in words. */
export function EventTable({ entries, selected, onSelect }: EventTableProps) {
  const strings = useStrings()
  const language = useLanguage()
  const wording = useWording()
  const [order, setOrder] = useState<{ column: Column; isDescending: boolean } | null>(null)
  const rows = entries.map((entry) => eventRow(entry, wording))
  const shown = order === null ? rows : sortedRows(rows, order.column, order.isDescending, language)

  return (
    <section className={styles.scroller} aria-label={strings.screens.table}>
      <table className={styles.table}>
        <caption className="visually-hidden">{strings.table}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const direction =
                order?.column === column ? (order.isDescending ? 'descending' : 'ascending') : 'none'
              return (
                <th key={column} scope="col" aria-sort={direction}>
                  <button
                    type="button"
                    id={`sort-${column}`}
                    className={styles.sort}
                    onClick={() => setOrder({ column, isDescending: direction === 'ascending' })}
                  >
                    {strings.columns[column]}
                    <span aria-hidden="true" className={styles.arrow}>
                      {{ ascending: '▲', descending: '▼', none: '' }[direction]}
                    </span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row
              key={row.entry.event.id}
              row={row}
              isCurrent={row.entry.event.id === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly row: EventRow
  readonly isCurrent: boolean
  readonly onSelect: (event: string) => void
}

function Row({ row, isCurrent, onSelect }: RowProps) {
  const strings = useStrings()
  const { event, support } = row.entry
  return (
    <tr data-current={isCurrent}>
      {COLUMNS.map((column) =>
        column === 'event' ? (
          <th key={column} scope="row">
            <button
              type="button"
              id={`table-${event.id}`}
              className={styles.title}
              aria-current={isCurrent}
              onClick={() => onSelect(event.id)}
            >
              <bdi>{row.cells.event[0]}</bdi>
            </button>
          </th>
        ) : (
          <td key={column} data-label={strings.columns[column]}>
            {column === 'type' ? <MarkIcon type={event.type} /> : null}
            {column === 'support' ? <SupportIcon support={support} /> : null}{' '}
            <Cell texts={row.cells[column]} />
          </td>
        ),
      )}
    </tr>
  )
}

function Cell({ texts }: { readonly texts: readonly string[] }) {
  const strings = useStrings()
  if (texts.length === 0) return <span className={styles.none}>{strings.notSaid}</span>
  if (texts.length === 1) return <bdi>{texts[0]}</bdi>
  return (
    <ul className={styles.many}>
      {texts.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}
