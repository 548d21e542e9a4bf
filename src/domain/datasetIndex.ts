import type { Claimant, ConflictEvent, Dataset, Party, RegionCode, Source } from './dataset'
import { findablesOf } from './findables'
import { type Locate, type PlacedPlace, placedPlace } from './placedPlace'
import type { RegionSet } from './region'
import { partyOf, type Support, supportOf } from './support'
import { type WordIndex, wordIndexOf } from './wordIndex'

/** An event with all that filters ask of it, derived once. */
export interface EventEntry {
  readonly event: ConflictEvent
  readonly support: Support
  /** Parties of those who speak in its claims; the facet "Party". */
  readonly parties: ReadonlySet<Party>
  /** Its places in the order of the data set, with the region and the way of drawing that follow. */
  readonly places: readonly PlacedPlace[]
  /** Regions that it names or has a point in, each once. Empty = it belongs to the list "Not on the map". */
  readonly regions: readonly RegionCode[]
  /** Finds its event by words in every language: texts, places with their other names, speakers. */
  readonly words: WordIndex
}

/** A data set with its references resolved by id. */
export interface DatasetIndex {
  readonly dataset: Dataset
  /** Active events in the order of the data set; withdrawn and merged ones are in `byId` only. */
  readonly entries: readonly EventEntry[]
  readonly byId: ReadonlyMap<string, EventEntry>
  readonly claimants: ReadonlyMap<string, Claimant>
  readonly sources: ReadonlyMap<string, Source>
  /** Finds the regions and cities of the region set, the claimants and the events. */
  readonly words: WordIndex
}

/**
 * Resolves references and derives what filters need; regions that the set does not know are kept by code.
 *
 * @param locate finds the regions of points; without it points are in none.
 */
export function indexOf(dataset: Dataset, regionSet: RegionSet, locate: Locate | null = null): DatasetIndex {
  const steps = indexInSteps(dataset, regionSet, locate)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Events of one step. */
const STEP = 250

/** As {@link indexOf}, with a pause offered after every few events, so that a page with many of them can go on. */
export function* indexInSteps(
  dataset: Dataset,
  regionSet: RegionSet,
  locate: Locate | null,
): Generator<undefined, DatasetIndex> {
  const claimants = new Map(dataset.claimants.map((claimant) => [claimant.id, claimant]))
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const all: EventEntry[] = []
  const words = wordIndexOf(() => findablesOf(all, claimants, regionSet))
  for (const event of dataset.events) {
    all.push(entryOf(event, claimants, words, locate))
    if (all.length % STEP === 0) yield undefined
  }
  return {
    dataset,
    entries: all.filter(({ event }) => event.status === 'active'),
    byId: new Map(all.map((entry) => [entry.event.id, entry])),
    claimants,
    sources,
    words,
  }
}

function entryOf(
  event: ConflictEvent,
  claimants: ReadonlyMap<string, Claimant>,
  words: WordIndex,
  locate: Locate | null,
): EventEntry {
  const places = event.places.map((place) => placedPlace(place, locate))
  return {
    event,
    support: supportOf(event.claims, claimants),
    parties: new Set(event.claims.map((claim) => partyOf(claim, claimants))),
    places,
    regions: [...new Set(places.flatMap(({ region }) => region ?? []))],
    words,
  }
}
