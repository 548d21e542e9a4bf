import { memo, type ReactElement } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import type { Overview } from '../domain/overview'
import { unplacedReason } from '../domain/placedPlace'
import type { EventList } from '../domain/question'
import type { Filter } from '../domain/view'
import { EventItem } from './EventItem'
import { LongList } from './LongList'
import { useStrings } from './strings/catalogue'
import styles from './Tray.module.css'
import { useHasBeenSeen } from './useHasBeenSeen'

interface TrayProps {
  readonly filter: Filter
  readonly overview: Pick<Overview, 'unplaced' | 'undated'>
  readonly selected: string | null
  readonly onSelect: (event: string) => void
}

/** Events without a place that could be drawn, and those without a day: neither must vanish only because of that. */
export const Tray = memo(function Tray({
  filter,
  overview: { unplaced, undated },
  selected,
  onSelect,
}: TrayProps) {
  const strings = useStrings()
  const { why, undated: undatedTitle, undatedHint } = strings.onMap
  const item = (entry: EventEntry, within: string, note?: string) => (
    <EventItem
      key={entry.event.id}
      entry={entry}
      within={within}
      isCurrent={entry.event.id === selected}
      {...(note === undefined ? {} : { note })}
      onSelect={onSelect}
    />
  )
  return (
    <>
      <TrayPart
        id="tray"
        title={strings.unplaced}
        hint={strings.unplacedHint}
        events={unplaced}
        list={{ filter, part: 'unplaced', order: null }}
        renderItem={(entry) => item(entry, 'tray', why[unplacedReason(entry.places)])}
      />
      <TrayPart
        id="undated"
        title={undatedTitle}
        hint={undatedHint}
        events={undated}
        list={{ filter, part: 'undated', order: null }}
        renderItem={(entry) => item(entry, 'undated')}
      />
    </>
  )
})

interface TrayPartProps {
  readonly id: 'tray' | 'undated'
  readonly title: string
  readonly hint: string
  readonly events: number
  readonly list: EventList
  readonly renderItem: (entry: EventEntry) => ReactElement
}

/** Of more events a list is asked for when it comes into view: to fetch texts from all over a large file is dear. */
const MOST_AT_ONCE = 100

function TrayPart({ id, title, hint, events, list, renderItem }: TrayPartProps) {
  const strings = useStrings()
  const [hasBeenSeen, watched] = useHasBeenSeen()
  if (events === 0) return null
  const isAsked = hasBeenSeen || events <= MOST_AT_ONCE
  return (
    <div className={styles.tray} ref={watched}>
      <h2 id={`${id}-title`} tabIndex={-1} className={styles.title}>
        {title} <span className={styles.count}>({strings.events(events)})</span>
      </h2>
      <p className={styles.hint}>{hint}</p>
      {isAsked ? (
        <LongList className={styles.list} label={title} list={list} renderItem={renderItem} />
      ) : null}
    </div>
  )
}

/** How many events the lists below the regions hold, in plain sight above them; each number goes to its list. */
export const TrayCounts = memo(function TrayCounts({
  unplaced,
  undated,
}: Pick<Overview, 'unplaced' | 'undated'>) {
  const { toUnplaced, toUndated } = useStrings().onMap
  if (unplaced + undated === 0) return null
  return (
    <p className={styles.counts}>
      {unplaced === 0 ? null : <Jump to="tray" text={toUnplaced(unplaced)} />}
      {undated === 0 ? null : <Jump to="undated" text={toUndated(undated)} />}
    </p>
  )
})

function Jump({ to, text }: { readonly to: TrayPartProps['id']; readonly text: string }) {
  return (
    <button
      type="button"
      id={`to-${to}`}
      className={styles.jump}
      onClick={() => document.getElementById(`${to}-title`)?.focus()}
    >
      {text} <span aria-hidden="true">↓</span>
    </button>
  )
}
