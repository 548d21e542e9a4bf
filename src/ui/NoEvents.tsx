import { useMemo } from 'react'
import { coverageOf, type Emptiness, emptinessOf, withoutDays } from '../domain/coverage'
import { type Filter, isNarrowed } from '../domain/view'
import type { Action } from '../state/actions'
import { useAtlas } from './atlas'
import { daysText } from './binText'
import styles from './NoEvents.module.css'
import { useLanguage, useStrings } from './strings/catalogue'

interface NoEventsProps {
  readonly filter: Filter
  readonly onAction: (action: Action) => void
}

/** Why nothing is shown, and the buttons that change it; nothing where something is shown. */
export function NoEvents({ filter, onAction }: NoEventsProps) {
  const strings = useStrings()
  const emptiness = useEmptiness(filter)
  if (emptiness === null) return null
  const isAboutDays = emptiness.kind !== 'filters'
  return (
    <div className={styles.none}>
      <p>{emptiness.text}</p>
      {isAboutDays ? (
        <button
          type="button"
          id="none-all-days"
          onClick={() => onAction({ kind: 'daysChosen', from: null, to: null })}
        >
          {strings.time.allDays}
        </button>
      ) : null}
      {isAboutDays && !isNarrowed(withoutDays(filter)) ? null : (
        <button type="button" id="none-clear" onClick={() => onAction({ kind: 'filtersCleared' })}>
          {isAboutDays ? strings.clearFilters : strings.showAll}
        </button>
      )}
    </div>
  )
}

/** Why no dated event is shown, in words: no match, none on covered days, or days that are not covered. */
export function useEmptiness(filter: Filter): { readonly kind: Emptiness; readonly text: string } | null {
  const { index } = useAtlas()
  const strings = useStrings()
  const language = useLanguage()
  return useMemo(() => {
    const coverage = coverageOf(index.dataset)
    const kind = emptinessOf(index.entries, filter, coverage)
    if (kind === null) return null
    if (kind === 'filters') return { kind, text: strings.noEvents }
    if (kind === 'notCovered' && coverage !== null)
      return { kind, text: strings.time.outside(daysText(coverage, language)) }
    const { noneOnDays, noneOnDaysFiltered } = strings.time
    return { kind, text: isNarrowed(withoutDays(filter)) ? noneOnDaysFiltered : noneOnDays }
  }, [index, filter, strings, language])
}
