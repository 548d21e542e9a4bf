import type { DeclaredType } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import type { ProblemReason } from '../../domain/problem'
import type { Intake } from './intake'
import type { Header, SourceRow } from './sourceRow'

/** What a file was taken for. */
export const FORMAT_IDS = [
  'native',
  'atlasCsv',
  'atlasGeoJson',
  'geoJson',
  'acled',
  'ucdpGed',
  'viina',
  'timemap',
  'geoConfirmed',
  'eyesOnRussia',
  'gdelt',
  'geoParquet',
  'table',
] as const
export type FormatId = (typeof FORMAT_IDS)[number]

/** What is known of every file of a format, and becomes the head of the data set that is read from one. */
export interface FormatFacts {
  readonly id: FormatId
  /** Full name, as its makers write it. */
  readonly title: Text
  readonly licence: string
  readonly attribution: Text
  /** IANA zone that its days are in. */
  readonly timeZone: string
  /** Event types that it has and the built-in ones lack. */
  readonly types: readonly DeclaredType[]
}

/** A format of tables: CSV, TSV and the like. Read by the names of the columns, never by their place. */
export interface RowFormat extends FormatFacts {
  readonly kind: 'rows'
  /**
   * Files that belong together, in the order in which they are to be read; the last one holds the events and can
   * stand alone. Recognised by their header, or, where they have none, by their first record.
   */
  readonly parts: readonly RowPart[]
  readonly read: (intake: Intake) => RowReader
}

export interface RowPart {
  readonly id: string
  readonly isHeader: (header: Header) => boolean
  /** Names of the columns of files that have no header line; such a file is known by its first record. */
  readonly fixedNames?: (firstRecord: readonly string[]) => readonly string[] | null
}

/** Takes the records of all parts, in order. */
export interface RowReader {
  /** A row that cannot be used is reported through the intake, and nothing else happens. Never throws. */
  readonly row: (row: SourceRow, part: string) => void
  /** After the last record of the last part. */
  readonly end?: () => void
}

/** A format of JSON documents of at most 50 MiB. */
export interface JsonFormat extends FormatFacts {
  readonly kind: 'json'
  /** Companion documents such as lists of sources come first, as with {@link RowFormat.parts}. */
  readonly parts: readonly { readonly id: string; readonly isDocument: (value: unknown) => boolean }[]
  readonly read: (intake: Intake) => JsonReader
}

export interface JsonReader {
  /**
   * Never throws, whatever the value is.
   *
   * @returns how many events or features it held, good or not; or why the whole file is of no use.
   */
  readonly document: (value: unknown, part: string) => number | JsonRefusal
}

/** Why a JSON document is refused as a whole. */
export interface JsonRefusal {
  /** Path of the member that it is refused for; empty for the document itself. */
  readonly field: string
  readonly value: unknown
  readonly reason: ProblemReason
  readonly advice?: string
}
