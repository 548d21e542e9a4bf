import type { Text } from './language'

/** Whose side a speaker or an actor is on, as the data set states it. */
export const PARTIES = ['ukraine', 'russia', 'unitedStates', 'southKorea', 'other'] as const
export type Party = (typeof PARTIES)[number]

/** What a claimant does with the statement that something happened. A stance is not a verdict. */
export const STANCES = ['asserts', 'confirms', 'denies', 'cannotConfirm', 'estimates', 'reportsNone'] as const
export type Stance = (typeof STANCES)[number]

export const PLACE_ROLES = ['location', 'over', 'target', 'launch', 'presence', 'mentioned'] as const
export type PlaceRole = (typeof PLACE_ROLES)[number]

export const PLACE_PRECISIONS = [
  'site',
  'settlement',
  'nearSettlement',
  'district',
  'region',
  'country',
  'unknown',
] as const
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

export const WHEN_PRECISIONS = [
  'minute',
  'hour',
  'day',
  'overnight',
  'days',
  'week',
  'month',
  'year',
  'reported',
  'unknown',
] as const
export type WhenPrecision = (typeof WHEN_PRECISIONS)[number]

export const ACTOR_ROLES = ['attacker', 'defender', 'operator', 'subject'] as const
export const FIGURE_WORDINGS = [
  'exactly',
  'atLeast',
  'moreThan',
  'about',
  'upTo',
  'between',
  'noneOrUnknown',
] as const
export const CLAIMANT_KINDS = [
  'headOfState',
  'military',
  'government',
  'official',
  'media',
  'analyst',
  'witness',
] as const
export const CORRECTION_KINDS = ['added', 'corrected', 'withdrawn', 'merged'] as const
export const ORIGIN_KINDS = ['event', 'report', 'mention'] as const

/** ISO 3166-2 code such as `UA-63`. */
export type RegionCode = string
/** Calendar day `YYYY-MM-DD` in the data set's zone. Compared as text, so no zone can shift it. */
export type Day = string

/** Where an event happened or what it names: exactly one of `region`, `country` and `point`. */
export type Place = {
  readonly role: PlaceRole
  readonly precision: PlacePrecision
  readonly radiusKm?: number
  /** The source's own few words for the place. */
  readonly wording?: Text
} & (
  | { readonly region: RegionCode; readonly country?: never; readonly point?: never; readonly within?: never }
  | { readonly country: string; readonly region?: never; readonly point?: never; readonly within?: never }
  | {
      readonly point: readonly [lng: number, lat: number]
      /** The region that the source names for the point; without it the borders of the map decide. */
      readonly within?: RegionCode
      readonly region?: never
      readonly country?: never
    }
)

/**
 * Inclusive interval of days in the data set's zone; a time (`2024-11-05T14:30`) only where the source gives one.
 * `null` at both ends = undated. Precision `reported` = it happened on or before these days.
 */
export interface When {
  readonly start: string | null
  readonly end: string | null
  readonly precision: WhenPrecision
  /** The source's own words, such as "overnight". */
  readonly wording?: Text
}

/** A number as somebody gave it. `null` = open end; low and high are whole numbers. */
export interface Figure {
  /** Known measures have words in the catalogues; others are shown by their id. */
  readonly measure: string
  readonly low: number | null
  readonly best?: number | null
  readonly high: number | null
  readonly wording: (typeof FIGURE_WORDINGS)[number]
  /** The place that is counted, when it is not the event's own. */
  readonly scope?: { readonly region?: RegionCode; readonly country?: string }
  readonly words?: Text
}

/** One party's word on one event. */
export interface Claim {
  readonly id: string
  readonly claimant: string
  readonly stance: Stance
  /** Default "said", the same for every side; set only where the source uses another one. */
  readonly verb?: Text
  /** Through which medium, such as "Telegram". */
  readonly via?: Text
  readonly madeAt?: Day
  readonly source: string
  readonly statement: Text
  readonly quote?: string
  /** Id of the claim that this one answers. */
  readonly about?: string
  readonly figures: readonly Figure[]
}

export interface Actor {
  readonly name: Text
  readonly party: Party
  readonly role: (typeof ACTOR_ROLES)[number]
}

/** A conflict event. Its support is derived from its claims (`support.ts`), never stored. */
export interface ConflictEvent {
  readonly id: string
  readonly type: string
  readonly title: Text
  readonly summary: Text
  readonly when: When
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
  readonly related: readonly string[]
  readonly contentWarning?: Text
  readonly status: 'active' | 'withdrawn' | 'merged'
  /** The event that took this one in; only with status `merged`. */
  readonly mergedInto?: string
  readonly origin?: {
    readonly format: string
    readonly file: string
    readonly row: number
    readonly kind: (typeof ORIGIN_KINDS)[number]
    readonly raw: Readonly<Record<string, string>>
  }
}

export interface Claimant {
  readonly id: string
  readonly name: Text
  readonly role: Text
  readonly party: Party
  readonly kind: (typeof CLAIMANT_KINDS)[number]
}

/** An address that was checked (`safeHref`), or the reason why none is shown. */
export type SourceLink =
  | { readonly kind: 'link'; readonly href: string; readonly host: string }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'refused' }

export interface Source {
  readonly id: string
  readonly publisher: Text
  readonly title: Text
  readonly kind: string
  /** Absent where nobody says when, as in many files of rows. */
  readonly publishedAt?: Day
  /** BCP 47 tag; `und` = not known. */
  readonly language: string
  readonly link: SourceLink
  readonly archive?: { readonly link: SourceLink; readonly retrievedAt: string; readonly sha256: string }
  readonly credits: readonly string[]
}

/** What a report says that is neither an event nor a claim about one. */
export interface ContextNote {
  readonly text: Text
  readonly by?: string
  readonly source: string
}

export interface Correction {
  readonly id: string
  readonly event: string
  readonly at: string
  readonly kind: (typeof CORRECTION_KINDS)[number]
  readonly field?: string
  readonly before?: string
  readonly after?: string
  readonly reason: Text
}

/** An event type that a data set declares beside the built-in ones. */
export interface DeclaredType {
  readonly id: string
  readonly label: Text
}

/** A data set without its lists of rows. */
export type DatasetHead = Omit<Dataset, 'sources' | 'claimants' | 'events' | 'context' | 'corrections'>

/** One published set of events with everything that they refer to; references are ids within the set. */
export interface Dataset {
  readonly format: 'dispatch-atlas/1'
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly description: Text
  readonly regionSet: string
  /** IANA name of the zone that all days are in. */
  readonly timeZone: string
  /** Absent where a file does not say when. */
  readonly publishedAt?: string
  readonly licence: string
  readonly attribution: Text
  /** The view that it was taken out of a larger set by, as the filter part of a link; absent = whole. */
  readonly extract?: string
  readonly types: readonly DeclaredType[]
  readonly sources: readonly Source[]
  readonly claimants: readonly Claimant[]
  readonly events: readonly ConflictEvent[]
  readonly context: readonly ContextNote[]
  readonly corrections: readonly Correction[]
}
