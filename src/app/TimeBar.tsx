import { lazy, Suspense } from 'react'
import type { Histogram } from '../domain/histogram'
import type { Filter } from '../domain/view'
import type { Action } from '../state/actions'
import type { Store } from '../state/store'
import { DayInputs } from '../ui/DayInputs'
import type { DayTools as Tools } from '../ui/DayTools'
import styles from './TimeBar.module.css'

const NoTools: typeof Tools = () => null

/** Days can be typed before the picture of them has come, and where it cannot come at all. */
const DayTools = lazy(async () => {
  try {
    return { default: (await import('../ui/DayTools')).DayTools }
  } catch {
    return { default: NoTools }
  }
})

interface TimeBarProps {
  readonly store: Store
  readonly filter: Filter
  /** `null` where no event is dated. */
  readonly histogram: Histogram | null
  readonly onAction: (action: Action) => void
}

/** The days of the filter, under map or table, and among the filters of a phone. */
export function TimeBar({ store, filter, histogram, onAction }: TimeBarProps) {
  return (
    <div className={styles.bar}>
      <DayInputs
        from={filter.from}
        to={filter.to}
        onChoose={(from, to) => onAction({ kind: 'daysChosen', from, to })}
      />
      <Suspense fallback={null}>
        <DayTools
          filter={filter}
          histogram={histogram}
          onBrush={(brushed) => store.api.setState({ brushed })}
          onChoose={(days) =>
            onAction({ kind: 'daysChosen', from: days?.[0] ?? null, to: days?.[1] ?? null })
          }
        />
      </Suspense>
    </div>
  )
}
