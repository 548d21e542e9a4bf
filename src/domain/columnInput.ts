import type { RegionCode } from './dataset'

/** In `start` and `end` of an event without a date. */
export const NO_DAY = -0x80000000
/** In place of a region: the point lies in none. */
export const NOWHERE = 0xffff
/** Most types and regions that numbers of 16 bits can tell apart. */
export const MOST_WORDS = 0xfffe

/** Bits of `ColumnPart.flags`. */
export const ROW_FLAG = { reported: 1, hasNumber: 2 } as const
/** Bits of `ColumnPart.regionKind`. */
export const REGION_FLAG = { onlyMentioned: 1, regionLevel: 2 } as const

/**
 * Some active events as columns, as a reader of columns hands them to the engine: nothing in it is an object for each
 * row. Row `i` of the part is the `i`-th of its events.
 */
export interface ColumnPart {
  readonly rows: number
  /** Place in the words of all parts together (`ColumnWords.types`). */
  readonly type: Uint16Array
  /** Bit `i` = a speaker of party `PARTIES[i]`. */
  readonly parties: Uint8Array
  /** Place in `SUPPORTS`. */
  readonly support: Uint8Array
  /** Days since 1970-01-01; {@link NO_DAY} for none. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** {@link ROW_FLAG} */
  readonly flags: Uint8Array
  /** Regions of row `i`, each once, stand from `regionFrom[i]` up to but not at `regionFrom[i + 1]`. */
  readonly regionFrom: Uint32Array
  /** Place in `ColumnWords.regions`. */
  readonly region: Uint16Array
  /** {@link REGION_FLAG} */
  readonly regionKind: Uint8Array
  /** Row of each point that is drawn, in their order. */
  readonly pointRow: Uint32Array
  readonly lng: Float64Array
  readonly lat: Float64Array
  /** Kilometres; 0 = a mark. */
  readonly radiusKm: Float32Array
  /** Place in `ColumnWords.regions`, or {@link NOWHERE}. */
  readonly pointRegion: Uint16Array
}

/** What the numbers of the parts mean, in the order in which types and regions come. Grows from part to part. */
export interface ColumnWords {
  readonly types: readonly string[]
  readonly regions: readonly RegionCode[]
}
