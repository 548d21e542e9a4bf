import type { Days } from './calendar'
import type { Emptiness } from './coverage'
import type { RegionCode } from './dataset'
import type { Facet } from './filter'
import type { Histogram } from './histogram'
import type { Support } from './support'

/** Events per value of a facet, once every *other* facet is applied: what ticking its box would give. */
export type FacetCounts = ReadonlyMap<string, number>

/** What the events under a filter mean for one region. */
export interface RegionEvents {
  /** At least one. */
  readonly events: number
  /** Events that name the region without anything being said to have happened in it. */
  readonly onlyMentioned: number
  /** Events of each type, at least one each, in the order of the data set's types. */
  readonly types: ReadonlyMap<string, number>
  /** Of these, the events of which no more than the region is known there: they have no mark of their own. */
  readonly regionLevel: ReadonlyMap<string, number>
  /** Events of each support, at least one each. */
  readonly supports: ReadonlyMap<Support, number>
}

/** Everything that map, list, table and summary count, derived from events and filter alone. */
export interface Overview {
  /** Each event once, however many regions it names. */
  readonly events: number
  /** Types with at least one of the events, in the order of the data set's types. */
  readonly types: readonly string[]
  /** Regions with at least one event, in the order of the data set; with a region filter only its regions. */
  readonly regions: ReadonlyMap<RegionCode, RegionEvents>
  /** Whether a point of the events is drawn; with a region filter only those in its regions count. */
  readonly hasPoints: boolean
  /** Whether a disc is. */
  readonly hasDiscs: boolean
  /** Events that name no region and have no point in one. */
  readonly unplaced: number
  /** Events without a date, which no day filter hides. */
  readonly undated: number
  readonly counts: Readonly<Record<Facet, FacetCounts>>
  /** Events by day under the filter without its days; `null` where no event of the data set is dated. */
  readonly histogram: Histogram | null
  /** First and last day of the events; `null` where none is dated. */
  readonly span: Days | null
  /** Known sources that the events' claims name, each once; `null` where nothing is known of sources. */
  readonly reports: number | null
  /** Why nothing dated is shown; `null` = something is. */
  readonly emptiness: Emptiness | null
}

/** Whether every event here only mentions the region; nothing is said to have happened in it. */
export function isOnlyMentioned({ events, onlyMentioned }: RegionEvents): boolean {
  return events === onlyMentioned
}
