import { useEffect, useRef } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import { deedOf, type ShortcutDeed } from '../ui/shortcuts'
import { focusFirst } from './focusMemory'

/** What single keys do that is more than moving the focus. */
interface ShortcutDeeds {
  /** Events under the filters, in the order of the lists. */
  readonly entries: readonly EventEntry[]
  readonly openEvent: string | null
  readonly onOpenEvent: (event: string) => void
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
  previousEvent: (deeds) => step(deeds, -1),
  nextEvent: (deeds) => step(deeds, 1),
  fit: ({ onFit }) => onFit(),
  help: ({ onHelp }) => onHelp(),
}

/** The Tab stop of the list of regions; `null` when it is empty or away. */
function listStopId(): string | null {
  return document.querySelector('[data-roving][tabindex="0"]')?.id ?? null
}

/** Opens the event after or before the open one; from nowhere, the first or the last. */
function step({ entries, openEvent, onOpenEvent }: ShortcutDeeds, by: 1 | -1): void {
  const at = entries.findIndex(({ event }) => event.id === openEvent)
  const next = at < 0 ? entries.at(by > 0 ? 0 : -1) : entries[at + by]
  if (next !== undefined) onOpenEvent(next.event.id)
}
