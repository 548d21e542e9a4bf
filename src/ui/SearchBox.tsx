import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import type { Language } from '../domain/language'
import type { Hit, SearchHits } from '../domain/searchHits'
import { HIT_GROUPS } from '../domain/searchHits'
import { TEXT_LIMIT } from '../domain/view'
import type { Action } from '../state/actions'
import styles from './SearchBox.module.css'
import { hitId, SearchHitList } from './SearchHitList'
import { hitAction } from './searchHitText'
import { useLanguage, useStrings } from './strings/catalogue'
import type { Known } from './useAnswer'

interface SearchBoxProps {
  readonly text: string
  /** What the text finds, or the text before it while that is not known; `null` while it holds no word. */
  readonly found: Known<SearchHits | null>
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
export const SearchBox = memo(function SearchBox(props: SearchBoxProps) {
  const { text, isNarrow, onFocus, onAction } = props
  const { answer: hits, isCurrent } = props.found
  const strings = useStrings()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = isOpen ? hits : null
  const options = hits === null ? [] : HIT_GROUPS.flatMap((group) => hits.groups[group].best)
  const activeId = shown !== null && active in options ? hitId(active) : undefined
  useInSight(activeId)
  const show = (next: boolean, option = -1): void => {
    setIsOpen(next)
    setActive(option)
  }
  const take = (hit: Hit | undefined): void => {
    if (hit === undefined) return
    show(false)
    for (const action of actionsOf(hit, language)) onAction(action)
  }
  const takeBest = () => take(options[active] ?? options[0])
  const takeOnceFound = useOnceTrue(isCurrent, takeBest)
  const onEscape = (press: KeyboardEvent): void => {
    if (shown === null && text === '') return
    press.preventDefault()
    press.stopPropagation()
    if (text !== '') onAction({ kind: 'textTyped', text: '' })
    show(false)
  }
  const onArrow = (press: KeyboardEvent, key: 'ArrowDown' | 'ArrowUp'): void => {
    press.preventDefault()
    if (press.altKey) show(key === 'ArrowDown')
    else show(true, hits === null ? 0 : nextOption(key, shown === null ? -1 : active, options.length))
  }
  const onKeyDown = (press: KeyboardEvent): void => {
    const { key } = press
    if (press.nativeEvent.isComposing) return
    if (key === 'Tab') show(false)
    takeOnceFound(key === 'Enter' && text !== '' && !isCurrent)
    if (key === 'Escape') onEscape(press)
    if (key === 'Enter' && isCurrent) takeBest()
    if (key === 'ArrowDown' || key === 'ArrowUp') onArrow(press, key)
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
})

function actionsOf(hit: Hit, language: Language): readonly Action[] {
  const action = hitAction(hit.target, language)
  // The text has done its work: as a filter it would hide all that lies around what was found.
  return action.kind === 'textTyped' ? [action] : [{ kind: 'textTyped', text: '' }, action]
}

/** Keeps the active option in the part of the list that is seen. */
function useInSight(id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id])
}

/** Who types and presses Enter at once means what the whole text finds: what is wanted early is done when it can be. */
function useOnceTrue(isTrue: boolean, act: () => void): (isWanted: boolean) => void {
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current || !isTrue) return
    wanted.current = false
    act()
  })
  return (isWanted) => {
    wanted.current = isWanted
  }
}

/** Round the end, by way of the field itself, where no option is active. */
function nextOption(key: 'ArrowDown' | 'ArrowUp', active: number, count: number): number {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1
  return active === -1 ? count - 1 : active - 1
}
