import { fetchSource } from './fetch'
import type { RegionSet } from './regionSet'
import { COUNTRY_OUTLINES, GAZETTEER, NATURAL_EARTH, WATER } from './sources'

/** Where the extracted source files lie. */
export interface SourcePaths {
  readonly naturalEarth: string
  readonly outlines: string
  readonly refined: string
  readonly water: string
  readonly gazetteer: string
}

/** Fetches what the set needs into the cache; nothing is downloaded twice. */
export function fetchSources(set: RegionSet, cache: string, fetch = fetchSource): SourcePaths {
  return {
    naturalEarth: fetch(NATURAL_EARTH, cache),
    outlines: fetch(COUNTRY_OUTLINES, cache),
    refined: fetch(set.refinement.source, cache),
    water: fetch(WATER, cache),
    gazetteer: fetch(GAZETTEER, cache),
  }
}
