import type { Claimant, RegionCode, Source } from './dataset'
import type { EventEntry } from './eventEntry'
import type { MeasureByPlace } from './figuresByPlace'
import type { Language } from './language'
import type { Overview } from './overview'
import type { PointGroup } from './pointGroups'
import type { Bounds } from './region'
import type { SearchHits } from './searchHits'
import type { Soon } from './soon'
import type { Totals } from './totals'
import type { Filter } from './view'

/** Columns that a list of events can be sorted by; the row's own order needs none. */
export const SORT_COLUMNS = [
  'event',
  'place',
  'when',
  'type',
  'accordingTo',
  'figures',
  'support',
  'source',
] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export interface ListOrder {
  readonly column: SortColumn
  readonly isDescending: boolean
  readonly language: Language
  /** Ids of types and supports in the order of their labels: the engine has no words. */
  readonly ranks: readonly string[]
}

/** Which of the events under a filter a list holds. */
export type ListPart = 'all' | 'unplaced' | 'undated' | { readonly region: RegionCode }

/** A list of events, of which only some rows are asked for. */
export interface EventList {
  readonly filter: Filter
  readonly part: ListPart
  /** `null` = the order of the data set. */
  readonly order: ListOrder | null
}

/** Some rows of a list. */
export interface EventRows {
  /** Events of the whole list. */
  readonly total: number
  /** Place of the first entry in the list. */
  readonly from: number
  readonly entries: readonly EventEntry[]
}

/** Figures of one region in the table by region. */
export interface RegionFigures {
  /** Sums over the events that name no other place. */
  readonly totals: Totals
  /** Events with numbers that name other places, too. */
  readonly notSplit: number
}

/** All that the page can ask of the events, each with what is answered. Everything but a `laterList` can be posted between threads. */
export interface Answers {
  /** Everything that is counted under a filter. */
  overview: {
    readonly question: { readonly kind: 'overview'; readonly filter: Filter }
    readonly answer: Overview
  }
  /** Events by their ids, withdrawn and merged ones, too; unknown ids are left out. */
  byId: {
    readonly question: { readonly kind: 'byId'; readonly ids: readonly string[] }
    readonly answer: readonly EventEntry[]
  }
  /** Events by their rows. */
  byRow: {
    readonly question: { readonly kind: 'byRow'; readonly rows: readonly number[] }
    readonly answer: readonly EventEntry[]
  }
  /** Rows `from` up to but not at `to` of a list. */
  list: {
    readonly question: {
      readonly kind: 'list'
      readonly list: EventList
      readonly from: number
      readonly to: number
    }
    readonly answer: EventRows
  }
  /** The same for rows that may never be looked at: taking many events in costs a page time, so they come packed. */
  laterList: {
    readonly question: {
      readonly kind: 'laterList'
      readonly list: EventList
      readonly from: number
      readonly to: number
    }
    /** Unpacks them; the same rows each time. */
    readonly answer: () => EventRows
  }
  /** Where in a list an event stands; -1 for nowhere. */
  position: {
    readonly question: { readonly kind: 'position'; readonly list: EventList; readonly id: string }
    readonly answer: number
  }
  /** Marks and clusters of the points under a filter that lie in a box, for the whole zooms from `fromZoom` to `toZoom`. */
  points: {
    readonly question: {
      readonly kind: 'points'
      readonly filter: Filter
      readonly box: Bounds
      readonly fromZoom: number
      readonly toZoom: number
    }
    readonly answer: readonly PointGroup[]
  }
  /** What the filter's text finds; `null` for a text without words. */
  search: {
    readonly question: { readonly kind: 'search'; readonly filter: Filter; readonly language: Language }
    readonly answer: SearchHits | null
  }
  /** Sums over the events under a filter; `null` where there are too many whose figures would have to be fetched. */
  totals: {
    readonly question: { readonly kind: 'totals'; readonly filter: Filter }
    readonly answer: Totals | null
  }
  /** The same for each region that has events under the filter; `null` where figures would have to be fetched. */
  regionFigures: {
    readonly question: { readonly kind: 'regionFigures'; readonly filter: Filter }
    readonly answer: ReadonlyMap<RegionCode, RegionFigures> | null
  }
  /** Figures by the place that they count; `null` where there are too many to be drawn. */
  figures: {
    readonly question: { readonly kind: 'figures'; readonly filter: Filter }
    readonly answer: readonly MeasureByPlace[] | null
  }
}

export type QuestionKind = keyof Answers
/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = { readonly kind: Kind } & Answers[Kind]['question']
/** A question of any kind. */
export type Question = Answers[QuestionKind]['question']

/**
 * Asks about the events of one data set. The same question has the same answer, at once where it is known; an answer
 * that comes later rejects where what it needs could not be fetched.
 */
export type Ask = <Kind extends QuestionKind>(question: QuestionOf<Kind>) => Soon<Answers[Kind]['answer']>

/** Speakers and sources that events refer to: they come with the events that name them. */
export interface Cited {
  readonly claimants: readonly Claimant[]
  readonly sources: readonly Source[]
}
