import { lazy, memo, Suspense, useMemo } from 'react'
import type { Days } from '../domain/calendar'
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
  /** Days of the filter, as they are chosen now. */
  readonly from: Filter['from']
  readonly to: Filter['to']
  /** `null` where no event is dated. */
  readonly histogram: Histogram | null
  readonly onAction: (action: Action) => void
}

/** The days of the filter, under map or table, and among the filters of a phone. */
export const TimeBar = memo(function TimeBar({ store, from, to, histogram, onAction }: TimeBarProps) {
  const days = useMemo(() => ({ from, to }), [from, to])
  const on = useMemo(
    () => ({
      type: (first: Filter['from'], last: Filter['to']) =>
        onAction({ kind: 'daysChosen', from: first, to: last }),
      brush: (brushed: Days | null) => store.api.setState({ brushed }),
      choose: (chosen: Days | null) =>
        onAction({ kind: 'daysChosen', from: chosen?.[0] ?? null, to: chosen?.[1] ?? null }),
    }),
    [store, onAction],
  )
  return (
    <div className={styles.bar}>
      <DayInputs from={from} to={to} onChoose={on.type} />
      <Suspense fallback={null}>
        <DayTools filter={days} histogram={histogram} onBrush={on.brush} onChoose={on.choose} />
      </Suspense>
    </div>
  )
})
