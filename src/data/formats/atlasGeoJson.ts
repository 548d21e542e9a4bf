import { type AtlasRow, nativeOf } from './atlasRows'
import { isMembers } from './jsonRow'

/**
 * The atlas's own GeoJSON of events as a parsed file of format `dispatch-atlas/1`, still to be checked by its reader.
 * Never throws. `null` = the collection is not the atlas's own; borders of regions are not read.
 */
export function atlasGeoJson(collection: unknown): unknown {
  if (!isMembers(collection) || collection.dispatchAtlas !== 'geojson/1') return null
  if (!Array.isArray(collection.features)) return null
  const { dataset, dataVersion, zone, licence, attribution, query, language } = collection
  const head = {
    ...(isMembers(dataset) ? dataset : {}),
    version: dataVersion,
    timeZone: zone,
    licence,
    attribution,
    ...(query === null || query === undefined ? {} : { extract: query }),
  }
  return nativeOf(head, collection.features.map(rowOf), language)
}

function rowOf(feature: unknown): AtlasRow {
  if (!isMembers(feature)) return {}
  const { geometry, properties } = feature
  if (!isMembers(properties)) return {}
  const { statedPoint } = properties
  const point = isMembers(geometry) && geometry.type === 'Point' ? geometry.coordinates : statedPoint
  return { ...properties, point }
}
