import { memo, useEffect, useRef } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import { textIn } from '../domain/language'
import type { Action } from '../state/actions'
import { typeLabel, useAtlas } from './atlas'
import { ClaimList } from './ClaimList'
import { CorrectedMark } from './CorrectedMark'
import { EventCorrections } from './CorrectionList'
import { spreadText, whenText } from './claimText'
import styles from './EventDetails.module.css'
import { EventItem } from './EventItem'
import { EventPictures } from './LatePictures'
import { LocalText } from './LocalText'
import { MarkIcon } from './MarkIcon'
import { PlaceList } from './PlaceList'
import { SupportIcon } from './SupportIcon'
import { useLanguage, useStrings } from './strings/catalogue'
import { useAnswer } from './useAnswer'
import { WithdrawnNotice } from './WithdrawnNotice'

interface EventDetailsProps {
  readonly entry: EventEntry
  readonly isOutsideFilters: boolean
  /** Focus goes to the heading when the reader opened the event, never when a link did. */
  readonly takesFocus: boolean
  readonly onAction: (action: Action) => void
}

/** Everything that is known of one event: what, when, where, and above all who says so. */
export const EventDetails = memo(function EventDetails({
  entry,
  isOutsideFilters,
  takesFocus,
  onAction,
}: EventDetailsProps) {
  const { event } = entry
  const strings = useStrings()
  const language = useLanguage()
  const atlas = useAtlas()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [event.id, takesFocus])
  return (
    <section
      className={styles.details}
      aria-label={strings.eventDetails}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onAction({ kind: 'eventClosed' })
      }}
    >
      <button type="button" id="details-back" onClick={() => onAction({ kind: 'eventClosed' })}>
        <span aria-hidden="true">← </span>
        {strings.back}
      </button>
      <div className={styles.head}>
        <p className={styles.type}>
          <MarkIcon type={event.type} /> {typeLabel(atlas, language, strings.types, event.type)}
        </p>
        <h2 className={styles.title} tabIndex={-1} ref={heading} id="details-title">
          <LocalText text={event.title} />
        </h2>
      </div>
      <WithdrawnNotice
        event={event}
        className={styles.outside ?? ''}
        onSelect={(id) => onAction({ kind: 'eventSelected', event: id })}
      />
      <CorrectedMark event={event.id} className={styles.outside ?? ''} />
      {isOutsideFilters ? (
        <p className={styles.outside}>
          {strings.outsideFilters}{' '}
          <button type="button" id="details-show-all" onClick={() => onAction({ kind: 'filtersCleared' })}>
            {strings.showAll}
          </button>
        </p>
      ) : null}
      {event.contentWarning === undefined ? null : (
        <p className={styles.outside}>
          <LocalText text={event.contentWarning} />
        </p>
      )}
      <p className={styles.summary}>
        <LocalText text={event.summary} />
      </p>
      <Facts entry={entry} />
      <EventPictures claims={event.claims} />
      <h3 className={styles.heading}>{strings.claims}</h3>
      <ClaimList claims={event.claims} />
      <h3 className={styles.heading}>{strings.places}</h3>
      <PlaceList entry={entry} onChoose={(place) => onAction({ kind: 'placeChosen', ...place })} />
      {event.actors.length > 0 ? <Actors entry={entry} /> : null}
      <EventCorrections event={event.id} className={styles.heading} />
      <RelatedEvents ids={event.related} onSelect={(id) => onAction({ kind: 'eventSelected', event: id })} />
    </section>
  )
})

interface RelatedEventsProps {
  readonly ids: readonly string[]
  readonly onSelect: (id: string) => void
}

function RelatedEvents({ ids, onSelect }: RelatedEventsProps) {
  const strings = useStrings()
  const related = useAnswer(ids.length === 0 ? null : { kind: 'byId', ids }).answer ?? []
  if (related.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{strings.related}</h3>
      <ul className={styles.plain} aria-label={strings.related}>
        {related.map((other) => (
          <EventItem
            key={other.event.id}
            entry={other}
            within="related"
            isCurrent={false}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </>
  )
}

function Facts({ entry }: { readonly entry: EventEntry }) {
  const strings = useStrings()
  const language = useLanguage()
  const { support, event } = entry
  const spread = spreadText(entry, strings)
  const { label, meaning } = strings.supports[support]
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{strings.when}</dt>
        <dd>
          {whenText(event, strings, language)}
          {event.when.precision === 'reported' ? <small>{strings.reportedHint}</small> : null}
        </dd>
      </div>
      {spread === null ? null : (
        <div>
          <dt>{strings.where}</dt>
          <dd>{spread}</dd>
        </div>
      )}
      <div>
        <dt>{strings.support}</dt>
        <dd>
          <details className={styles.support}>
            <summary>
              <SupportIcon support={support} /> {label}
            </summary>
            {meaning}. {strings.supportHint}
          </details>
        </dd>
      </div>
    </dl>
  )
}

function Actors({ entry }: { readonly entry: EventEntry }) {
  const strings = useStrings()
  const language = useLanguage()
  return (
    <>
      <h3 className={styles.heading}>{strings.actors}</h3>
      <ul className={styles.plain}>
        {entry.event.actors.map(({ name, role }) => (
          <li key={`${role} ${name.en}`}>
            {textIn(name, language)}, <span className={styles.soft}>{strings.actorRoles[role]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
