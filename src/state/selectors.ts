import type { Language } from '../domain/language'
import type { Theme } from '../domain/view'
import type { AppState } from './store'

/** The reader's choice, else the browser's. */
export function languageOf({ view, preferences }: AppState): Language {
  return view.language ?? preferences.language
}

/** The reader's choice, else the system's. */
export function themeOf({ view, preferences }: AppState): Theme {
  return view.theme ?? preferences.theme
}
