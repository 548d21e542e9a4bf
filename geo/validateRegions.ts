import {
  area,
  bbox,
  booleanPointInPolygon,
  feature,
  featureCollection,
  intersect,
  kinks,
  polygon,
  union,
} from '@turf/turf'
import type { Position } from 'geojson'
import type { Polygonal } from './json'
import type { Expectations, LngLat } from './regionSet'

/** Shapes by region code. */
export type Shapes = ReadonlyMap<string, Polygonal>

/** Smaller areas are rounding, not an overlap or a gap. */
const SLIVER_KM2 = 0.05
/** Holes larger than this are lakes and seas, not gaps between regions. */
const GAP_LIMIT_KM2 = 200
/** Radius of Turf's sphere, and axis and squared eccentricity of WGS 84. */
const SPHERE_M = 6_371_008.8
const AXIS_M = 6_378_137
const ECCENTRICITY2 = 0.00669437999014

/** Polygons of a shape, each a list of rings. */
function polygonsOf(geometry: Polygonal): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/**
 * Area in km² on the WGS 84 ellipsoid: Turf's spherical area, which reads 0.34 % low at 50° N, corrected by the
 * ratio of the two surfaces at the middle latitude.
 */
export function areaKm2(geometry: Polygonal): number {
  const [, south, , north] = bbox(geometry)
  const sin = Math.sin((((south + north) / 2) * Math.PI) / 180)
  const local = (AXIS_M ** 2 * (1 - ECCENTRICITY2)) / (1 - ECCENTRICITY2 * sin ** 2) ** 2
  return (area(geometry) / 1e6) * (local / SPHERE_M ** 2)
}

/** Codes of the regions that contain a point, in the order of the map. */
export function regionsAt(shapes: Shapes, point: LngLat): string[] {
  return [...shapes].flatMap(([code, shape]) => (booleanPointInPolygon([...point], shape) ? [code] : []))
}

/** Differences of more than 1 % between measured and official areas. */
export function areaProblems(shapes: Shapes, expected: Expectations): string[] {
  return Object.entries(expected.areasKm2).flatMap(([code, official]) => {
    const shape = shapes.get(code)
    const measured = shape ? areaKm2(shape) : 0
    const percent = 100 * (measured / official - 1)
    return Math.abs(percent) <= 1
      ? []
      : [`${code}: area ${measured.toFixed(0)} km² is ${percent.toFixed(2)} % off`]
  })
}

/** Known points that are in another region, in none or in several. */
export function pointProblems(shapes: Shapes, expected: Expectations, isFine: boolean): string[] {
  return expected.points
    .filter(({ fineOnly }) => isFine || !fineOnly)
    .flatMap(({ name, at, region }) => {
      const found = regionsAt(shapes, at).join('+')
      return found === region ? [] : [`${name}: expected in ${region}, found in ${found || 'none'}`]
    })
}

/** Missing holes (a region around another) and exclaves. */
export function partProblems(shapes: Shapes, expected: Expectations, isFine: boolean): string[] {
  const holes = Object.entries(expected.holes).flatMap(([outer, inner]) => {
    const shape = shapes.get(outer)
    const hasHole = shape && polygonsOf(shape).some((rings) => rings.length > 1)
    return hasHole ? [] : [`${outer}: no hole for ${inner}`]
  })
  if (!isFine) return holes
  const exclaves = expected.exclaves.flatMap(({ name, region, at }) => {
    const shape = shapes.get(region)
    const parts = shape ? polygonsOf(shape) : []
    const index = parts.findIndex((rings) => booleanPointInPolygon([...at], polygon(rings)))
    return index >= 0 && parts.length > 1 ? [] : [`${region}: no exclave ${name}`]
  })
  return [...holes, ...exclaves]
}

/** Rings that cross themselves or each other. */
export function kinkProblems(shapes: Shapes): string[] {
  return [...shapes].flatMap(([code, shape]) => {
    const count = polygonsOf(shape).reduce((sum, rings) => sum + kinks(polygon(rings)).features.length, 0)
    return count === 0 ? [] : [`${code}: ${count} self-intersections`]
  })
}

/** Pairs of regions that cover the same ground. */
export function overlapProblems(shapes: Shapes): string[] {
  const items = [...shapes].map(([code, shape]) => ({ code, shape, box: bbox(shape) }))
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b) => {
      if (a.box[0] > b.box[2] || b.box[0] > a.box[2] || a.box[1] > b.box[3] || b.box[1] > a.box[3]) return []
      const common = intersect(featureCollection([feature(a.shape), feature(b.shape)]))
      const km2 = common ? area(common) / 1e6 : 0
      return km2 > SLIVER_KM2 ? [`${a.code} and ${b.code} overlap by ${km2.toFixed(2)} km²`] : []
    }),
  )
}

/**
 * Ground that is covered twice or, between shapes, not at all. One union answers both: what the areas add up to beyond
 * its own is overlap (only then are all pairs compared, to name them), and its small holes are gaps.
 */
export function coverProblems(shapes: Shapes): string[] {
  const features = [...shapes.values()].map((shape) => feature(shape))
  const joined = features.length > 1 ? union(featureCollection(features)) : features[0]
  if (!joined) return []
  const sum = features.reduce((total, shape) => total + area(shape), 0)
  const overlaps = (sum - area(joined)) / 1e6 > SLIVER_KM2 ? overlapProblems(shapes) : []
  const holes = polygonsOf(joined.geometry).flatMap((rings) => rings.slice(1))
  const gaps = holes.flatMap((ring) => {
    const km2 = area(polygon([ring])) / 1e6
    const at = ring[0]?.join(', ') ?? ''
    return km2 > SLIVER_KM2 && km2 < GAP_LIMIT_KM2 ? [`gap of ${km2.toFixed(2)} km² at ${at}`] : []
  })
  return [...overlaps, ...gaps]
}
