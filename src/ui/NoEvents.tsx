import { memo, useMemo } from 'react'
import { type Emptiness, withoutDays } from '../domain/coverage'
import { type Filter, isNarrowed } from '../domain/view'
import type { Action, FilterAction } from '../state/actions'
import { typeLabel, useAtlas } from './atlas'
import { daysText } from './binText'
import type { Wording } from './claimText'
import { chosenDaysText } from './filterTexts'
import styles from './NoEvents.module.css'
import { useLanguage, useStrings } from './strings/catalogue'
import { useWording } from './useWording'

interface NoEventsProps {
  readonly filter: Filter
  readonly emptiness: Emptiness | null
  readonly onAction: (action: Action) => void
}

/** Why nothing is shown, and the buttons that change it; nothing where something is shown. */
export const NoEvents = memo(function NoEvents({ filter, emptiness, onAction }: NoEventsProps) {
  const strings = useStrings()
  const text = useEmptiness(filter, emptiness)
  if (text === null) return null
  const isAboutDays = emptiness !== 'filters'
  return (
    <div className={styles.none}>
      <p>{text}</p>
      {isAboutDays ? (
        <button
          type="button"
          id="none-all-days"
          onClick={() => onAction({ kind: 'daysChosen', from: null, to: null })}
        >
          {strings.time.allDays}
        </button>
      ) : null}
      {isAboutDays ? null : <Removals filter={filter} onAction={onAction} />}
      {isAboutDays && !isNarrowed(withoutDays(filter)) ? null : (
        <button type="button" id="none-clear" onClick={() => onAction({ kind: 'filtersCleared' })}>
          {isAboutDays ? strings.clearFilters : strings.showAll}
        </button>
      )}
    </div>
  )
})

/** Most filters that get a button of their own; "Show all" takes the others away, too. */
const MOST_REMOVALS = 7

/** A button for each thing that narrows the view, which takes that one away. */
function Removals({ filter, onAction }: Omit<NoEventsProps, 'emptiness'>) {
  const strings = useStrings()
  const wording = useWording()
  const removals = useMemo(() => removalsOf(filter, wording).slice(0, MOST_REMOVALS), [filter, wording])
  return removals.map(({ id, name, action }) => (
    <button key={id} type="button" id={`none-${id}`} onClick={() => onAction(action)}>
      {strings.without(name)}
    </button>
  ))
}

interface Removal {
  readonly id: string
  readonly name: string
  readonly action: FilterAction
}

/** The text of a link is not repeated: it might pass for words of the page. */
function removalsOf(filter: Filter, wording: Wording): readonly Removal[] {
  const { strings, language, names, atlas } = wording
  const { types, parties, supports, regions, text } = filter
  return [
    ...types.map((type): Removal => {
      const name = typeLabel(atlas, language, strings.types, type)
      return { id: `type-${type}`, name, action: { kind: 'typeToggled', type } }
    }),
    ...parties.map((party): Removal => {
      return { id: party, name: strings.parties[party], action: { kind: 'partyToggled', party } }
    }),
    ...supports.map((support): Removal => {
      const name = strings.supports[support].label
      return { id: support, name, action: { kind: 'supportToggled', support } }
    }),
    ...regions.map((region): Removal => {
      return { id: region, name: names.region(region), action: { kind: 'regionFilterToggled', region } }
    }),
    ...chosenDaysText(filter, wording).map((days): Removal => {
      return {
        id: 'days',
        name: strings.theDays(days),
        action: { kind: 'daysChosen', from: null, to: null },
      }
    }),
    ...(text === '' ? [] : [{ id: 'text', name: strings.theText, action: NO_TEXT }]),
  ]
}

const NO_TEXT: FilterAction = { kind: 'textTyped', text: '' }

/** Why no dated event is shown, in words: no match, none on covered days, or days that are not covered. */
export function useEmptiness(filter: Filter, emptiness: Emptiness | null): string | null {
  const { coverage } = useAtlas().index.whole
  const strings = useStrings()
  const language = useLanguage()
  if (emptiness === null) return null
  if (emptiness === 'filters') return strings.noEvents
  if (emptiness === 'notCovered' && coverage !== null)
    return strings.time.outside(daysText(coverage, language))
  const { noneOnDays, noneOnDaysFiltered } = strings.time
  return isNarrowed(withoutDays(filter)) ? noneOnDaysFiltered : noneOnDays
}
