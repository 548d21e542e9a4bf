import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import type { RegionCode } from '../domain/dataset'
import type { Overview } from '../domain/overview'
import type { Filter } from '../domain/view'
import type { Action } from '../state/actions'
import { useAtlas, usePlaceNames } from './atlas'
import { EventItem } from './EventItem'
import { LongList } from './LongList'
import { listOfRegion } from './listOfRegion'
import styles from './RegionPopup.module.css'
import { useLanguage, useStrings } from './strings/catalogue'
import { useIsNarrow } from './useIsNarrow'

interface RegionPopupProps {
  readonly region: RegionCode
  /** What the list of events is taken by, and what is counted under it. */
  readonly shown: { readonly filter: Filter; readonly overview: Overview }
  readonly selectedEvent: string | null
  /** Focus goes to the heading when the reader opened the popup, never when a link did. */
  readonly takesFocus: boolean
  readonly onAction: (action: Action) => void
  /** `null` in a frame of another site: nothing is copied there, and nothing is filtered. */
  readonly onCopyLink: (() => void) | null
}

function CopyLink({ onPress }: { readonly onPress: () => void }) {
  const { copyPlaceLink } = useStrings()
  return (
    <button
      type="button"
      id="popup-copy"
      className={styles.tool}
      aria-label={copyPlaceLink}
      title={copyPlaceLink}
      onClick={onPress}
    >
      <LinkIcon />
    </button>
  )
}

/** The events of one region: a dialog that leaves the page usable. Escape closes it. */
export const RegionPopup = memo(function RegionPopup(props: RegionPopupProps) {
  const { region, shown, onAction } = props
  const strings = useStrings()
  const heading = useHeadingFocus(region, props.takesFocus)
  const name = usePlaceNames().region(region)
  const events = shown.overview.regions.get(region)?.events ?? 0

  const closeOnEscape = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape') return
    press.stopPropagation()
    onAction({ kind: 'regionClosed' })
  }
  return (
    <dialog open className={styles.popup} aria-labelledby="popup-title" id="popup" onKeyDown={closeOnEscape}>
      <header className={styles.header}>
        <h2 className={styles.title} id="popup-title" tabIndex={-1} ref={heading} translate="no">
          {name}
        </h2>
        <OtherName region={region} />
        <div className={styles.tools}>
          {props.onCopyLink === null ? null : <CopyLink onPress={props.onCopyLink} />}
          <button
            type="button"
            id="popup-close"
            className={styles.tool}
            aria-label={strings.close}
            title={strings.close}
            onClick={() => onAction({ kind: 'regionClosed' })}
          >
            <CloseIcon />
          </button>
        </div>
      </header>
      <div className={styles.body}>
        {events > 0 ? <p className={styles.count}>{strings.namesThisPlace(events)}</p> : null}
        {events === 0 ? null : (
          <LongList
            key={region}
            className={styles.list}
            list={listOfRegion(shown.filter, region)}
            renderItem={(entry) => (
              <EventItem
                key={entry.event.id}
                entry={entry}
                within="popup"
                isOneOfMany
                isCurrent={entry.event.id === props.selectedEvent}
                onSelect={(event) => onAction({ kind: 'eventSelected', event })}
              />
            )}
          />
        )}
        <HiddenEvents
          region={region}
          shown={events}
          onShowAll={props.onCopyLink === null ? null : () => onAction({ kind: 'filtersCleared' })}
        />
      </div>
      {props.onCopyLink === null ? null : (
        <footer className={styles.footer}>
          <button
            type="button"
            id="popup-only"
            onClick={() => onAction({ kind: 'onlyRegionChosen', region })}
          >
            {strings.onlyThisRegion}
          </button>
        </footer>
      )}
    </dialog>
  )
})

function useHeadingFocus(region: RegionCode, takesFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isNarrow = useIsNarrow() // on the map the popup has no place yet, and must not scroll anything
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: !isNarrow })
  }, [region, takesFocus, isNarrow])
  return heading
}

/** The region's name in the page's other language. */
function OtherName({ region }: { readonly region: RegionCode }) {
  const { regionSet } = useAtlas()
  const other = useLanguage() === 'uk' ? 'en' : 'uk'
  const name = regionSet.regions.get(region)?.name[other]
  return name === undefined ? null : (
    <p className={styles.other} lang={other} translate="no">
      {name}
    </p>
  )
}

/** Says how many events of the region the filters hide, or that no report names it. */
function HiddenEvents({
  region,
  shown,
  onShowAll,
}: {
  readonly region: RegionCode
  readonly shown: number
  readonly onShowAll: (() => void) | null
}) {
  const strings = useStrings()
  const { index } = useAtlas()
  const all = index.whole.regions.get(region) ?? 0
  if (all === 0) return <p className={styles.note}>{strings.noReport}</p>
  if (all === shown) return null
  return (
    <p className={styles.note}>
      {strings.hiddenByFilters(all - shown)}{' '}
      {onShowAll === null ? null : (
        <button type="button" id="popup-show-all" onClick={onShowAll}>
          {strings.showAll}
        </button>
      )}
    </p>
  )
}

function CloseIcon() {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" />
    </svg>
  )
}

function LinkIcon() {
  return (
    <svg
      width={16}
      height={16}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
    >
      <path
        d="M6.6 9.4l2.8-2.8M7 4.6l1.6-1.6a3 3 0 0 1 4.4 4.4L11.4 9M9 11.4L7.4 13A3 3 0 0 1 3 8.6L4.6 7"
        strokeLinecap="round"
      />
    </svg>
  )
}
