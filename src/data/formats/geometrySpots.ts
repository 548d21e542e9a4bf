import { booleanPointInPolygon, distance, kinks, multiPolygon, pointOnFeature } from '@turf/turf'
import type { ProblemReason } from '../../domain/problem'
import type { LngLat } from '../../domain/region'
import { shortValue } from '../shortValue'
import type { Intake } from './intake'
import { isMembers } from './jsonRow'
import { mendedRing } from './rings'

/** A place of a geometry: a point, or a shape of which a point and its reach are kept. */
export interface GeometrySpot {
  readonly point: LngLat
  readonly shape?: {
    /** From the point to what is farthest of the shape. */
    readonly radiusKm: number
    /** Some of its corners, evenly spread; never empty. */
    readonly corners: readonly LngLat[]
  }
}

/** Gives the places of a geometry in its order; none for one that is empty. `refused` has been reported. */
export type ReadSpots = (index: number, geometry: unknown) => readonly GeometrySpot[] | 'refused'

/** Corners of one geometry; more are refused before any is looked at. */
const MOST_CORNERS = 250_000
/** Places of one event. */
const MOST_SPOTS = 200
/** Pairs of edges of all rings of a file that are looked at for crossings: about a second. */
const MOST_PAIRS = 10_000_000
const CORNERS_KEPT = 100

/** How deep the lists of positions are nested in the coordinates. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
])

interface Flaw {
  readonly field?: string
  readonly value: unknown
  readonly reason: ProblemReason
  readonly advice?: string
}

interface Reading {
  readonly note: (value: unknown, reason: ProblemReason, effect?: 'changed' | 'kept') => void
  /** Takes so many pairs of edges from what is left; `false` = there are not so many. */
  readonly mayCompare: (pairs: number) => boolean
}

/** Reads the geometries of one file: RFC 7946, WGS 84. Heights are left out, with a note. */
export function createReadSpots(intake: Intake): ReadSpots {
  let pairsLeft = MOST_PAIRS
  return (index, geometry) => {
    const read = spotsOf(geometry, {
      note: (value, reason, effect) => intake.note({ index, field: 'geometry' }, value, reason, effect),
      mayCompare(pairs) {
        if (pairs > pairsLeft) return false
        pairsLeft -= pairs
        return true
      },
    })
    if (!isFlaw(read)) return read
    intake.refuse({ index, field: read.field ?? 'geometry' }, read.value, read.reason, read.advice)
    return 'refused'
  }
}

function isFlaw(read: readonly unknown[] | Flaw): read is Flaw {
  return !Array.isArray(read)
}

function spotsOf(geometry: unknown, reading: Reading): readonly GeometrySpot[] | Flaw {
  if (geometry === null || geometry === undefined) return []
  if (!isMembers(geometry)) return { value: geometry, reason: 'wrongType', advice: 'geometry' }
  if (geometry.type === 'GeometryCollection') return collectedSpots(geometry.geometries, reading)
  const { type, coordinates } = geometry
  const depth = DEPTHS.get(type)
  if (depth === undefined)
    return { value: type, reason: 'geometryUnsupported', advice: [...DEPTHS.keys()].join(', ') }
  if (!isList(coordinates))
    return { field: 'coordinates', value: coordinates, reason: 'wrongType', advice: EXAMPLE }
  return coordinates.length === 0 ? [] : placedSpots(coordinates, { type, depth }, reading)
}

function placedSpots(
  coordinates: readonly unknown[],
  { type, depth }: { readonly type: unknown; readonly depth: number },
  reading: Reading,
): readonly GeometrySpot[] | Flaw {
  const lists = listsOf(coordinates, depth)
  if (isFlaw(lists)) return lists
  const read = pointsOf(lists, reading)
  if (isFlaw(read)) return read
  switch (type) {
    case 'Point':
    case 'MultiPoint':
      return pointSpots(read.flat())
    case 'Polygon':
      return areaSpots(read, [lists.length], reading)
    case 'MultiPolygon':
      return areaSpots(read, coordinates.map(lengthOf), reading)
    default:
      return lineSpots(read)
  }
}

const EXAMPLE = '[36.25, 50]'

function pointSpots(points: readonly LngLat[]): readonly GeometrySpot[] | Flaw {
  return points.length > MOST_SPOTS ? tooMany(points.length) : points.map((point) => ({ point }))
}

function tooMany(count: number): Flaw {
  return { value: count, reason: 'tooManyRows', advice: String(MOST_SPOTS) }
}

function collectedSpots(geometries: unknown, reading: Reading): readonly GeometrySpot[] | Flaw {
  if (!isList(geometries)) return { field: 'geometries', value: geometries, reason: 'wrongType' }
  const spots: GeometrySpot[] = []
  for (const geometry of geometries) {
    const read = spotsOf(geometry, reading)
    if (isFlaw(read)) return read
    for (const spot of read) spots.push(spot)
    if (spots.length > MOST_SPOTS) return tooMany(spots.length)
  }
  return spots
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function lengthOf(value: unknown): number {
  return isList(value) ? value.length : 0
}

/** The lists of positions, which are counted before they are read. */
function listsOf(coordinates: readonly unknown[], depth: number): readonly (readonly unknown[])[] | Flaw {
  if (depth === 0) return [[coordinates]]
  let lists: readonly unknown[] = [coordinates]
  for (let level = 1; level < depth; level += 1) {
    if (!lists.every((list) => Array.isArray(list))) break
    lists = lists.flat()
  }
  const read: (readonly unknown[])[] = []
  let count = 0
  for (const list of lists) {
    if (!Array.isArray(list)) return { field: 'coordinates', value: list, reason: 'wrongType' }
    count += list.length
    read.push(list)
  }
  return count > MOST_CORNERS
    ? { field: 'coordinates', value: count, reason: 'tooManyRows', advice: String(MOST_CORNERS) }
    : read
}

function pointsOf(
  lists: readonly (readonly unknown[])[],
  { note }: Reading,
): readonly (readonly LngLat[])[] | Flaw {
  const read: (readonly LngLat[])[] = []
  for (const list of lists) {
    const points: LngLat[] = []
    for (const position of list) {
      const point = pointOf(position)
      if ('reason' in point) return { field: 'coordinates', ...point }
      if (isList(position) && position.length > 2) note(position[2], 'heightDropped')
      points.push(point)
    }
    read.push(points)
  }
  return read
}

function pointOf(position: unknown): LngLat | Flaw {
  if (!isList(position)) return { value: position, reason: 'wrongType', advice: EXAMPLE }
  const [x, y] = position
  const value = `${shortValue(x)}, ${shortValue(y)}`
  if (typeof x === 'string' || typeof y === 'string')
    return { value, reason: 'coordinatesQuoted', advice: EXAMPLE }
  if (!isDegrees(x) || !isDegrees(y)) return { value, reason: 'degreesInvalid', advice: EXAMPLE }
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y]
  return {
    value,
    reason: Math.max(Math.abs(x), Math.abs(y)) > 360 ? 'coordinatesProjected' : 'pointOutsideWorld',
  }
}

function isDegrees(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function lineSpots(lines: readonly (readonly LngLat[])[]): readonly GeometrySpot[] | Flaw {
  const short = lines.find((line) => line.length < 2)
  if (short !== undefined) return { field: 'coordinates', value: short, reason: 'geometryInvalid' }
  const points = lines.flat()
  const longest = lines.reduce((best, line) => (line.length > best.length ? line : best))
  const middle = longest[Math.floor(longest.length / 2)]
  return middle === undefined ? [] : [shapeSpot(middle, points)]
}

/** @param counts how many of the rings each area has. */
function areaSpots(
  rings: readonly (readonly LngLat[])[],
  counts: readonly number[],
  reading: Reading,
): readonly GeometrySpot[] | Flaw {
  let at = 0
  const areas: (readonly (readonly LngLat[])[])[] = []
  for (const count of counts) {
    const area = mendedArea(rings.slice(at, at + count), reading)
    if (area === null) return { field: 'coordinates', value: rings[at], reason: 'ringDegenerate' }
    areas.push(area)
    at += count
  }
  const shape = multiPolygon(areas.map((area) => area.map((ring) => ring.map(([x, y]) => [x, y]))))
  const edges = areas.flat().reduce((sum, ring) => sum + ring.length, 0)
  if (reading.mayCompare(edges * edges) && kinks(shape.geometry).features.length > 0)
    reading.note(edges, 'ringCrossed', 'kept')
  const [x = 0, y = 0] = pointOnFeature(shape).geometry.coordinates
  return [shapeSpot([x, y], areas.flat(2))]
}

/** Rings as they should be, the outer one first; holes outside of it are left out. `null` = a ring is none. */
function mendedArea(
  rings: readonly (readonly LngLat[])[],
  { note }: Reading,
): readonly (readonly LngLat[])[] | null {
  const mended = rings.map((ring, index) => mendedRing(ring, index > 0))
  const whole = mended.filter((ring) => ring !== null)
  const [outer] = whole
  if (outer === undefined || whole.length < mended.length) return null
  if (whole.some(({ isMended }) => isMended)) note(rings.length, 'ringMended')
  const area = { type: 'Polygon' as const, coordinates: [outer.ring.map(([x, y]) => [x, y])] }
  const holes = whole.slice(1).filter(({ ring: [corner] }) => {
    const isInside = corner !== undefined && booleanPointInPolygon([...corner], area)
    if (!isInside) note(corner, 'geometryInvalid')
    return isInside
  })
  return [outer, ...holes].map(({ ring }) => ring)
}

function shapeSpot(point: LngLat, corners: readonly LngLat[]): GeometrySpot {
  let radiusKm = 0.1
  for (const corner of corners) radiusKm = Math.max(radiusKm, distance([...point], [...corner]))
  const step = Math.ceil(corners.length / CORNERS_KEPT)
  const kept = corners.filter((_, index) => index % step === 0)
  return { point, shape: { radiusKm: Math.ceil(radiusKm * 10) / 10, corners: kept } }
}
