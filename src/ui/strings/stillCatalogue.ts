import type { Language } from '../../domain/language'
import { useLanguage } from './catalogue'
import { still as enStill } from './enStill'
import { still as ukStill } from './ukStill'

/** Words that only prerendered pages say: no script of the page carries them. */
export type StillStrings = typeof enStill

const CATALOGUES: Readonly<Record<Language, StillStrings>> = { en: enStill, uk: ukStill }

/** The words of prerendered pages in a language. */
export function stillStringsOf(language: Language): StillStrings {
  return CATALOGUES[language]
}

/** The words of prerendered pages in the page's language. */
export function useStillStrings(): StillStrings {
  return stillStringsOf(useLanguage())
}
