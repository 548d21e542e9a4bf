import { type ReactNode, useState } from 'react'
import { useStrings } from './strings/catalogue'

interface LongListProps<Item> {
  readonly items: readonly Item[]
  /** A list item with its key. */
  readonly renderItem: (item: Item) => ReactNode
  readonly label?: string
  readonly className: string | undefined
}

/** So many items are there at once, and as many more each time that the reader asks: thousands would hold up the page. */
const STEP = 100

/** A list that may be very long: it begins with its first items, and says how many follow. */
export function LongList<Item>({ items, renderItem, label, className }: LongListProps<Item>) {
  const { searching } = useStrings()
  const [most, setMost] = useState(STEP)
  return (
    <>
      <ul className={className} aria-label={label}>
        {items.slice(0, most).map(renderItem)}
      </ul>
      {items.length > most ? (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {searching.more(items.length - most)}
        </button>
      ) : null}
    </>
  )
}
