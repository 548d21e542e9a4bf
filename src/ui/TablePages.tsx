import { useStrings } from './strings/catalogue'
import { useLateStrings } from './strings/lateCatalogue'
import styles from './Table.module.css'

/** Rows of one page: more would be higher than any browser can draw an element. */
export const TABLE_PAGE = 20_000

/** The page that holds a row. */
export function pageOf(row: number): number {
  return Math.floor(row / TABLE_PAGE)
}

interface TablePagesProps {
  readonly page: number
  /** Of the whole table. */
  readonly rows: number
  readonly onPage: (page: number) => void
}

/** Which of very many rows stand below, with buttons to the others; nothing where all of them do. */
export function TablePages({ page, rows, onPage }: TablePagesProps) {
  const { number } = useStrings()
  const { tables } = useLateStrings()
  const last = pageOf(Math.max(0, rows - 1))
  if (last === 0) return null
  const [from, to] = [page * TABLE_PAGE + 1, Math.min(rows, (page + 1) * TABLE_PAGE)]
  return (
    <nav className={styles.pages} aria-label={tables.pages}>
      <button type="button" id="table-previous" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {tables.previousRows}
      </button>
      <span aria-live="polite">{tables.rowsOf(number(from), number(to), number(rows))}</span>
      <button type="button" id="table-next" disabled={page === last} onClick={() => onPage(page + 1)}>
        {tables.nextRows}
      </button>
    </nav>
  )
}
