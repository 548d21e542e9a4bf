import type { Claimant, ConflictEvent } from './dataset'
import type { DatasetIndex } from './datasetIndex'
import type { EventEntry } from './eventEntry'
import { filterTest } from './filter'
import { type Language, type Text, textIn } from './language'
import type { City, Region, RegionSet } from './region'
import { folded } from './search'
import { type Filter, isNarrowed } from './view'
import type { Fit } from './wordIndex'

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

const GROUP = { region: 'places', city: 'places', event: 'events', claimant: 'claimants' } as const
export const HIT_GROUPS = ['places', 'events', 'claimants'] as const
export type HitGroup = (typeof HIT_GROUPS)[number]

/** The best hits of each group, best first, and how many there are. */
export interface SearchHits {
  readonly groups: Readonly<Record<HitGroup, { readonly best: readonly Hit[]; readonly more: number }>>
  readonly total: number
  /** How many of the total lie outside the other filters. */
  readonly outside: number
}

/** Most hits of one group that are handed out. */
const MOST = 8

/**
 * What a filter's text finds; the other filters only tell what lies outside. Better names come first, then more
 * events, then the alphabet. `null` for a text without words.
 */
export type Search = (filter: Filter, language: Language) => SearchHits | null

/** A search over all regions, cities and claimants, and the active events. */
export function searchOf(index: DatasetIndex, regionSet: RegionSet): Search {
  const targets = new Map<object, HitTarget>(
    targetsOf(index, regionSet).map((target) => [target.thing, target] as const),
  )
  const all = eventCounts(index.entries, index, regionSet)
  return (filter, language) => {
    const found = index.words.find(filter.text)
    if (found === null) return null
    const others = { ...filter, text: '' }
    const inside = isNarrowed(others) ? insideCounts(index, regionSet, others) : all
    const candidates: Candidate[] = []
    for (const [thing, fit] of found) {
      const [target, events] = [targets.get(thing), all.get(thing) ?? 0]
      if (target !== undefined)
        candidates.push({ target, fit, events, isOutside: events > 0 && !inside.has(thing) })
    }
    const groupOf = (group: HitGroup) => {
      const here = candidates.filter(({ target }) => GROUP[target.kind] === group)
      const best = firstOf(here, language).map(({ target, events, isOutside }) => {
        const [name = ''] = index.words.bestNames(target.thing, filter.text)
        const isShown = target.kind === 'event' || folded(nameOf(target, language)).includes(folded(name))
        return { target, events, isOutside, through: isShown ? null : name }
      })
      return { best, more: here.length - best.length }
    }
    return {
      groups: { places: groupOf('places'), events: groupOf('events'), claimants: groupOf('claimants') },
      total: candidates.length,
      outside: candidates.filter(({ isOutside }) => isOutside).length,
    }
  }
}

/** Cities that are regions themselves are left out. */
function targetsOf(index: DatasetIndex, { regions, cities }: RegionSet): readonly HitTarget[] {
  const cityTarget = (thing: City): readonly HitTarget[] => {
    const region = regions.get(thing.region)
    return region === undefined || region.name.en === thing.name.en ? [] : [{ kind: 'city', thing, region }]
  }
  return [
    ...[...regions.values()].map((thing) => ({ kind: 'region', thing }) as const),
    ...cities.flatMap(cityTarget),
    ...index.entries.map(({ event }) => ({ kind: 'event', thing: event }) as const),
    ...[...index.claimants.values()].map((thing) => ({ kind: 'claimant', thing }) as const),
  ]
}

function nameOf({ kind, thing }: HitTarget, language: Language): string {
  return textIn(kind === 'event' ? thing.title : thing.name, language)
}

/** Events of each region, claimant and event that has any. */
function eventCounts(
  entries: readonly EventEntry[],
  { claimants }: DatasetIndex,
  { regions }: RegionSet,
): Map<object, number> {
  const counts = new Map<object, number>()
  const count = (thing: object | undefined): void => {
    if (thing !== undefined) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  }
  for (const { event, regions: codes } of entries) {
    count(event)
    for (const code of codes) count(regions.get(code))
    for (const id of new Set(event.claims.map(({ claimant }) => claimant))) count(claimants.get(id))
  }
  return counts
}

/** As {@link eventCounts}, of what a filter leaves. */
function insideCounts(index: DatasetIndex, regionSet: RegionSet, filter: Filter): Map<object, number> {
  const counts = eventCounts(index.entries.filter(filterTest(filter)), index, regionSet)
  if (filter.regions.length === 0) return counts
  for (const [code, region] of regionSet.regions) if (!filter.regions.includes(code)) counts.delete(region)
  return counts
}

interface Candidate {
  readonly target: HitTarget
  readonly fit: Fit
  readonly events: number
  readonly isOutside: boolean
}

/** The first few, without sorting the rest; only they are put into the order of a language's letters. */
function firstOf(candidates: readonly Candidate[], language: Language): readonly Candidate[] {
  const first: Candidate[] = []
  const { compare } = new Intl.Collator(language)
  const orderBy = (compareNames: (a: string, b: string) => number) => (a: Candidate, b: Candidate) =>
    a.fit - b.fit ||
    b.events - a.events ||
    compareNames(nameOf(a.target, language), nameOf(b.target, language))
  const byCode = orderBy((a, b) => (a < b ? -1 : Number(a > b)))
  for (const candidate of candidates) {
    const last = first.at(-1)
    if (first.length === MOST && last !== undefined && byCode(candidate, last) >= 0) continue
    const after = first.findIndex((one) => byCode(candidate, one) < 0)
    first.splice(after === -1 ? first.length : after, 0, candidate)
    first.length = Math.min(first.length, MOST)
  }
  return first.sort(orderBy(compare))
}
