import type { Claimant, ConflictEvent, RegionCode } from './dataset'
import type { Text } from './language'
import type { City, Region, RegionSet } from './region'
import type { Findable } from './wordIndex'

/** An event with the regions that it names or lies in. */
interface PlacedEvent {
  readonly event: ConflictEvent
  readonly regions: readonly RegionCode[]
}

/**
 * What a search looks through: regions, cities, claimants, events, in this order. An event is found by all words of its
 * regions and speakers; and, where nobody said more than the region, by those of the region's cities.
 */
export function findablesOf(
  events: readonly PlacedEvent[],
  claimants: ReadonlyMap<string, Claimant>,
  regionSet: RegionSet,
): readonly Findable[] {
  const cities = new Map<RegionCode, City[]>()
  for (const city of regionSet.cities) cities.set(city.region, [...(cities.get(city.region) ?? []), city])
  const eventFindable = ({ event, regions }: PlacedEvent): Findable => {
    const countries = event.places.map(({ country }) => regionSet.countries.get(country ?? ''))
    const told = [
      event.summary,
      ...event.actors.map(({ name }) => name),
      ...event.claims.map(({ statement }) => statement),
      ...event.places.map(({ wording }) => wording),
      ...countries,
    ]
    return {
      thing: event,
      names: wordings(event.title),
      texts: [...told.flatMap(wordings), ...regions],
      parts: [
        ...regions.flatMap((code) => regionSet.regions.get(code) ?? []),
        ...event.places.flatMap(({ region }) => cities.get(region ?? '') ?? []),
        ...event.claims.flatMap(({ claimant }) => claimants.get(claimant) ?? []),
      ],
    }
  }
  return [
    ...[...regionSet.regions.values()].map(regionFindable),
    ...regionSet.cities.map(cityFindable),
    ...[...claimants.values()].map(claimantFindable),
    ...events.map(eventFindable),
  ]
}

function regionFindable(region: Region): Findable {
  const { name, short, alternates, code } = region
  return {
    thing: region,
    names: [...wordings(name), ...wordings(short), ...alternates],
    texts: [code],
    parts: [],
  }
}

function cityFindable(city: City): Findable {
  return { thing: city, names: wordings(city.name), texts: [], parts: [] }
}

function claimantFindable(claimant: Claimant): Findable {
  return { thing: claimant, names: wordings(claimant.name), texts: wordings(claimant.role), parts: [] }
}

function wordings(text: Text | undefined): readonly (string | undefined)[] {
  return [text?.en, text?.uk]
}
