import { type ReactNode, useState } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import type { EventList } from '../domain/question'
import { FIRST_ROWS, firstRows } from './firstRows'
import { useStrings } from './strings/catalogue'
import { useAnswer } from './useAnswer'
import { useHasBeenSeen } from './useHasBeenSeen'

interface LongListProps {
  readonly list: EventList
  /** A list item with its key. */
  readonly renderItem: (entry: EventEntry) => ReactNode
  readonly label?: string
  readonly className: string | undefined
}

/** So many items are there once the reader has come to the end of the first, and as many more each time that they ask. */
const STEP = 100

/** A list of events that may be very long: it begins with its first items, and says how many follow. */
export function LongList({ list, renderItem, label, className }: LongListProps) {
  const { searching } = useStrings()
  const [isAtEnd, watched] = useHasBeenSeen()
  const [most, setMost] = useState(STEP)
  const wanted = isAtEnd ? most : FIRST_ROWS
  const { answer, isCurrent } = useAnswer({ ...firstRows(list), to: wanted })
  const shown = answer?.entries.slice(0, wanted) ?? []
  const left = (answer?.total ?? 0) - shown.length
  return (
    <>
      <ul className={className} aria-label={label} aria-busy={!isCurrent}>
        {shown.map(renderItem)}
      </ul>
      {left > 0 ? (
        <button type="button" ref={watched} onClick={() => setMost(most + STEP)}>
          {searching.more(left)}
        </button>
      ) : null}
    </>
  )
}
