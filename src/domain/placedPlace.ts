import type { Place, PlacePrecision, RegionCode } from './dataset'
import type { LngLat } from './region'

/** Finds the region that holds a point; `null` for a point outside them all. */
export type Locate = (point: LngLat) => RegionCode | null

/**
 * How a place is drawn, never more exactly than it is known: a `mark` at a site or settlement, a `disc` of the stated
 * radius, part of its `region`, or `nothing`, because no more than a country is known.
 */
export type DrawnAs = 'mark' | 'disc' | 'region' | 'nothing'

/** A place of an event with what follows from the regions of the map. */
export interface PlacedPlace {
  readonly place: Place
  readonly drawnAs: DrawnAs
  /** The region that it names or that holds its point; `null` = none, or none that is known. */
  readonly region: RegionCode | null
}

/** A circle wider than this says no more than a country would, and would cover the map. */
const LARGEST_RADIUS_KM = 500

/** @param locate without it no region is known for a point: the borders have not come. */
export function placedPlace(place: Place, locate: Locate | null): PlacedPlace {
  if (place.region !== undefined) return { place, drawnAs: 'region', region: place.region }
  const drawnAs = place.point === undefined ? 'nothing' : pointDrawnAs(place)
  if (place.point === undefined || drawnAs === 'nothing') return { place, drawnAs: 'nothing', region: null }
  return { place, drawnAs, region: place.within ?? locate?.(place.point) ?? null }
}

const POINT_DRAWN_AS: Readonly<Record<PlacePrecision, DrawnAs>> = {
  site: 'mark',
  settlement: 'mark',
  nearSettlement: 'disc',
  district: 'disc',
  region: 'region',
  country: 'nothing',
  unknown: 'nothing',
}

/**
 * A neighbourhood without its radius is known to its region only: any circle would be of our making. So is a place
 * that is only mentioned: a mark would say that something happened there.
 */
function pointDrawnAs({ precision, role, radiusKm = 0 }: Place): DrawnAs {
  const drawnAs = POINT_DRAWN_AS[precision]
  if (drawnAs === 'nothing') return drawnAs
  if (drawnAs === 'disc' && radiusKm > LARGEST_RADIUS_KM) return 'nothing'
  return role === 'mentioned' || (drawnAs === 'disc' && radiusKm === 0) ? 'region' : drawnAs
}

/** Why an event has no region: of several places the one that says most counts. */
export type UnplacedReason = 'noRegionFound' | 'countryOnly' | 'placeNotSaid'

/** For an event none of whose places has a region; an event without places is `placeNotSaid`. */
export function unplacedReason(places: readonly PlacedPlace[]): UnplacedReason {
  if (places.some(({ drawnAs }) => drawnAs !== 'nothing')) return 'noRegionFound'
  return places.some(({ place }) => place.precision !== 'unknown') ? 'countryOnly' : 'placeNotSaid'
}
