import type { RegionCode } from '../domain/dataset'
import type { EventList } from '../domain/question'
import type { Filter } from '../domain/view'

/** The events under a filter that a region's popup lists. */
export function listOfRegion(filter: Filter, region: RegionCode): EventList {
  return { filter, part: { region }, order: null }
}
