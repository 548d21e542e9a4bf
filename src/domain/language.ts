/** Languages of the page; every shown string exists in each. */
export const LANGUAGES = ['en', 'uk'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text that readers see. English is always there; a missing translation falls back to it. */
export interface Text {
  readonly en: string
  readonly uk?: string
}

/** A text with the language that it turned out to be in, for the `lang` attribute of the element that shows it. */
export interface LocalText {
  readonly text: string
  readonly language: Language
}

/** The text in the wanted language, or the English one marked as such. */
export function localText(text: Text, wanted: Language): LocalText {
  const translated = wanted === 'uk' ? text.uk : text.en
  return translated === undefined ? { text: text.en, language: 'en' } : { text: translated, language: wanted }
}

/** As {@link localText} where only the words matter: sorting, accessible names, exports. */
export function textIn(text: Text, wanted: Language): string {
  return localText(text, wanted).text
}
