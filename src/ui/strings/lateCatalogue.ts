import type { Language } from '../../domain/language'
import type { ProblemReason } from '../../domain/problem'
import { useLanguage } from './catalogue'
import { exporting as enExporting } from './enExporting'
import { mapping as enMapping } from './enMapping'
import { opening as enOpening } from './enOpening'
import { enProblems } from './enProblems'
import { exporting as ukExporting } from './ukExporting'
import { mapping as ukMapping } from './ukMapping'
import { opening as ukOpening } from './ukOpening'
import { ukProblems } from './ukProblems'

/** Words of dialogs that come late: no part of the first page may use them, or it would have to carry them. */
export interface LateStrings {
  readonly exporting: typeof enExporting
  readonly mapping: typeof enMapping
  readonly opening: typeof enOpening
  readonly problems: Readonly<Record<ProblemReason, string>>
}

const CATALOGUES: Readonly<Record<Language, LateStrings>> = {
  en: { exporting: enExporting, mapping: enMapping, opening: enOpening, problems: enProblems },
  uk: { exporting: ukExporting, mapping: ukMapping, opening: ukOpening, problems: ukProblems },
}

/** The late words of a language. */
export function lateStringsOf(language: Language): LateStrings {
  return CATALOGUES[language]
}

/** The late words of the page's language. */
export function useLateStrings(): LateStrings {
  return lateStringsOf(useLanguage())
}
