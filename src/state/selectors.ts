import type { Language } from '../domain/language'
import type { Theme } from '../domain/view'
import type { OwnFile } from './own'
import type { AppState } from './store'

/** The reader's choice, else the browser's. */
export function languageOf({ view, preferences }: Pick<AppState, 'view' | 'preferences'>): Language {
  return view.language ?? preferences.language
}

/** The reader's choice, else the system's. */
export function themeOf({ view, preferences }: Pick<AppState, 'view' | 'preferences'>): Theme {
  return view.theme ?? preferences.theme
}

/** The reader's own file where it is what the page shows; `null` where that is published. */
export function shownFile({ own }: Pick<AppState, 'own'>): OwnFile | null {
  return own?.isShown === true ? own.file : null
}

/** The state as the page shows it: with the days of a drag that still goes on, which no link knows yet. */
export function shownState<State extends Pick<AppState, 'view' | 'brushed'>>(state: State): State {
  const { view, brushed } = state
  if (brushed === null) return state
  const [from, to] = brushed
  return { ...state, view: { ...view, filter: { ...view.filter, from, to } } }
}
