import type { Claimant, ConflictEvent, Dataset, Party, RegionCode, Source } from './dataset'
import { regionsOf } from './dataset'
import type { Text } from './language'
import type { Region, RegionSet } from './region'
import { folded } from './search'
import { partyOf, type Support, supportOf } from './support'

/** An event with all that filters ask of it, derived once. */
export interface EventEntry {
  readonly event: ConflictEvent
  readonly support: Support
  /** Parties of those who speak in its claims; the facet "Party". */
  readonly parties: ReadonlySet<Party>
  /** Regions that it names, each once. Empty = it belongs to the list "Not on the map". */
  readonly regions: readonly RegionCode[]
  /** Folded words in every language: texts, places with their other names, speakers. */
  readonly words: string
}

/** A data set with its references resolved by id. */
export interface DatasetIndex {
  readonly dataset: Dataset
  /** Active events in the order of the data set; withdrawn and merged ones are in `byId` only. */
  readonly entries: readonly EventEntry[]
  readonly byId: ReadonlyMap<string, EventEntry>
  readonly claimants: ReadonlyMap<string, Claimant>
  readonly sources: ReadonlyMap<string, Source>
}

/** Resolves references and derives what filters need; regions that the set does not know are kept by code. */
export function indexOf(dataset: Dataset, regionSet: RegionSet): DatasetIndex {
  const claimants = new Map(dataset.claimants.map((claimant) => [claimant.id, claimant]))
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const all = dataset.events.map((event) => entryOf(event, claimants, regionSet))
  return {
    dataset,
    entries: all.filter(({ event }) => event.status === 'active'),
    byId: new Map(all.map((entry) => [entry.event.id, entry])),
    claimants,
    sources,
  }
}

function entryOf(
  event: ConflictEvent,
  claimants: ReadonlyMap<string, Claimant>,
  regionSet: RegionSet,
): EventEntry {
  const speakers = event.claims.flatMap((claim) => claimants.get(claim.claimant) ?? [])
  const regions = regionsOf(event)
  const countries = event.places.map(({ country }) => regionSet.countries.get(country ?? ''))
  const texts: readonly (Text | undefined)[] = [
    event.title,
    event.summary,
    ...event.actors.map(({ name }) => name),
    ...event.claims.map(({ statement }) => statement),
    ...speakers.flatMap(({ name, role }) => [name, role]),
    ...event.places.map(({ wording }) => wording),
    ...countries,
  ]
  const names = regions.flatMap((code) => regionNames(regionSet.regions.get(code)))
  return {
    event,
    support: supportOf(event.claims, claimants),
    parties: new Set(event.claims.map((claim) => partyOf(claim, claimants))),
    regions,
    words: folded([...texts.flatMap((text) => [text?.en, text?.uk]), ...names, ...regions].join(' ')),
  }
}

function regionNames(region: Region | undefined): readonly (string | undefined)[] {
  return region === undefined ? [] : [region.name.en, region.name.uk, ...region.alternates]
}
