import { useId, useState } from 'react'
import type { Day } from '../domain/dataset'
import { parsedDay } from '../domain/days'
import styles from './DayInputs.module.css'
import { useStrings } from './strings/catalogue'

interface DayInputsProps {
  readonly from: Day | null
  readonly to: Day | null
  readonly onChoose: (from: Day | null, to: Day | null) => void
}

/** First and last day of the filter, both inclusive and either optional. Committed by Enter or on leaving the field. */
export function DayInputs({ from, to, onChoose }: DayInputsProps) {
  const strings = useStrings()
  const [problem, setProblem] = useState<string | null>(null)
  const problemId = useId()

  const commit = (typedFrom: string, typedTo: string): void => {
    const [first, last] = [parsedDay(typedFrom), parsedDay(typedTo)]
    const isBad = (typed: string, day: Day | null): boolean => typed.trim() !== '' && day === null
    const isUnreadable = isBad(typedFrom, first) || isBad(typedTo, last)
    const isReversed = first !== null && last !== null && first > last
    setProblem(isUnreadable ? strings.badDay : isReversed ? strings.daysReversed : null)
    if (isUnreadable || isReversed) return
    if (first !== from || last !== to) onChoose(first, last)
  }
  return (
    <form
      className={styles.days}
      aria-label={strings.days}
      aria-describedby={problem === null ? undefined : problemId}
      onSubmit={(submit) => {
        submit.preventDefault()
        const fields = new FormData(submit.currentTarget)
        commit(textOf(fields.get('from')), textOf(fields.get('to')))
      }}
      onBlur={(blur) => blur.currentTarget.requestSubmit()}
    >
      <DayField key={`from ${from}`} id="from" label={strings.from} day={from} />
      <DayField key={`to ${to}`} id="to" label={strings.to} day={to} />
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <p id={problemId} className={styles.problem} role="alert">
        {problem}
      </p>
    </form>
  )
}

function textOf(field: FormDataEntryValue | null): string {
  return typeof field === 'string' ? field : ''
}

function DayField({
  id,
  label,
  day,
}: {
  readonly id: string
  readonly label: string
  readonly day: Day | null
}) {
  const strings = useStrings()
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        id={id}
        name={id}
        type="text"
        className={styles.input}
        defaultValue={day ?? ''}
        placeholder="2024-11-05"
        aria-description={strings.dayHint}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  )
}
