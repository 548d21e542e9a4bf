import type { Claimant, RegionCode } from '../domain/dataset'
import { cityFindable, claimantFindable, type Findable, regionFindable, wordings } from '../domain/findables'
import type { City, Region, RegionSet } from '../domain/region'

/** What events are found by beside their own words. Its words are kept once, not with each event. */
export interface WordThing {
  readonly target:
    | { readonly kind: 'region'; readonly thing: Region }
    | { readonly kind: 'city'; readonly thing: City; readonly region: Region | null }
    | { readonly kind: 'claimant'; readonly thing: Claimant }
    /** Found by no name of its own: a country, and a region that the set does not know. */
    | null
  readonly findable: Findable
  /** The list of its events; `null` = there are none. */
  readonly list: number | null
  /** Only those of the list for which nobody said more than the region are found by it. */
  readonly onlyRegionLevel: boolean
}

/** Lists of events by what they name. */
export interface ThingLists {
  readonly regions: ReadonlyMap<RegionCode, number>
  readonly countries: ReadonlyMap<string, number>
  readonly claimants: ReadonlyMap<string, number>
}

/** All regions, cities and speakers, and the countries that events name. */
export function wordThingsOf(
  lists: ThingLists,
  regionSet: RegionSet,
  claimants: Iterable<Claimant>,
): readonly WordThing[] {
  const things: WordThing[] = []
  for (const code of new Set([...regionSet.regions.keys(), ...lists.regions.keys()])) {
    const region = regionSet.regions.get(code)
    const [list, onlyRegionLevel] = [lists.regions.get(code) ?? null, false]
    if (region === undefined)
      things.push({ target: null, findable: { names: [], texts: [code] }, list, onlyRegionLevel })
    else
      things.push({
        target: { kind: 'region', thing: region },
        findable: regionFindable(region),
        list,
        onlyRegionLevel,
      })
  }
  for (const city of regionSet.cities) {
    things.push({
      target: { kind: 'city', thing: city, region: regionSet.regions.get(city.region) ?? null },
      findable: cityFindable(city),
      list: lists.regions.get(city.region) ?? null,
      onlyRegionLevel: true,
    })
  }
  for (const [code, list] of lists.countries) {
    const findable = { names: [], texts: wordings(regionSet.countries.get(code)) }
    things.push({ target: null, findable, list, onlyRegionLevel: false })
  }
  for (const claimant of claimants) {
    things.push({
      target: { kind: 'claimant', thing: claimant },
      findable: claimantFindable(claimant),
      list: lists.claimants.get(claimant.id) ?? null,
      onlyRegionLevel: false,
    })
  }
  return things
}
