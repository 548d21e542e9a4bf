import type { RegionCode } from '../domain/dataset'

/** Bits of `Columns.flags`. */
export const FLAG = {
  /** Only the day of the report is known: `When.precision` is `reported`. */
  reported: 1,
  /** At least one claim gives a number (`haveNumber`). */
  hasNumber: 2,
} as const

/** Bits of `RegionColumns.kind`. */
export const IN_REGION = {
  /** Nothing is said to have happened there: `onlyMentions`. */
  onlyMentioned: 1,
  /** At least one of its places there is drawn as the region: the event counts in the region's row of marks. */
  regionLevel: 2,
} as const

/** In place of a region: the point lies in none. */
export const NO_REGION = 0xffff
/** In `start` and `end` of an event without a date. No other event has it. */
export const UNDATED = -0x80000000

/**
 * Active events of one data set as columns: row `i` is the `i`-th of them in the order of the data set. All numbers of a
 * row stand at its place in arrays of one length, so that a filter reads memory from front to back and nothing is an
 * object. Arrays are never changed after they are made, and can be transferred.
 */
export interface Columns {
  readonly rows: number
  /** What `type` counts in, in the order in which the types come; no two alike. */
  readonly types: readonly string[]
  /** What every region number counts in, in the order in which the regions come. Fewer than 65,535. */
  readonly regions: readonly RegionCode[]
  readonly type: Uint16Array
  /** Bit `i` = a speaker of party `PARTIES[i]`. */
  readonly parties: Uint8Array
  /** Place in `SUPPORTS`. */
  readonly support: Uint8Array
  /** First day, in days since 1970-01-01 (negative before); {@link UNDATED} for none. */
  readonly start: Int32Array
  /** Last day, as `start` and never before it. */
  readonly end: Int32Array
  /** {@link FLAG} */
  readonly flags: Uint8Array
  readonly inRegions: RegionColumns
  readonly points: PointColumns
  readonly sources: SourceColumns
}

/** Regions of events, each once: those of row `i` stand at `from[i]` up to but not at `from[i + 1]`. */
export interface RegionColumns {
  /** One longer than there are rows. */
  readonly from: Uint32Array
  /** Place in `Columns.regions`. */
  readonly region: Uint16Array
  /** {@link IN_REGION} */
  readonly kind: Uint8Array
}

/** Points of events that are drawn as marks or discs (`pointsOf`), in the order of their rows. */
export interface PointColumns {
  readonly count: number
  /** Row of the event; a row may come several times, in a run. */
  readonly row: Uint32Array
  readonly lng: Float64Array
  readonly lat: Float64Array
  /** Kilometres; 0 = a mark. */
  readonly radiusKm: Float32Array
  /** Place in `Columns.regions`, or {@link NO_REGION}. */
  readonly region: Uint16Array
}

/** Which of the data set's sources the claims of a row name, each once, as `RegionColumns`; `from` may be empty where `count` is 0. */
export interface SourceColumns {
  readonly from: Uint32Array
  /** A number for each known source, from 0 to `count - 1`. */
  readonly source: Uint32Array
  readonly count: number
}

/** A set of rows: bit `i & 31` of word `i >>> 5` is row `i`. */
export type RowSet = Uint32Array
