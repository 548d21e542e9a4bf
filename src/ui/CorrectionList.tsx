import { correctionsOf } from '../domain/correctionsOf'
import type { Correction } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import type { Text } from '../domain/language'
import { useAtlas } from './atlas'
import styles from './CorrectionList.module.css'
import { LocalText } from './LocalText'
import { useLanguage, useStrings } from './strings/catalogue'
import { useAnswer } from './useAnswer'

interface CorrectionListProps {
  readonly onSelect: (event: string) => void
}

/** What was changed in the data set after it was published, the latest first, each with its reason. */
export function CorrectionList({ onSelect }: CorrectionListProps) {
  const { pages } = useStrings()
  const { corrections } = useAtlas().index.dataset
  const ids = [...new Set(corrections.map(({ event }) => event))]
  const { answer: entries } = useAnswer(ids.length === 0 ? null : { kind: 'byId', ids })
  const titles = new Map(entries?.map(({ event }) => [event.id, event.title] as const))
  if (corrections.length === 0) return <p>{pages.noCorrections}</p>
  return (
    <ul className={styles.list} aria-label={pages.corrections}>
      {corrections.toReversed().map((correction) => (
        <CorrectionItem
          key={correction.id}
          correction={correction}
          title={titles.get(correction.event)}
          onSelect={onSelect}
        />
      ))}
    </ul>
  )
}

interface EventCorrectionsProps {
  readonly event: string
  /** Of the heading. */
  readonly className: string | undefined
}

/** What was changed of one event after it was published, under a heading, the latest first; nothing where nothing was. */
export function EventCorrections({ event, className }: EventCorrectionsProps) {
  const { pages } = useStrings()
  const corrections = correctionsOf(useAtlas().index.dataset.corrections, event)
  if (corrections.length === 0) return null
  return (
    <>
      <h3 className={className}>{pages.corrections}</h3>
      <ul className={styles.list} aria-label={pages.corrections}>
        {corrections.map((correction) => (
          <CorrectionItem key={correction.id} correction={correction} title={null} />
        ))}
      </ul>
    </>
  )
}

interface CorrectionItemProps {
  readonly correction: Correction
  /** Of its event; `undefined` for an event that there is none of, `null` where it stands above. */
  readonly title: Text | null | undefined
  /** Absent where nothing can be opened. */
  readonly onSelect?: (event: string) => void
}

/** One change of the data set, with its event. */
export function CorrectionItem({ correction, title, onSelect }: CorrectionItemProps) {
  const { pages } = useStrings()
  const language = useLanguage()
  const day = correction.at.slice(0, 10)
  const changes = [
    [pages.field, correction.field],
    [pages.before, correction.before],
    [pages.after, correction.after],
  ] as const
  return (
    <li>
      {title === null ? null : title === undefined ? (
        <bdi translate="no">{correction.event}</bdi>
      ) : onSelect === undefined ? (
        <LocalText text={title} />
      ) : (
        <button type="button" id={`correction-${correction.id}`} onClick={() => onSelect(correction.event)}>
          <LocalText text={title} />
        </button>
      )}
      <p>
        <b>{pages.kinds[correction.kind]}</b>, <time dateTime={day}>{writtenDays(day, day, language)}</time>:{' '}
        <LocalText text={correction.reason} />
      </p>
      <dl>
        {changes.map(([label, value]) =>
          value === undefined ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi translate="no">{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
    </li>
  )
}
