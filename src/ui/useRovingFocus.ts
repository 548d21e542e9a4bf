import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { folded } from '../domain/search'

/** Keys typed within this time of each other are one word; compared with the keys' own time stamps. */
const TYPE_AHEAD_MS = 800

export interface RovingFocus {
  /** The item that is the tab stop; it must be in the page even where others are left out. */
  readonly stop: number
  /** `tabIndex` of an item: one item of the list is the list's only tab stop. */
  readonly tabIndexOf: (index: number) => 0 | -1
  readonly onItemFocused: (index: number) => void
  readonly onKeyDown: (press: KeyboardEvent<HTMLElement>) => void
}

/**
 * One tab stop for a list of buttons: arrows, Home and End move, letters jump to the next name that begins with them
 * (APG, "roving tabindex"). Items carry their index as `data-roving` inside the element that has `onKeyDown`.
 *
 * @param names what letters are compared with, in the order of the items.
 */
export function useRovingFocus(names: readonly string[]): RovingFocus {
  const [current, setCurrent] = useState(0)
  const typed = useRef({ text: '', atMs: 0 })
  const stop = Math.min(current, Math.max(0, names.length - 1))

  const typeAhead = (key: string, atMs: number): number | null => {
    const isSameWord = atMs - typed.current.atMs < TYPE_AHEAD_MS
    const text = isSameWord ? typed.current.text + key : key
    typed.current = { text, atMs }
    if (folded(text) === '') return null // a hyphen or an apostrophe begins no name
    const start = isSameWord && text.length > 1 ? stop : stop + 1
    const beginning = folded(text)
    const begins = (name: string): boolean => folded(name).startsWith(beginning)
    const after = names.findIndex((name, i) => i >= start && begins(name))
    const next = after === -1 ? names.findIndex(begins) : after
    return next === -1 ? null : next
  }
  const target = (press: KeyboardEvent): number | null => {
    if (press.ctrlKey || press.metaKey || press.altKey) return null
    if (press.key === 'ArrowDown') return Math.min(stop + 1, names.length - 1)
    if (press.key === 'ArrowUp') return Math.max(stop - 1, 0)
    if (press.key === 'Home') return 0
    if (press.key === 'End') return names.length - 1
    return press.key.length === 1 && press.key.trim() !== '' ? typeAhead(press.key, press.timeStamp) : null
  }
  return {
    stop,
    tabIndexOf: (index) => (index === stop ? 0 : -1),
    onItemFocused: setCurrent,
    onKeyDown(press) {
      if (press.key === 'Enter' || press.key === 'Escape') typed.current = { text: '', atMs: 0 } // a new word begins
      const next = target(press)
      if (next === null) return
      press.preventDefault()
      const list = press.currentTarget
      flushSync(() => setCurrent(next)) // a long list may not have drawn it before
      list.querySelector<HTMLElement>(`[data-roving="${next}"]`)?.focus()
    },
  }
}
