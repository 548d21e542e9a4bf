import { useId } from 'react'
import { type ColumnMapping, type MappedRow, MEANINGS, readableColumns } from '../domain/columnMapping'
import type { Problem } from '../domain/problem'
import { usePlaceNames } from './atlas'
import { whenText } from './claimText'
import { LocalText } from './LocalText'
import styles from './MappingForm.module.css'
import { placeName } from './placeText'
import { useLanguage, useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'

/** The first rows of a table that no format knows. */
export interface SampledTable {
  readonly columns: readonly string[]
  /** Records under the header. */
  readonly sample: readonly (readonly string[])[]
}

/** Rows that stand beside one another. */
const ROWS_BESIDE = 3
/** Rows that are shown as they are understood. */
const ROWS_BELOW = 5
/** A longer list of columns is for the reader to open. */
const MOST_UNFOLDED = 24
const LONGEST_CELL = 120

/** What a form has room for of a cell, which may hold a million characters. */
export function shortCell(cell: string): string {
  return cell.length <= LONGEST_CELL ? cell : `${cell.slice(0, LONGEST_CELL)}…`
}

interface ColumnListProps {
  readonly table: SampledTable
  readonly mapping: ColumnMapping
}

/** The columns with their first cells, and what each was said to mean: turned on its side, so that it fits a phone. */
export function ColumnList({ table, mapping }: ColumnListProps) {
  const { mapping: words } = useLateStrings()
  const columns = readableColumns(table.columns)
  const rows = table.sample.slice(0, ROWS_BESIDE).map((cells, index) => ({ cells, row: index + 2 }))
  const meaningsOf = (column: string): string =>
    MEANINGS.filter((meaning) => mapping.columns[meaning] === column)
      .map((meaning) => words.meanings[meaning])
      .join(', ')
  return (
    <details open={columns.length <= MOST_UNFOLDED}>
      <summary className={styles.summary}>{words.columnsAndRows(columns.length)}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            {rows.map(({ row }) => (
              <th key={row} scope="col">
                {words.row(row)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column}>
              <th scope="row">
                <bdi translate="no">{shortCell(column)}</bdi>
                <small>{meaningsOf(column)}</small>
              </th>
              {rows.map(({ row, cells }) => (
                <td key={row}>
                  <bdi translate="no">{shortCell(cells[table.columns.indexOf(column)] ?? '')}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

interface UnderstoodRowsProps {
  readonly rows: readonly MappedRow[]
  readonly reasonOf: (problem: Problem) => string
}

/** The first rows as the events that they would be: what, where, when; or why they would be left out. */
export function UnderstoodRows({ rows, reasonOf }: UnderstoodRowsProps) {
  const { mapping: words } = useLateStrings()
  const titleId = useId()
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.understood}
      </h3>
      <ul className={styles.rows} aria-labelledby={titleId}>
        {rows.slice(0, ROWS_BELOW).map((mapped) => (
          <li key={mapped.row} className={styles.row}>
            <span className={styles.number}>{words.row(mapped.row)}</span>
            <UnderstoodRow mapped={mapped} reasonOf={reasonOf} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function UnderstoodRow({
  mapped: { event, places, problem },
  reasonOf,
}: Pick<UnderstoodRowsProps, 'reasonOf'> & { readonly mapped: MappedRow }) {
  const strings = useStrings()
  const { mapping: words } = useLateStrings()
  const language = useLanguage()
  const names = usePlaceNames()
  if (event === null) return <span>{problem === null ? null : words.leftOut(reasonOf(problem))}</span>
  const where = places.map((place) => placeName(place, names)).filter((name) => name !== '')
  return (
    <span>
      <b>
        <LocalText text={event.title} />
      </b>
      <br />
      {[where.join('; ') || strings.unplaced, whenText(event, strings, language)].join(' · ')}
    </span>
  )
}
