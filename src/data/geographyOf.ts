import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import * as v from 'valibot'
import type { DetailLevel, Geography } from '../domain/geography'
import { type CheckedTopology, topologySchema } from './topologySchema'

type CheckedGeometry = CheckedTopology['objects'][keyof CheckedTopology['objects']]['geometries'][number]

/** Turns parsed TopoJSON into what is drawn. `null` for anything that is not whole: nothing is drawn in part. */
export function geographyOf(parsed: unknown, level: DetailLevel): Geography | null {
  const result = v.safeParse(topologySchema, parsed)
  if (!result.success || !hasAllArcs(result.output)) return null
  const topology = result.output
  const { regions, context, land, regionBorders, stateBorders, rivers, lakes } = topology.objects
  return {
    level,
    regions: {
      type: 'FeatureCollection',
      features: featuresOf(topology, regions).flatMap(({ id, properties, geometry }) =>
        isArea(geometry) && typeof id === 'string'
          ? [
              {
                type: 'Feature' as const,
                id,
                properties: { code: id, country: properties.country },
                geometry,
              },
            ]
          : [],
      ),
    },
    context: areasOf(topology, context),
    coast: mesh(topology, land, (one, other) => one === other),
    regionBorders: linesOf(topology, regionBorders),
    stateBorders: linesOf(topology, stateBorders),
    rivers: { type: 'FeatureCollection', features: featuresOf(topology, rivers) },
    lakes: areasOf(topology, lakes),
  }
}

/** Whether every arc that a geometry names is there; the library would throw on the first that is not. */
function hasAllArcs({ arcs, objects }: CheckedTopology): boolean {
  const has = (index: number): boolean => (index < 0 ? ~index : index) < arcs.length
  return Object.values(objects).every(({ geometries }) =>
    geometries.every((geometry) => arcIndexes(geometry).every(has)),
  )
}

function arcIndexes(geometry: CheckedGeometry): readonly number[] {
  switch (geometry.type) {
    case 'LineString':
      return geometry.arcs
    case 'Polygon':
    case 'MultiLineString':
      return geometry.arcs.flat()
    case 'MultiPolygon':
      return geometry.arcs.flat(2)
  }
}

function featuresOf<Properties extends object>(
  topology: Topology,
  collection: GeometryCollection<Properties>,
): Feature<Geometry, Properties>[] {
  return feature<Properties>(topology, collection).features
}

function areasOf(
  topology: Topology,
  collection: GeometryCollection,
): FeatureCollection<Polygon | MultiPolygon, object> {
  const features = featuresOf(topology, collection).flatMap((area) =>
    isArea(area.geometry) ? [{ ...area, geometry: area.geometry }] : [],
  )
  return { type: 'FeatureCollection', features }
}

function linesOf(
  topology: Topology,
  collection: GeometryCollection,
): FeatureCollection<MultiLineString, object> {
  const features = featuresOf(topology, collection).map((line) => ({
    ...line,
    geometry: asLines(line.geometry),
  }))
  return { type: 'FeatureCollection', features }
}

function asLines(geometry: Geometry): MultiLineString {
  if (geometry.type === 'MultiLineString') return geometry
  const coordinates = geometry.type === 'LineString' ? [geometry.coordinates] : []
  return { type: 'MultiLineString', coordinates }
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}
