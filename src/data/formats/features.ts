import type { ProblemReason } from '../../domain/problem'
import type { JsonRefusal } from './format'
import { createReadSpots, type GeometrySpot } from './geometrySpots'
import type { Intake } from './intake'
import { isMembers, type JsonRow, jsonRow, type Members } from './jsonRow'

/** A feature whose geometry and properties could be read. */
export interface Feature {
  /** Its properties, and its `id` where it has one of its own. */
  readonly row: JsonRow
  /** Where it is; empty where it has no geometry. */
  readonly spots: readonly GeometrySpot[]
}

const GEOMETRIES: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

/** Whether a parsed document says that it is GeoJSON. */
export function isGeoJson(value: unknown): boolean {
  return (
    isMembers(value) &&
    (value.type === 'FeatureCollection' || value.type === 'Feature' || GEOMETRIES.has(value.type))
  )
}

/**
 * Reads the features of a GeoJSON document in their order; a geometry that stands alone is a feature without
 * properties, and each member of a collection of geometries that stands alone is one.
 *
 * @returns how many there were, good or not; or why the whole file is of no use.
 */
export function readFeatures(
  intake: Intake,
  document: unknown,
  onFeature: (feature: Feature) => void,
): number | JsonRefusal {
  if (!isMembers(document)) return { field: '', value: document, reason: 'notAnObject' }
  const crs = crsFlaw(document)
  if (crs !== null) return { field: 'crs', ...crs }
  const features = featuresIn(document)
  if ('reason' in features) return features
  const readSpots = createReadSpots(intake)
  features.forEach((feature: unknown, index) => {
    const members = checkedFeature(intake, index, feature)
    if (members === null) return
    const spots = readSpots(index, members.geometry)
    if (spots === 'refused') return
    const { id, properties } = members
    const own = isMembers(properties) ? properties : {}
    onFeature({
      row: jsonRow(intake, index, id === undefined ? own : { id, ...withoutId(own) }, {
        field: 'properties',
      }),
      spots,
    })
  })
  return features.length
}

function featuresIn(document: Members): readonly unknown[] | JsonRefusal {
  const { type } = document
  if (type !== 'FeatureCollection' && type !== 'GeometryCollection') return [featureOf(document)]
  const field = type === 'FeatureCollection' ? 'features' : 'geometries'
  const list: unknown = document[field]
  if (!isList(list)) return { field, value: list, reason: 'wrongType', advice: '[…]' }
  return field === 'features' ? list : list.map(featureOf)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function featureOf(value: unknown): unknown {
  return isMembers(value) && value.type === 'Feature'
    ? value
    : { type: 'Feature', properties: null, geometry: value }
}

function checkedFeature(intake: Intake, index: number, feature: unknown): Members | null {
  const refuse = (field: string, value: unknown, reason: ProblemReason, advice: string): null => {
    intake.refuse({ index, field }, value, reason, advice)
    return null
  }
  if (!isMembers(feature)) return refuse('', feature, 'wrongType', 'Feature')
  if (feature.type !== 'Feature') return refuse('type', feature.type, 'wrongType', 'Feature')
  const { properties = null } = feature
  if (properties !== null && !isMembers(properties))
    return refuse('properties', properties, 'wrongType', '{…}')
  const crs = crsFlaw(feature) ?? (isMembers(feature.geometry) ? crsFlaw(feature.geometry) : null)
  return crs === null ? feature : refuse('crs', crs.value, crs.reason, crs.advice)
}

function withoutId(properties: Members): Members {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name.trim().toLowerCase() !== 'id'))
}

const WGS84 = /(^|[:/])(CRS:?84h?|OGC:1\.3:CRS84|EPSG:{1,2}(4326|4979)|WGS ?84)$/i

/** RFC 7946 knows WGS 84 only; older files name it, or another system, in a member `crs`. */
function crsFlaw({ crs = null }: Members): {
  readonly value: unknown
  readonly reason: 'projection'
  readonly advice: string
} | null {
  if (crs === null) return null
  const properties = isMembers(crs) ? crs.properties : null
  const name = isMembers(properties) ? properties.name : crs
  if (typeof name === 'string' && WGS84.test(name.trim())) return null
  return { value: name, reason: 'projection', advice: 'WGS 84' }
}
