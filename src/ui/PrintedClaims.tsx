import { useId } from 'react'
import type { ConflictEvent } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { ClaimList } from './ClaimList'
import { FigurePictures } from './FigurePictures'
import { LocalText } from './LocalText'
import styles from './PrintedClaims.module.css'
import { useStrings } from './strings/catalogue'
import { WithdrawnNotice } from './WithdrawnNotice'

interface PrintedClaimsProps {
  readonly entries: readonly EventEntry[]
  /** What a source is cited by, which stands in full elsewhere on the paper; `null` for one that is not known. */
  readonly numberOf: (source: string) => string | null
}

/** What each event is about in words, and below it what each said about it, with pictures of the figures. */
export function PrintedClaims({ entries, numberOf }: PrintedClaimsProps) {
  const { print } = useStrings()
  const cite = (source: string): string | null => {
    const number = numberOf(source)
    return number === null ? null : print.cite(number)
  }
  if (entries.length === 0) return null
  return (
    <section aria-label={print.said}>
      <h2>{print.said}</h2>
      <div className={styles.events}>
        {entries.map(({ event }) => (
          <PrintedEvent key={event.id} event={event} cite={cite} />
        ))}
      </div>
    </section>
  )
}

interface PrintedEventProps {
  readonly event: ConflictEvent
  /** As of `ClaimList`. */
  readonly cite?: (source: string) => string | null
}

/** All that is known of an event but the facts of its row. */
export function PrintedEvent({ event, cite }: PrintedEventProps) {
  const title = useId()
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>
        <LocalText text={event.title} />
      </h3>
      <WithdrawnNotice event={event} />
      {event.contentWarning === undefined ? null : (
        <p>
          <LocalText text={event.contentWarning} />
        </p>
      )}
      <p>
        <LocalText text={event.summary} />
      </p>
      {event.actors.length === 0 ? null : <Actors actors={event.actors} />}
      <ClaimList claims={event.claims} {...(cite === undefined ? {} : { cite })} />
      <FigurePictures claims={event.claims} />
    </section>
  )
}

function Actors({ actors }: Pick<ConflictEvent, 'actors'>) {
  const strings = useStrings()
  return (
    <p>
      {strings.actors}:{' '}
      {actors.map(({ name, role }, at) => (
        <span key={`${role} ${name.en}`}>
          <LocalText text={name} />, {strings.actorRoles[role]}
          {at < actors.length - 1 ? '; ' : '.'}
        </span>
      ))}
    </p>
  )
}
