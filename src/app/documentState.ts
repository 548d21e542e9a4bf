import type { Language } from '../domain/language'
import type { Theme } from '../domain/view'

/** What `<html>` tells tests and embedding pages; a promise of docs/architecture.md. */
export interface DocumentState {
  readonly app: 'loading' | 'ready' | 'failed'
  /** `svg` = drawn without WebGL: the one word for that, whatever it is drawn with. */
  readonly map: 'webgl' | 'svg' | 'none'
  readonly language: Language
  readonly theme: Theme
  readonly title: string
}

export function writeDocumentState({ app, map, language, theme, title }: DocumentState): void {
  const root = document.documentElement
  // A language that is written again, also the same one, makes a browser work out the style of all elements anew.
  if (root.lang !== language) root.lang = language
  for (const [name, value] of Object.entries({ app, map, lang: language, theme })) {
    if (root.dataset[name] !== value) root.dataset[name] = value
  }
  if (document.title !== title) document.title = title
}

/** `true` when the data is in, the picture matches the state and nothing moves. */
export function writeIdle(isIdle: boolean): void {
  document.documentElement.dataset.idle = String(isIdle)
}
