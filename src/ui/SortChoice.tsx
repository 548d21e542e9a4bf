import type { Order } from './sorting'
import { useLateStrings } from './strings/lateCatalogue'
import styles from './Table.module.css'

interface SortChoiceProps<Column extends string> {
  readonly id: string
  readonly columns: readonly Column[]
  readonly labels: Readonly<Record<Column, string>>
  /** What the order is called that the rows came in. */
  readonly unsorted: string
  readonly order: Order<Column> | null
  readonly onOrder: (order: Order<Column> | null) => void
}

/** Sorting where the table stands as cards and has no head. */
export function SortChoice<Column extends string>(props: SortChoiceProps<Column>) {
  const { id, columns, labels, unsorted, order, onOrder } = props
  const { tables } = useLateStrings()
  const choose = (value: string): void => {
    const column = columns.find((one) => one === value)
    onOrder(column === undefined ? null : { column, isDescending: order?.isDescending ?? false })
  }
  return (
    <div className={styles.choice}>
      <label htmlFor={`${id}-by`}>{tables.sortBy}</label>
      <select id={`${id}-by`} value={order?.column ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{unsorted}</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {labels[column]}
          </option>
        ))}
      </select>
      <button
        type="button"
        id={`${id}-descending`}
        aria-pressed={order?.isDescending ?? false}
        disabled={order === null}
        onClick={() => order !== null && onOrder({ ...order, isDescending: !order.isDescending })}
      >
        {tables.descending}
      </button>
    </div>
  )
}
