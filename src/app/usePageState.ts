import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { shownState } from '../state/selectors'
import type { AppState, Store } from '../state/store'

/** What the page as a whole is drawn from. Each part that shows more, as what the pointer is on, asks for that itself. */
export type PageState = Pick<
  AppState,
  'view' | 'brushed' | 'preferences' | 'focusTarget' | 'messages' | 'clearings' | 'pointView'
>

/** The page's state as it is shown; the same object until something of it changes. */
export function usePageState({ api }: Store): PageState {
  const kept = useStore(api, useShallow(pageStateOf))
  return useMemo(() => shownState(kept), [kept])
}

function pageStateOf(state: AppState): PageState {
  const { view, brushed, preferences, focusTarget, messages, clearings, pointView } = state
  return { view, brushed, preferences, focusTarget, messages, clearings, pointView }
}
