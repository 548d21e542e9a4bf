import { bbox, booleanPointInPolygon } from '@turf/turf'
import type { Geography } from '../domain/geography'
import type { Locate } from '../domain/placedPlace'

/** Finds regions of points by the borders as they are drawn; on a border the first region in the file's order. */
export function placeLocator({ regions }: Pick<Geography, 'regions'>): Locate {
  const areas = regions.features.map((area) => ({ area, box: bbox(area) }))
  return ([lng, lat]) => {
    const found = areas.find(({ area, box: [west, south, east, north] }) => {
      const isNear = lng >= west && lng <= east && lat >= south && lat <= north
      return isNear && booleanPointInPolygon([lng, lat], area)
    })
    return found?.area.properties.code ?? null
  }
}
