import type { ConflictEvent } from './dataset'
import type { PlacedPlace } from './placedPlace'
import type { Problem } from './problem'

/** What a column of a table may hold, in the order in which a reader is asked for it. */
export const MEANINGS = [
  'title',
  'description',
  'type',
  'id',
  'start',
  'end',
  'region',
  'country',
  'latitude',
  'longitude',
  'precision',
  'claimant',
  'publisher',
  'address',
  'killed',
  'wounded',
] as const
export type Meaning = (typeof MEANINGS)[number]

/** Which of the first two numbers of `01/02/2024` is the month; such days are refused unless the reader says. */
export const DAY_ORDERS = ['notSaid', 'dayFirst', 'monthFirst'] as const
/** How exact coordinates are where the row does not say; not said, they only tell the region. */
export const EXACTNESSES = ['notSaid', 'settlement', 'site'] as const
/** What a bare name means that a city and the region around it share; not said, it is no place. */
export const SHARED_NAMES = ['notSaid', 'city', 'area'] as const

/** How a table that no format knows is to be read, as its reader says. */
export interface ColumnMapping {
  /** Names of columns; a meaning that none has is left out. A column may have several. */
  readonly columns: Readonly<Partial<Record<Meaning, string>>>
  readonly dayOrder: (typeof DAY_ORDERS)[number]
  readonly exactness: (typeof EXACTNESSES)[number]
  readonly sharedNames: (typeof SHARED_NAMES)[number]
}

/** Nothing is said of any column. */
export const NO_MAPPING: ColumnMapping = {
  columns: {},
  dayOrder: 'notSaid',
  exactness: 'notSaid',
  sharedNames: 'notSaid',
}

/** One of the first rows as a mapping makes it understood. */
export interface MappedRow {
  /** Number of the row, the header being 1; rows without a word are not counted. */
  readonly row: number
  /** `null` = it would be left out; `problem` says why. */
  readonly event: ConflictEvent | null
  readonly places: readonly PlacedPlace[]
  readonly problem: Problem | null
}

export const FLAWS = [
  // the table cannot be read with these
  'columnGone',
  'nothingSaid',
  'oneCoordinate',
  'sameCoordinates',
  'endOnly',
  // it can, but something will be missing
  'noPlace',
  'noDay',
  'nobody',
] as const
export type MappingFlaw = (typeof FLAWS)[number]

const STOPPING: ReadonlySet<MappingFlaw> = new Set(FLAWS.slice(0, FLAWS.indexOf('noPlace')))

/** Whether a table can be read in spite of the flaws of its mapping. */
export function isUsable(flaws: readonly MappingFlaw[]): boolean {
  return !flaws.some((flaw) => STOPPING.has(flaw))
}

/**
 * What a mapping still lacks; empty = nothing. An event needs something that can be said of it: a title, a description
 * or a place. Without a day it is undated, without a place it is listed as not on the map.
 *
 * @param columns names of the table's columns.
 */
export function mappingFlaws({ columns: chosen }: ColumnMapping, columns: readonly string[]): MappingFlaw[] {
  const has = (...meanings: readonly Meaning[]): boolean =>
    meanings.some((meaning) => chosen[meaning] !== undefined)
  const hasPlace = has('region', 'country') || (has('latitude') && has('longitude'))
  const { latitude, longitude } = chosen
  const known = new Set(readableColumns(columns))
  const found: Readonly<Record<MappingFlaw, boolean>> = {
    columnGone: Object.values(chosen).some((column) => !known.has(column)),
    nothingSaid: !hasPlace && !has('title', 'description'),
    oneCoordinate: (latitude === undefined) !== (longitude === undefined),
    sameCoordinates: latitude !== undefined && latitude === longitude,
    endOnly: has('end') && !has('start'),
    noPlace: !hasPlace,
    noDay: !has('start', 'end'),
    nobody: !has('claimant', 'publisher', 'address'),
  }
  return FLAWS.filter((flaw) => found[flaw])
}

/** Names that every JavaScript object has; a column of such a name is never read. */
export const INHERITED_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Names of columns that can be read: neither blank nor inherited, and of two with the same name the first. */
export function readableColumns(columns: readonly string[]): readonly string[] {
  const seen = new Set(['', ...INHERITED_NAMES])
  return columns.filter((column) => {
    const key = column.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

/** The mapping with another column for a meaning; `null` = none has it. */
export function withColumn(mapping: ColumnMapping, meaning: Meaning, column: string | null): ColumnMapping {
  const others = Object.entries(mapping.columns).filter(([other]) => other !== meaning)
  return {
    ...mapping,
    columns: Object.fromEntries(column === null ? others : [...others, [meaning, column]]),
  }
}
