import { memo, useEffect, useId, useRef, useState } from 'react'
import type { Day } from '../domain/dataset'
import { parsedDay } from '../domain/days'
import styles from './DayInputs.module.css'
import { useStrings } from './strings/catalogue'
import type { Strings } from './strings/en'

/** A day before a year of two digits: 5.11.24. */
const SHORT_YEAR = /^\s*\d{1,2}\D.*\D\d{2}\s*$/

interface DayInputsProps {
  readonly from: Day | null
  readonly to: Day | null
  readonly onChoose: (from: Day | null, to: Day | null) => void
}

/** What is wrong with what was typed, and in which box. */
interface Fault {
  readonly text: string
  readonly boxes: readonly ('from' | 'to')[]
}

/** First and last day of the filter, both inclusive and either optional. Committed by Enter or on leaving the field. */
export const DayInputs = memo(function DayInputs({ from, to, onChoose }: DayInputsProps) {
  const strings = useStrings()
  const [fault, setFault] = useState<Fault | null>(null)
  const problemId = useId()

  const commit = (typedFrom: string, typedTo: string): void => {
    const [first, last] = [parsedDay(typedFrom), parsedDay(typedTo)]
    const found = faultOf(typedFrom, typedTo, strings)
    setFault(found)
    if (found === null && (first !== from || last !== to)) onChoose(first, last)
  }
  return (
    <form
      className={styles.days}
      aria-label={strings.days}
      onSubmit={(submit) => {
        submit.preventDefault()
        const fields = new FormData(submit.currentTarget)
        commit(textOf(fields.get('from')), textOf(fields.get('to')))
        for (const input of submit.currentTarget.querySelectorAll('input'))
          input.value = parsedDay(input.value) ?? input.value // as it was understood: 11/5 is 11 May
      }}
      onBlur={(blur) => blur.currentTarget.requestSubmit()}
    >
      <DayField
        id="from"
        label={strings.from}
        day={from}
        problemId={fault?.boxes.includes('from') ? problemId : null}
      />
      <DayField
        id="to"
        label={strings.to}
        day={to}
        problemId={fault?.boxes.includes('to') ? problemId : null}
      />
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <p id={problemId} className={styles.problem} role="alert">
        {fault?.text}
      </p>
    </form>
  )
})

function faultOf(typedFrom: string, typedTo: string, strings: Strings): Fault | null {
  const isBad = (typed: string): boolean => typed.trim() !== '' && parsedDay(typed) === null
  const bad: Fault['boxes'] = [
    ...(isBad(typedFrom) ? ['from' as const] : []),
    ...(isBad(typedTo) ? ['to' as const] : []),
  ]
  const isYearShort = [typedFrom, typedTo].some((typed) => isBad(typed) && SHORT_YEAR.test(typed))
  if (bad.length > 0) return { text: isYearShort ? strings.time.yearTooShort : strings.badDay, boxes: bad }
  const [first, last] = [parsedDay(typedFrom), parsedDay(typedTo)]
  const isReversed = first !== null && last !== null && first > last
  return isReversed ? { text: strings.daysReversed, boxes: ['from', 'to'] } : null
}

function textOf(field: FormDataEntryValue | null): string {
  return typeof field === 'string' ? field : ''
}

interface DayFieldProps {
  readonly id: string
  readonly label: string
  readonly day: Day | null
  /** Id of the text that says what is wrong with this box; `null` when nothing is. */
  readonly problemId: string | null
}

function DayField({ id, label, day, problemId }: DayFieldProps) {
  const strings = useStrings()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Not controlled: what is half typed stays until the filter says otherwise.
    if (input.current !== null) input.current.value = day ?? ''
  }, [day])
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        ref={input}
        id={id}
        name={id}
        type="text"
        className={`text-input ${styles.input ?? ''}`}
        defaultValue={day ?? ''}
        placeholder={strings.time.dayFormat}
        aria-description={strings.time.dayHint}
        aria-invalid={problemId !== null}
        aria-errormessage={problemId ?? undefined}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  )
}
