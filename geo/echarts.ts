import type { Position } from 'geojson'
import * as v from 'valibot'
import type { Polygonal } from './json'

const offsetSchema = v.tuple([v.number(), v.number()])
const polygonSchema = v.object({
  type: v.literal('Polygon'),
  coordinates: v.array(v.string()),
  encodeOffsets: v.array(offsetSchema),
})
const multiPolygonSchema = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.array(v.string())),
  encodeOffsets: v.array(v.array(offsetSchema)),
})

/** A map file of ECharts: names and encoded outlines. */
export const echartsSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ name: v.string() }),
      geometry: v.variant('type', [polygonSchema, multiPolygonSchema]),
    }),
  ),
})

/** One encoded geometry of such a file. */
export type EchartsGeometry = v.InferOutput<typeof echartsSchema>['features'][number]['geometry']

const unzigzag = (value: number) => (value >> 1) ^ -(value & 1)

/**
 * Decodes one ring: character pairs are zig-zag deltas from the offset, shifted by 64, in 1/1024 degree. The
 * source leaves rings open; the result is closed.
 */
export function decodeRing(text: string, offset: readonly [number, number]): Position[] {
  const ring: Position[] = []
  let [x, y] = offset
  for (let i = 0; i + 1 < text.length; i += 2) {
    x += unzigzag(text.charCodeAt(i) - 64)
    y += unzigzag(text.charCodeAt(i + 1) - 64)
    ring.push([x / 1024, y / 1024])
  }
  const [first, last] = [ring[0], ring.at(-1)]
  if (first && (first[0] !== last?.[0] || first[1] !== last?.[1])) ring.push([...first])
  return ring
}

function decodeRings(
  rings: readonly string[],
  offsets: readonly (readonly [number, number])[],
): Position[][] {
  return rings.map((ring, i) => {
    const offset = offsets[i]
    if (!offset) throw new Error('ECharts map: a ring without an offset')
    return decodeRing(ring, offset)
  })
}

/** Decodes a geometry of an ECharts map to GeoJSON, in degrees. */
export function decodeEcharts(geometry: EchartsGeometry): Polygonal {
  if (geometry.type === 'Polygon') {
    return { type: 'Polygon', coordinates: decodeRings(geometry.coordinates, geometry.encodeOffsets) }
  }
  const polygons = geometry.coordinates.map((rings, i) => decodeRings(rings, geometry.encodeOffsets[i] ?? []))
  return { type: 'MultiPolygon', coordinates: polygons }
}
