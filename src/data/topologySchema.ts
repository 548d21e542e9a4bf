import * as v from 'valibot'
import { cell, countryCode, reason, regionCode } from './schemaParts'

const ring = v.array(v.pipe(v.number(), v.integer()))
const polygon = v.object({ type: v.literal('Polygon'), arcs: v.array(ring) })
const multiPolygon = v.object({ type: v.literal('MultiPolygon'), arcs: v.array(v.array(ring)) })
const lineString = v.object({ type: v.literal('LineString'), arcs: ring })
const multiLineString = v.object({ type: v.literal('MultiLineString'), arcs: v.array(ring) })

const asRegion = { id: regionCode, properties: v.object({ country: countryCode }) }
const named = { properties: v.exactOptional(v.record(v.string(), cell)) }

const areas = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(v.variant('type', [polygon, multiPolygon])),
})
const lines = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(v.variant('type', [lineString, multiLineString])),
})

const pair = v.tuple([v.number(), v.number()])

/** What of a TopoJSON file of `npm run geo` is relied on; everything else is dropped. */
export const topologySchema = v.object({
  type: v.literal('Topology'),
  transform: v.exactOptional(v.object({ scale: pair, translate: pair })),
  arcs: v.custom<number[][][]>(isArcs, reason('geometryInvalid')),
  objects: v.object({
    regions: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ ...asRegion, ...polygon.entries }),
          v.object({ ...asRegion, ...multiPolygon.entries }),
        ]),
      ),
    }),
    context: areas,
    land: areas,
    regionBorders: lines,
    stateBorders: lines,
    rivers: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ ...named, ...polygon.entries }),
          v.object({ ...named, ...multiPolygon.entries }),
          v.object({ ...named, ...lineString.entries }),
          v.object({ ...named, ...multiLineString.entries }),
        ]),
      ),
    }),
    lakes: areas,
  }),
})

export type CheckedTopology = v.InferOutput<typeof topologySchema>

/** Lists of positions of two finite numbers; by hand, because a schema takes ten times as long on 100,000 of them. */
function isArcs(input: unknown): boolean {
  return Array.isArray(input) && input.every((arc) => Array.isArray(arc) && arc.every(isPosition))
}

function isPosition(position: unknown): boolean {
  return Array.isArray(position) && position.length === 2 && position.every(Number.isFinite)
}
