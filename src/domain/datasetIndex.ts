import type { Days } from './calendar'
import type { Claimant, ContextNote, Correction, DatasetHead, RegionCode, Source } from './dataset'
import type { HeldPart } from './heldPart'

/** What a data set says of itself, without its events. */
export interface DatasetFacts extends DatasetHead {
  readonly context: readonly ContextNote[]
  readonly corrections: readonly Correction[]
}

/** What is true of all active events of a data set, whatever a reader filters. */
export interface Whole {
  readonly events: number
  /** Types that events have, in the order in which they come. */
  readonly types: readonly string[]
  /** Events of each region that has any, in the order in which they come. */
  readonly regions: ReadonlyMap<RegionCode, number>
  /**
   * The days that the data set says anything about: from the first day of its events to the last one, or to the day on
   * which the newest of its sources was published if that is later. On a day in between without an event the sources
   * name none; about any other day the data set says nothing at all. `null` where no event is dated. The day on which
   * the data set itself was published has no say: it may come years after its sources.
   */
  readonly coverage: Days | null
  readonly hasHappened: boolean
  /** Of at least one dated event only the day of the report is known. */
  readonly hasReported: boolean
  readonly hasUndated: boolean
  /** Points that are drawn as marks or discs. */
  readonly points: number
  /** Type of the first event that is drawn as a mark; `null` for none. */
  readonly markType: string | null
  /** Type of the first event that is drawn as a disc. */
  readonly discType: string | null
  /** Of at least one event no more than a region is known. */
  readonly hasRegionLevel: boolean
  /** Which part of the set the counts above are of, but for its days; absent = they are of all of it. */
  readonly held?: HeldPart
}

/** What the page holds of a data set; its events are asked for (`question.ts`). */
export interface DatasetIndex {
  readonly dataset: DatasetFacts
  readonly whole: Whole
  /** Those that the events which the page has been given, and the context, refer to. May still grow. */
  readonly claimants: ReadonlyMap<string, Claimant>
  readonly sources: ReadonlyMap<string, Source>
}
