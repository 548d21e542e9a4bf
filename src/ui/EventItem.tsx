import { memo } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import { textIn } from '../domain/language'
import { typeLabel, useAtlas } from './atlas'
import { CorrectedMark } from './CorrectedMark'
import { attributionLines, spreadText, whenText } from './claimText'
import styles from './EventItem.module.css'
import { LocalText } from './LocalText'
import { MarkIcon } from './MarkIcon'
import { SupportIcon } from './SupportIcon'
import { useLanguage, useStrings } from './strings/catalogue'
import { useWording } from './useWording'

interface EventItemProps {
  readonly entry: EventEntry
  /** Where it stands, for ids: `popup`, `tray`, `related`. */
  readonly within: string
  /** In a popup of one region of several: "1 of 8 regions". */
  readonly isOneOfMany?: boolean
  readonly isCurrent: boolean
  /** Why it stands in this list; absent where that is plain. */
  readonly note?: string
  readonly onSelect: (event: string) => void
}

/** One event in a popup or list: a button named by its title, and under it who says so, in numbers and words. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { entry, within, isOneOfMany = false, isCurrent, note, onSelect } = props
  const { event, support, regions } = entry
  const strings = useStrings()
  const language = useLanguage()
  const atlas = useAtlas()
  const wording = useWording()
  const title = textIn(event.title, language)
  const facts = [
    whenText(event, strings, language),
    typeLabel(atlas, language, strings.types, event.type),
    ...(isOneOfMany && regions.length > 1 ? [strings.oneOfRegions(regions.length)] : []),
    ...(isOneOfMany ? [] : [spreadText(entry, strings)]),
  ]
  return (
    <li className={styles.item}>
      <span className={styles.mark}>
        <MarkIcon type={event.type} sizePx={15} />
      </span>
      <div className={styles.text}>
        <button
          type="button"
          id={`${within}-${event.id}`}
          className={styles.title}
          aria-current={isCurrent}
          aria-label={title}
          onClick={() => onSelect(event.id)}
        >
          <LocalText text={event.title} />
        </button>
        <ul className={styles.lines}>
          {attributionLines(entry, wording).map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
        <p className={styles.facts}>
          {facts.filter((fact) => fact !== null).join(' · ')} · <SupportIcon support={support} />{' '}
          {strings.supports[support].label}
        </p>
        <CorrectedMark event={event.id} className={styles.facts ?? ''} />
        {note === undefined ? null : <p className={styles.facts}>{note}</p>}
      </div>
    </li>
  )
})
