import { ACLED } from './acled'
import { EYES_ON_RUSSIA } from './eyesOnRussia'
import type { JsonFormat, RowFormat } from './format'
import { GDELT, OLD_GDELT } from './gdelt'
import { GEO_CONFIRMED } from './geoConfirmed'
import { GEO_JSON } from './geoJson'
import type { Header } from './sourceRow'
import { TIMEMAP, TIMEMAP_CSV } from './timemap'
import { UCDP_GED } from './ucdpGed'
import { VIINA, VIINA_DAYS } from './viina'

/** Formats of tables, the most particular first. */
export const ROW_FORMATS: readonly RowFormat[] = [
  UCDP_GED,
  ACLED,
  GEO_CONFIRMED,
  VIINA,
  VIINA_DAYS,
  GDELT,
  OLD_GDELT,
  TIMEMAP_CSV,
]

/** Formats of JSON documents beside the atlas's own, the most particular first. */
export const JSON_FORMATS: readonly JsonFormat[] = [EYES_ON_RUSSIA, GEO_JSON, TIMEMAP]

/** What a file is, with the names of its columns. */
export interface RecognisedRows {
  readonly format: RowFormat
  readonly part: string
  /** `null` = the first record is the header. */
  readonly fixedNames: readonly string[] | null
}

/** Knows a table by the names of its columns; `null` for one that must be mapped by hand. */
export function recogniseRows(header: Header, formats = ROW_FORMATS): RecognisedRows | null {
  for (const format of formats) {
    for (const part of format.parts) {
      const fixedNames = part.fixedNames?.(header.names) ?? null
      if (fixedNames !== null || part.isHeader(header)) return { format, part: part.id, fixedNames }
    }
  }
  return null
}
