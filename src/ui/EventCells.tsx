import { type FocusEvent, memo, type ReactNode, type RefCallback, type RefObject } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { CorrectedMark } from './CorrectedMark'
import { COLUMNS, type Column, type EventRow, eventRow } from './eventRows'
import { LocalText } from './LocalText'
import { MarkIcon } from './MarkIcon'
import { SourceText } from './SourceLine'
import { SupportIcon } from './SupportIcon'
import { useStrings } from './strings/catalogue'
import styles from './Table.module.css'
import { useWording } from './useWording'

/** What a row tells the table; the same functions at each rendering, so that other rows stay as they are. */
export interface RowListener {
  readonly onHover: (region: RegionCode | null) => void
  /** @param row its place in the list. */
  readonly onFocus: (row: number) => void
  readonly onSelect: (event: string) => void
}

interface EventRowProps {
  readonly entry: EventEntry
  /** Among the rows in the page, and in the whole list. */
  readonly place: { readonly index: number; readonly row: number }
  /** `isHovered`: one of its regions is under the pointer, on whatever part of the page. */
  readonly look: { readonly isCurrent: boolean; readonly isHovered: boolean }
  readonly on: RowListener
  /** Told about the row's element, so that its height is known. */
  readonly measure: RefCallback<HTMLElement> | undefined
  readonly button: RefObject<HTMLButtonElement | null>
}

/** One event with every fact about it; its title opens it. */
export function EventTableRow({ entry, place, look, on, measure, button }: EventRowProps) {
  const { event } = entry
  const region = entry.regions[0] ?? null
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) on.onHover(null)
  }
  return (
    <tr
      ref={measure}
      data-index={place.index}
      aria-rowindex={place.row + 2}
      data-current={look.isCurrent}
      data-hovered={look.isHovered}
      onPointerEnter={() => on.onHover(region)}
      onPointerLeave={() => on.onHover(null)}
      onFocus={() => {
        on.onFocus(place.row)
        on.onHover(region)
      }}
      onBlur={left}
    >
      <th scope="row">
        <button
          type="button"
          ref={button}
          id={`table-${event.id}`}
          className={styles.title}
          aria-current={look.isCurrent}
          onClick={() => on.onSelect(event.id)}
        >
          <LocalText text={event.title} />
        </button>
        <CorrectedMark event={event.id} className={styles.marked ?? ''} />
      </th>
      <FactCells entry={entry} />
    </tr>
  )
}

/** The pointer passes over many rows, and changes nothing in them. */
const FactCells = memo(function FactCells({ entry }: { readonly entry: EventEntry }) {
  const strings = useStrings()
  const row = eventRow(entry, useWording())
  return COLUMNS.slice(1).map((column) => (
    <td key={column} data-label={strings.columns[column]}>
      <div>
        <EventCell column={column} entry={entry} row={row} />
      </div>
    </td>
  ))
})

interface CellProps {
  readonly column: Column
  readonly entry: EventEntry
  readonly row: EventRow
}

/** What a row holds under a column, on the screen and on paper. */
export function EventCell({ column, entry, row }: CellProps) {
  const strings = useStrings()
  const content = CELLS[column]({ column, entry, row })
  return content ?? <span className={styles.soft}>{strings.notSaid}</span>
}

/** What stands in a cell; `null` for a cell without facts. */
const CELLS: Readonly<Record<Column, (props: CellProps) => ReactNode>> = {
  event: () => null,
  place: ({ row }) => (row.places.length === 0 ? null : <Places row={row} />),
  when: ({ row }) => row.when,
  type: ({ entry, row }) => (
    <>
      <MarkIcon type={entry.event.type} /> {row.type}
    </>
  ),
  accordingTo: ({ row }) => (row.speakers.length === 0 ? null : <Speakers row={row} />),
  figures: ({ row }) => (row.counts.length === 0 ? null : <Figures row={row} />),
  support: ({ entry, row }) => (
    <>
      <SupportIcon support={entry.support} /> {row.support}
    </>
  ),
  source: ({ row }) => (row.sources.length === 0 ? null : <Sources row={row} />),
}

interface FactsProps {
  readonly row: EventRow
}

function Places({ row }: FactsProps) {
  return (
    <ul className={styles.facts}>
      {row.places.map(({ names, role, wording }) => (
        <li key={[role, ...names].join()}>
          {names.map((name, at) => (
            <span key={name}>
              <bdi translate="no">{name}</bdi>
              {at < names.length - 1 ? ', ' : null}
            </span>
          ))}
          {role === '' ? null : <small>{role}</small>}
          {wording === undefined ? null : (
            <small>
              <LocalText text={wording} />
            </small>
          )}
        </li>
      ))}
      {row.spread === null ? null : (
        <li>
          <small>{row.spread}</small>
        </li>
      )}
    </ul>
  )
}

function Speakers({ row }: FactsProps) {
  return (
    <ul className={styles.facts}>
      {row.speakers.map(({ id, name, role, lines }) => (
        <li key={id}>
          <LocalText text={name} />
          {role === null ? null : (
            <>
              , <LocalText text={role} />
            </>
          )}
          {lines.map((line) => (
            <small key={line}>{line}</small>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Figures({ row }: FactsProps) {
  return (
    <ul className={styles.facts}>
      {row.counts.map(({ id, figures, saidBy }) => (
        <li key={id}>
          {figures.map((figure) => (
            <span key={figure} className={styles.figure}>
              <bdi>{figure}</bdi>
            </span>
          ))}
          <small>
            <bdi>{saidBy}</bdi>
          </small>
        </li>
      ))}
    </ul>
  )
}

function Sources({ row }: FactsProps) {
  return (
    <ul className={`${styles.facts} ${styles.sources}`}>
      {row.sources.map((source) => (
        <li key={source.id}>
          <SourceText source={source} />
        </li>
      ))}
    </ul>
  )
}
