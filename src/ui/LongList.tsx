import { type ReactNode, useState } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import type { EventList, QuestionOf } from '../domain/question'
import { useStrings } from './strings/catalogue'
import { rowsQuestion, useEventRows } from './useEventRows'

interface LongListProps {
  readonly list: EventList
  /** A list item with its key. */
  readonly renderItem: (entry: EventEntry) => ReactNode
  readonly label?: string
  readonly className: string | undefined
}

/** So many items are there at once, and as many more each time that the reader asks: thousands would hold up the page. */
const STEP = 100

/** A list of events that may be very long: it begins with its first items, and says how many follow. */
export function LongList({ list, renderItem, label, className }: LongListProps) {
  const { searching } = useStrings()
  const [most, setMost] = useState(STEP)
  const { total, entries, isCurrent } = useEventRows(list, 0, most)
  const shown = entries.slice(0, most)
  const left = (total ?? 0) - shown.length
  return (
    <>
      <ul className={className} aria-label={label} aria-busy={!isCurrent}>
        {shown.map(renderItem)}
      </ul>
      {left > 0 ? (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {searching.more(left)}
        </button>
      ) : null}
    </>
  )
}

/** What a list asks for first. */
export function firstRows(list: EventList): QuestionOf<'list'> {
  return rowsQuestion(list, 0, STEP)
}
