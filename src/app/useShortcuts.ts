import { useEffect, useRef } from 'react'
import { deedOf, type ShortcutDeed } from '../ui/shortcuts'
import { focusFirst } from './focusMemory'

/** What single keys do that is more than moving the focus. */
interface ShortcutDeeds {
  /** To the event after or before the open one. */
  readonly onStep: (by: 1 | -1) => void
  readonly onFit: () => void
  readonly onHelp: () => void
}

/**
 * Single keys, listed under "?". They work only while the focus is in the map or nowhere, so that they never take a
 * letter from a text box, a list's type-ahead or a screen reader.
 */
export function useShortcuts(areOn: boolean, deeds: ShortcutDeeds): void {
  const current = useRef(deeds)
  useEffect(() => {
    current.current = deeds
  })
  useEffect(() => {
    if (!areOn) return
    const pressed = (press: KeyboardEvent): void => {
      if (press.ctrlKey || press.metaKey || press.altKey || press.defaultPrevented || !isFreeFocus()) return
      const deed = deedOf(press)
      if (deed === null) return
      press.preventDefault()
      PERFORM[deed](current.current)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [areOn])
}

function isFreeFocus(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.closest('#map-pane') !== null
}

const PERFORM: Readonly<Record<ShortcutDeed, (deeds: ShortcutDeeds) => void>> = {
  search: () => focusFirst(['search']),
  list: () => focusFirst(['details-title', listStopId(), 'region-list-title']),
  filters: () => focusFirst(['filters-summary', 'filters']),
  previousEvent: ({ onStep }) => onStep(-1),
  nextEvent: ({ onStep }) => onStep(1),
  fit: ({ onFit }) => onFit(),
  help: ({ onHelp }) => onHelp(),
}

/** The Tab stop of the list of regions; `null` when it is empty or away. */
function listStopId(): string | null {
  return document.querySelector('[data-roving][tabindex="0"]')?.id ?? null
}
