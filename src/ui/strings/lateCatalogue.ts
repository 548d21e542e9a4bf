import type { Language } from '../../domain/language'
import type { ProblemReason } from '../../domain/problem'
import { useLanguage } from './catalogue'
import { embedding as enEmbedding } from './enEmbedding'
import { exporting as enExporting } from './enExporting'
import { keys as enKeys } from './enKeys'
import { mapping as enMapping } from './enMapping'
import { offline as enOffline } from './enOffline'
import { opening as enOpening } from './enOpening'
import { enProblems } from './enProblems'
import { tables as enTables } from './enTables'
import { versions as enVersions } from './enVersions'
import { embedding as ukEmbedding } from './ukEmbedding'
import { exporting as ukExporting } from './ukExporting'
import { keys as ukKeys } from './ukKeys'
import { mapping as ukMapping } from './ukMapping'
import { offline as ukOffline } from './ukOffline'
import { opening as ukOpening } from './ukOpening'
import { ukProblems } from './ukProblems'
import { tables as ukTables } from './ukTables'
import { versions as ukVersions } from './ukVersions'

/** Words of dialogs and tables, which come late: no part of the first page may use them, or it would have to carry them. */
export interface LateStrings {
  readonly embedding: typeof enEmbedding
  readonly exporting: typeof enExporting
  readonly keys: typeof enKeys
  readonly mapping: typeof enMapping
  readonly offline: typeof enOffline
  readonly opening: typeof enOpening
  readonly problems: Readonly<Record<ProblemReason, string>>
  readonly tables: typeof enTables
  readonly versions: typeof enVersions
}

const CATALOGUES: Readonly<Record<Language, LateStrings>> = {
  en: {
    embedding: enEmbedding,
    exporting: enExporting,
    keys: enKeys,
    mapping: enMapping,
    offline: enOffline,
    opening: enOpening,
    problems: enProblems,
    tables: enTables,
    versions: enVersions,
  },
  uk: {
    embedding: ukEmbedding,
    exporting: ukExporting,
    keys: ukKeys,
    mapping: ukMapping,
    offline: ukOffline,
    opening: ukOpening,
    problems: ukProblems,
    tables: ukTables,
    versions: ukVersions,
  },
}

/** The late words of a language. */
export function lateStringsOf(language: Language): LateStrings {
  return CATALOGUES[language]
}

/** The late words of the page's language. */
export function useLateStrings(): LateStrings {
  return lateStringsOf(useLanguage())
}
