import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Hit, SearchHits } from '../domain/searchHits'
import { HIT_GROUPS } from '../domain/searchHits'
import { TEXT_LIMIT } from '../domain/view'
import type { Action } from '../state/actions'
import styles from './SearchBox.module.css'
import { hitId, SearchHitList } from './SearchHitList'
import { hitAction } from './searchHitText'
import { useLanguage, useStrings } from './strings/catalogue'

interface SearchBoxProps {
  readonly text: string
  /** What the text finds; `null` while it holds no word. */
  readonly hits: SearchHits | null
  /** On a phone the keyboard covers what lies below: the field goes to the top of what scrolls. */
  readonly isNarrow: boolean
  readonly onFocus: () => void
  readonly onAction: (action: Action) => void
}

const LIST = 'search-hits'

/**
 * Free text that narrows the events, and a list of what it finds: arrows, Enter and Escape as in an editable combobox
 * with a list. Its role stays searchbox, which has no `aria-expanded`.
 */
export function SearchBox({ text, hits, isNarrow, onFocus, onAction }: SearchBoxProps) {
  const strings = useStrings()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = isOpen ? hits : null
  const options = hits === null ? [] : HIT_GROUPS.flatMap((group) => hits.groups[group].best)
  const activeId = shown !== null && active in options ? hitId(active) : undefined
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const show = (next: boolean, option = -1): void => {
    setIsOpen(next)
    setActive(option)
  }
  const take = (hit: Hit | undefined): void => {
    if (hit === undefined) return
    show(false)
    const action = hitAction(hit.target, language)
    // The text has done its work: as a filter it would hide all that lies around what was found.
    if (action.kind !== 'textTyped') onAction({ kind: 'textTyped', text: '' })
    onAction(action)
  }
  const onEscape = (press: KeyboardEvent): void => {
    if (shown === null && text === '') return
    press.preventDefault()
    press.stopPropagation()
    if (text !== '') onAction({ kind: 'textTyped', text: '' })
    show(false)
  }
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.nativeEvent.isComposing) return
    if (press.key === 'Escape') onEscape(press)
    if (press.key === 'Tab') show(false)
    if (press.key === 'Enter') take(options[active] ?? options[0])
    if (press.key !== 'ArrowDown' && press.key !== 'ArrowUp') return
    press.preventDefault()
    if (press.altKey) show(press.key === 'ArrowDown')
    else show(true, nextOption(press.key, shown === null ? -1 : active, options.length))
  }

  return (
    <div ref={box} className={styles.box}>
      <input
        type="search"
        id="search"
        className="text-input"
        aria-label={strings.search}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={shown === null ? undefined : LIST}
        aria-activedescendant={activeId}
        placeholder={strings.search}
        value={text}
        maxLength={TEXT_LIMIT * 2}
        autoComplete="off"
        spellCheck={false}
        onChange={(change) => {
          show(true)
          onAction({ kind: 'textTyped', text: change.target.value })
        }}
        onClick={() => setIsOpen(true)}
        onFocus={() => {
          onFocus()
          if (isNarrow) box.current?.scrollIntoView({ block: 'start' })
        }}
        onBlur={() => show(false)}
        onKeyDown={onKeyDown}
      />
      {shown === null ? null : (
        <SearchHitList id={LIST} hits={shown} options={options} active={active} onTake={take} />
      )}
    </div>
  )
}

/** Round the end, by way of the field itself, where no option is active. */
function nextOption(key: 'ArrowDown' | 'ArrowUp', active: number, count: number): number {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1
  return active === -1 ? count - 1 : active - 1
}
