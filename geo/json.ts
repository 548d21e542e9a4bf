import { readFileSync, writeFileSync } from 'node:fs'
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'

/** A polygon or several: what a region is. */
export type Polygonal = Polygon | MultiPolygon

/**
 * Shape of a polygonal geometry. Looks at the type and the outermost array only: the sources are checksummed and
 * hold millions of positions.
 */
const polygonalSchema = v.custom<Polygonal>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    (value.type === 'Polygon' || value.type === 'MultiPolygon') &&
    'coordinates' in value &&
    Array.isArray(value.coordinates),
)

/** Shape of a TopoJSON topology, as far as its outer members. */
export const topologySchema = v.custom<Topology>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Topology' &&
    'arcs' in value &&
    Array.isArray(value.arcs) &&
    'objects' in value &&
    typeof value.objects === 'object',
)

/** A GeoJSON collection of polygons with the given properties. */
export function polygonsSchema<T extends v.GenericSchema>(properties: T) {
  return v.object({ features: v.array(v.object({ properties, geometry: polygonalSchema })) })
}

/** Reads a JSON file and checks it; throws with the path of the file if it is not what the schema says. */
export function readJson<T extends v.GenericSchema>(path: string, schema: T): v.InferOutput<T> {
  const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')))
  if (!result.success) throw new Error(`${path}: ${v.summarize(result.issues)}`)
  return result.output
}

/** Writes compact JSON without a final line break. */
export function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value))
}

/** A GeoJSON feature. */
export function featureOf<G extends Geometry>(geometry: G, properties: Record<string, string>): Feature<G> {
  return { type: 'Feature', properties, geometry }
}

/** A GeoJSON collection, in the order given. */
export function collectionOf<G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> {
  return { type: 'FeatureCollection', features }
}
