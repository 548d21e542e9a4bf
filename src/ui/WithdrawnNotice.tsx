import { correctionsOf } from '../domain/correctionsOf'
import type { ConflictEvent } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import { useAtlas } from './atlas'
import { LocalText } from './LocalText'
import { useLanguage, useStrings } from './strings/catalogue'
import { useAnswer } from './useAnswer'

interface WithdrawnNoticeProps {
  readonly event: ConflictEvent
  readonly className?: string
  /** Opens the event that took this one in; absent where nothing can be opened. */
  readonly onSelect?: (event: string) => void
}

/** What stands before a withdrawn or merged event: that it no longer holds, since when and why. Nothing for other events. */
export function WithdrawnNotice({ event, className, onSelect }: WithdrawnNoticeProps) {
  const strings = useStrings()
  const language = useLanguage()
  const { corrections } = useAtlas().index.dataset
  const { status, mergedInto } = event
  if (status === 'active') return null
  const entry = correctionsOf(corrections, event.id).find(({ kind }) => kind === status)
  const day = entry?.at.slice(0, 10)
  const written = day === undefined ? null : writtenDays(day, day, language)
  return (
    <p className={className}>
      <b>{status === 'merged' ? strings.ended.merged(written) : withdrawnText(written, strings)}</b>{' '}
      {entry === undefined ? null : <LocalText text={entry.reason} />}
      {mergedInto === undefined ? null : <Survivor id={mergedInto} onSelect={onSelect} />}
    </p>
  )
}

function withdrawnText(day: string | null, strings: ReturnType<typeof useStrings>): string {
  return day === null ? strings.withdrawn : strings.withdrawnOn(day)
}

interface SurvivorProps {
  readonly id: string
  readonly onSelect: ((event: string) => void) | undefined
}

/** The event that took another one in, by its title. */
function Survivor({ id, onSelect }: SurvivorProps) {
  const [entry] = useAnswer({ kind: 'byId', ids: [id] }).answer ?? []
  if (entry === undefined) return null
  const title = <LocalText text={entry.event.title} />
  if (onSelect === undefined) return <> → {title}</>
  return (
    <>
      {' '}
      <button type="button" id="details-survivor" onClick={() => onSelect(id)}>
        {title}
      </button>
    </>
  )
}
