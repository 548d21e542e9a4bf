import { bbox, booleanPointInPolygon } from '@turf/turf'
import type { Feature, Polygon, Position } from 'geojson'
import * as v from 'valibot'
import { collectionOf, featureOf, readJson, writeJson } from './json'
import type { Mapshaper } from './mapshaper'
import type { Box, LngLat, RegionSet } from './regionSet'

const multiPolygonSchema = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.custom<Position[][][]>((value) => Array.isArray(value)),
})
const waterSchema = v.object({ geometries: v.array(multiPolygonSchema) })

/** Larger bodies (the Caspian Sea) are the background of the map already. */
const MAX_LAKE_DEGREES = 5

function polygonsIn(box: Box, polygons: Position[][][]): Polygon[] {
  return polygons.flatMap((coordinates) => {
    const [x = 0, y = 0] = coordinates[0]?.[0] ?? []
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return []
    return [{ type: 'Polygon' as const, coordinates }]
  })
}

/** Rivers and lakes of the source that begin in the box: its first two geometries (the third is the sea). */
export function readWater(from: string, box: Box): Polygon[] {
  const [rivers, lakes] = readJson(from, waterSchema).geometries
  return [...polygonsIn(box, rivers?.coordinates ?? []), ...polygonsIn(box, lakes?.coordinates ?? [])]
}

/** Whether a water body is of a size to be drawn as a lake, and still exists. */
export function isLake(polygon: Polygon, drained: readonly LngLat[]): boolean {
  const [west, south, east, north] = bbox(polygon)
  if (east - west > MAX_LAKE_DEGREES || (east - west) * (north - south) < 0.0002) return false
  return !drained.some((point) => booleanPointInPolygon([...point], polygon))
}

/** Writes the lakes, touching ones joined; how large one must be is for each level to say. */
export function writeLakes(water: Polygon[], set: RegionSet, folder: string, mapshaper: Mapshaper): string {
  const raw = `${folder}/lakes0.geojson`
  const features: Feature<Polygon>[] = water
    .filter((polygon) => isLake(polygon, set.drainedLakes))
    .map((polygon) => featureOf(polygon, {}))
  writeJson(raw, collectionOf(features))
  mapshaper(['-i', raw, '-dissolve', '-explode', '-o', `${folder}/lakes.geojson`])
  return `${folder}/lakes.geojson`
}
