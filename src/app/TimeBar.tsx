import type { Filter } from '../domain/view'
import type { Action } from '../state/actions'
import { DayInputs } from '../ui/DayInputs'
import styles from './TimeBar.module.css'

/** The days of the filter, under map or table. */
export function TimeBar({
  filter,
  onAction,
}: {
  readonly filter: Filter
  readonly onAction: (action: Action) => void
}) {
  return (
    <div className={styles.bar}>
      <DayInputs
        from={filter.from}
        to={filter.to}
        onChoose={(from, to) => onAction({ kind: 'daysChosen', from, to })}
      />
    </div>
  )
}
