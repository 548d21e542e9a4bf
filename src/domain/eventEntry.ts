import type { Claimant, ConflictEvent, Party, RegionCode } from './dataset'
import { type Locate, type PlacedPlace, placedPlace } from './placedPlace'
import { partyOf, type Support, supportOf } from './support'

/** An event with all that filters ask of it, derived once. */
export interface EventEntry {
  readonly event: ConflictEvent
  /** Its place among the active events in the order of the data set; those that are not active follow. */
  readonly row: number
  readonly support: Support
  /** Parties of those who speak in its claims; the facet "Party". */
  readonly parties: ReadonlySet<Party>
  /** Its places in the order of the data set, with the region and the way of drawing that follow. */
  readonly places: readonly PlacedPlace[]
  /** Regions that it names or has a point in, each once. Empty = it belongs to the list "Not on the map". */
  readonly regions: readonly RegionCode[]
}

/** @param locate finds the regions of points; without it points are in none. */
export function entryOf(
  event: ConflictEvent,
  row: number,
  claimants: ReadonlyMap<string, Claimant>,
  locate: Locate | null,
): EventEntry {
  const places = event.places.map((place) => placedPlace(place, locate))
  return {
    event,
    row,
    support: supportOf(event.claims, claimants),
    parties: new Set(event.claims.map((claim) => partyOf(claim, claimants))),
    places,
    regions: [...new Set(places.flatMap(({ region }) => region ?? []))],
  }
}

/** Whether the event names the region without anything being said to have happened in it. */
export function onlyMentions({ places }: Pick<EventEntry, 'places'>, code: RegionCode): boolean {
  return places.every(({ place, region }) => region !== code || place.role === 'mentioned')
}
