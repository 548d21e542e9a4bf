import type { Claimant, ConflictEvent } from './dataset'
import { type Language, textIn } from './language'
import type { Fit } from './nameFit'
import type { City, Region } from './region'

/** What a search may find; a city leads to its region. */
export type HitTarget =
  | { readonly kind: 'region'; readonly thing: Region }
  | { readonly kind: 'city'; readonly thing: City; readonly region: Region }
  | { readonly kind: 'event'; readonly thing: FoundEvent }
  | { readonly kind: 'claimant'; readonly thing: Claimant }

/** As much of an event as a hit shows. */
export type FoundEvent = Pick<ConflictEvent, 'id' | 'title' | 'type' | 'when'>

export interface Hit {
  readonly target: HitTarget
  /** Another name than the shown one that fits the query best, such as "Харьков"; never for an event. */
  readonly through: string | null
  /** Events that name the region or quote the claimant; 1 for an event, 0 for a city. */
  readonly events: number
  /** It has events, and another filter than the text hides them all. */
  readonly isOutside: boolean
}

export const HIT_GROUPS = ['places', 'events', 'claimants'] as const
export type HitGroup = (typeof HIT_GROUPS)[number]

/** The best hits of each group, best first, and how many there are. */
export interface SearchHits {
  readonly groups: Readonly<Record<HitGroup, { readonly best: readonly Hit[]; readonly more: number }>>
  readonly total: number
  /** How many of the total lie outside the other filters. */
  readonly outside: number
}

/** Something that was found, with all that its place among the hits depends on. */
export interface Candidate {
  readonly target: HitTarget
  readonly fit: Fit
  /** As in {@link Hit}. */
  readonly events: number
  readonly isOutside: boolean
  /** For an event: whether its title alone holds all words. */
  readonly isInTitle: boolean
}

/** Most hits of one group that are handed out. */
export const MOST_HITS = 8

/**
 * The first few, without sorting the rest: better names first, then more events, then titles that are enough, then
 * the alphabet. Only they are put into the order of a language's letters.
 */
export function firstHits<Found extends Candidate>(
  candidates: readonly Found[],
  language: Language,
): readonly Found[] {
  const first: Found[] = []
  const { compare } = new Intl.Collator(language)
  const orderBy = (compareNames: (a: string, b: string) => number) => (a: Found, b: Found) =>
    a.fit - b.fit ||
    b.events - a.events ||
    Number(b.isInTitle) - Number(a.isInTitle) ||
    compareNames(shownName(a.target, language), shownName(b.target, language))
  const byCode = orderBy((a, b) => (a < b ? -1 : Number(a > b)))
  for (const candidate of candidates) {
    const last = first.at(-1)
    if (first.length === MOST_HITS && last !== undefined && byCode(candidate, last) >= 0) continue
    const after = first.findIndex((one) => byCode(candidate, one) < 0)
    first.splice(after === -1 ? first.length : after, 0, candidate)
    first.length = Math.min(first.length, MOST_HITS)
  }
  return first.sort(orderBy(compare))
}

/** The name that a hit is shown by. */
export function shownName({ kind, thing }: HitTarget, language: Language): string {
  return textIn(kind === 'event' ? thing.title : thing.name, language)
}
