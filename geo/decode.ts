import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Polygonal } from './json'

/** Ids of one layer in the order of the file, repeated ones included. */
export function idsOf(topology: Topology, layer: string): string[] {
  const object = topology.objects[layer]
  return object?.type === 'GeometryCollection' ? object.geometries.map(({ id }) => String(id)) : []
}

/** The polygons of one layer by id, in the order of the file; throws if the layer is missing or not of polygons. */
export function decodePolygons(topology: Topology, layer: string): Map<string, Polygonal> {
  const object = topology.objects[layer]
  if (object?.type !== 'GeometryCollection') throw new Error(`The topology has no layer ${layer}`)
  const shapes = new Map<string, Polygonal>()
  for (const { id, geometry } of feature(topology, object).features) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`${layer}: ${geometry.type} instead of a polygon`)
    }
    shapes.set(String(id), geometry)
  }
  return shapes
}

/** The regions by ISO 3166-2. */
export function decodeRegions(topology: Topology): Map<string, Polygonal> {
  return decodePolygons(topology, 'regions')
}
