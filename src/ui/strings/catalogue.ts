import { createContext, useContext } from 'react'
import type { Language } from '../../domain/language'
import { en, type Strings } from './en'
import { uk } from './uk'

const CATALOGUES: Readonly<Record<Language, Strings>> = { en, uk }

/** The words of a language. */
export function stringsOf(language: Language): Strings {
  return CATALOGUES[language]
}

/** Language of the page; its provider stands at the root. */
export const LanguageContext = createContext<Language>('en')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of the page's language. */
export function useStrings(): Strings {
  return stringsOf(useLanguage())
}
