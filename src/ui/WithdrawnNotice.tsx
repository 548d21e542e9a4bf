import type { ConflictEvent } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import { useAtlas } from './atlas'
import { LocalText } from './LocalText'
import { useLanguage, useStrings } from './strings/catalogue'

/** What stands before a withdrawn event: that it no longer holds, since when and why. Nothing for other events. */
export function WithdrawnNotice({
  event,
  className,
}: {
  readonly event: ConflictEvent
  readonly className?: string
}) {
  const strings = useStrings()
  const language = useLanguage()
  const { corrections } = useAtlas().index.dataset
  if (event.status !== 'withdrawn') return null
  const entry = corrections.findLast((one) => one.event === event.id && one.kind === 'withdrawn')
  const day = entry?.at.slice(0, 10)
  return (
    <p className={className}>
      <b>{day === undefined ? strings.withdrawn : strings.withdrawnOn(writtenDays(day, day, language))}</b>{' '}
      {entry === undefined ? null : <LocalText text={entry.reason} />}
    </p>
  )
}
