import type { Language } from '../domain/language'
import type { Preferences } from '../state/store'

const DARK = '(prefers-color-scheme: dark)'

/** What the device asks for, read once. */
export function devicePreferences(): Preferences {
  return {
    language: preferredLanguage(navigator.languages),
    theme: matchMedia(DARK).matches ? 'dark' : 'light',
  }
}

/** The first of the browser's languages that the page has; English for none. */
export function preferredLanguage(languages: readonly string[]): Language {
  const known = languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => tag === 'uk' || tag === 'en')
  return known === 'uk' ? 'uk' : 'en'
}

/** Tells when the system changes between light and dark; returns how to stop. */
export function watchTheme(onChange: (theme: 'light' | 'dark') => void): () => void {
  const query = matchMedia(DARK)
  const tell = (): void => onChange(query.matches ? 'dark' : 'light')
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** Whether the reader asked for less motion: camera moves jump then. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
