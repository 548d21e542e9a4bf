import type { PlacePrecision } from '../domain/dataset'
import type { PlacedPlace } from '../domain/placedPlace'
import type { LngLat } from '../domain/region'
import type { PlaceNames } from './figureText'
import type { Strings } from './strings/en'

/** "50.0012, 36.2310, Kharkiv Oblast" for a place known to its spot, else its region or country; may be empty. */
export function placeName({ place, region }: PlacedPlace, names: PlaceNames): string {
  if (region === null && place.country !== undefined) return names.country(place.country)
  const isSpot = place.precision === 'site' || place.precision === 'settlement'
  const spot = place.point !== undefined && isSpot ? [coordinates(place.point, place.precision)] : []
  return [...spot, ...(region === null ? [] : [names.region(region)])].join(', ')
}

/** "within 5 km of 50.00, 36.23" for a neighbourhood; `null` for a place of any other precision. */
export function extentText({ place }: PlacedPlace, strings: Strings): string | null {
  const { precision, point, radiusKm = 0 } = place
  if (point === undefined || (precision !== 'nearSettlement' && precision !== 'district')) return null
  return radiusKm === 0
    ? strings.onMap.radiusNotSaid
    : strings.onMap.within(radiusKm, coordinates(point, precision))
}

/** Decimals of a degree that say no more than is known: 4 are 10 metres, 2 a kilometre. */
const DECIMALS: Readonly<Record<PlacePrecision, number>> = {
  site: 4,
  settlement: 2,
  nearSettlement: 2,
  district: 1,
  region: 0,
  country: 0,
  unknown: 0,
}

/** Latitude and longitude, in the order in which people write them. */
function coordinates([lng, lat]: LngLat, precision: PlacePrecision): string {
  return [lat, lng].map((degrees) => degrees.toFixed(DECIMALS[precision])).join(', ')
}
