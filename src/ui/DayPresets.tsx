import { memo } from 'react'
import { type Days, lengthOf } from '../domain/calendar'
import { type DayPreset, dayPresets, daySteps } from '../domain/dayChoices'
import type { Filter } from '../domain/view'
import { daysText } from './binText'
import styles from './DayPresets.module.css'
import { useLanguage, useStrings } from './strings/catalogue'

interface DayPresetsProps {
  readonly filter: Pick<Filter, 'from' | 'to'>
  readonly coverage: Days
  /** `null` = all days. */
  readonly onChoose: (days: Days | null) => void
}

/** Days by one press: counted back from the end of the data, and one step on or back. */
export const DayPresets = memo(function DayPresets({ filter, coverage, onChoose }: DayPresetsProps) {
  const { time } = useStrings()
  const language = useLanguage()
  const { from, to } = filter
  const { previous, next } = daySteps(filter, coverage)
  const isAll = from === null && to === null
  const labelOf = ({ kind, days }: DayPreset): string => {
    if (days === null) return time.all
    return kind === 'month' ? daysText(days, language) : time.last(lengthOf(days))
  }
  return (
    <div className={styles.choices}>
      <div className={styles.steps} dir="ltr">
        {' '}
        <StepButton
          id="days-previous"
          days={previous}
          label={time.previous}
          none={isAll ? time.previousOfAll : time.noPrevious}
          onChoose={onChoose}
        />
        <StepButton
          id="days-next"
          days={next}
          label={time.next}
          none={isAll ? time.nextOfAll : time.noNext}
          onChoose={onChoose}
        />
      </div>
      <fieldset className={styles.presets} aria-label={time.presets}>
        <span aria-hidden="true">{time.presets}</span>
        {dayPresets(coverage).map((preset) => (
          <button
            key={preset.kind}
            type="button"
            id={`days-${preset.kind}`}
            className={styles.preset}
            aria-pressed={from === (preset.days?.[0] ?? null) && to === (preset.days?.[1] ?? null)}
            onClick={() => onChoose(preset.days)}
          >
            {labelOf(preset)}
          </button>
        ))}
      </fieldset>
    </div>
  )
})

interface StepButtonProps {
  readonly id: 'days-previous' | 'days-next'
  /** `null` at the end of the data and for all days: the button stays where the focus is, and does nothing. */
  readonly days: Days | null
  readonly label: (days: string) => string
  readonly none: string
  readonly onChoose: (days: Days) => void
}

function StepButton({ id, days, label, none, onChoose }: StepButtonProps) {
  const language = useLanguage()
  const name = days === null ? none : label(daysText(days, language))
  return (
    <button
      type="button"
      id={id}
      className={styles.step}
      aria-label={name}
      title={name}
      aria-disabled={days === null}
      onClick={() => days !== null && onChoose(days)}
    >
      <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={id === 'days-previous' ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.7}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  )
}
