import type { Order } from './sorting'
import styles from './Table.module.css'

interface SortHeaderProps<Column extends string> {
  /** Begins the ids of the buttons. */
  readonly id: string
  readonly columns: readonly Column[]
  readonly labels: Readonly<Record<Column, string>>
  readonly order: Order<Column> | null
  readonly onSort: (column: Column) => void
}

/** The head of a table: each column's name is a button that sorts by it, up, down, and back to the first order. */
export function SortHeader<Column extends string>(props: SortHeaderProps<Column>) {
  const { id, columns, labels, order, onSort } = props
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const direction =
            order?.column === column ? (order.isDescending ? 'descending' : 'ascending') : 'none'
          return (
            <th key={column} scope="col" aria-sort={direction} data-column={column}>
              <button
                type="button"
                id={`${id}-${column}`}
                className={styles.sort}
                onClick={() => onSort(column)}
              >
                {labels[column]}
                <span aria-hidden="true" className={styles.arrow}>
                  {{ ascending: '▲', descending: '▼', none: '' }[direction]}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
