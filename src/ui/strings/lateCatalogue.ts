import type { Language } from '../../domain/language'
import type { ProblemReason } from '../../domain/problem'
import { useLanguage } from './catalogue'
import { opening as enOpening } from './enOpening'
import { enProblems } from './enProblems'
import { opening as ukOpening } from './ukOpening'
import { ukProblems } from './ukProblems'

/** Words that the page needs only once something is opened, so that their weight comes late, too. */
export interface LateStrings {
  readonly opening: typeof enOpening
  readonly problems: Readonly<Record<ProblemReason, string>>
}

const CATALOGUES: Readonly<Record<Language, LateStrings>> = {
  en: { opening: enOpening, problems: enProblems },
  uk: { opening: ukOpening, problems: ukProblems },
}

/** The late words of a language. */
export function lateStringsOf(language: Language): LateStrings {
  return CATALOGUES[language]
}

/** The late words of the page's language. */
export function useLateStrings(): LateStrings {
  return lateStringsOf(useLanguage())
}
