import { booleanPointInPolygon, distance, kinks, multiPolygon, pointOnFeature } from '@turf/turf'
import type { ProblemReason } from '../../domain/problem'
import type { LngLat } from '../../domain/region'
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
    const flaw = isFlaw(read)
      ? read
      : read.length > MOST_SPOTS
        ? { value: read.length, reason: 'tooManyRows' as const, advice: String(MOST_SPOTS) }
        : null
    if (flaw === null) return isFlaw(read) ? 'refused' : read
    intake.refuse({ index, field: flaw.field ?? 'geometry' }, flaw.value, flaw.reason, flaw.advice)
    return 'refused'
  }
}

function isFlaw<Value>(read: readonly Value[] | Flaw): read is Flaw {
  return 'reason' in read
}

function spotsOf(geometry: unknown, reading: Reading): readonly GeometrySpot[] | Flaw {
  if (geometry === null || geometry === undefined) return []
  if (!isMembers(geometry)) return { value: geometry, reason: 'wrongType', advice: 'geometry' }
  const { type, coordinates, geometries } = geometry
  if (type === 'GeometryCollection') return collectedSpots(geometries, reading)
  const depth = DEPTHS.get(type)
  if (depth === undefined)
    return { value: type, reason: 'geometryUnsupported', advice: [...DEPTHS.keys()].join(', ') }
  if (!Array.isArray(coordinates))
    return { field: 'coordinates', value: coordinates, reason: 'wrongType', advice: '[36.25, 50]' }
  if (coordinates.length === 0) return []
  const lists = listsOf(coordinates, depth)
  if (isFlaw(lists)) return lists
  const read = pointsOf(lists, reading)
  if (isFlaw(read)) return read
  if (type === 'Point' || type === 'MultiPoint') return read.flat().map((point) => ({ point }))
  if (type === 'LineString' || type === 'MultiLineString') return lineSpots(read)
  const counts = type === 'Polygon' ? [lists.length] : coordinates.map((one: unknown) => lengthOf(one))
  return areaSpots(read, counts, reading)
}

function collectedSpots(geometries: unknown, reading: Reading): readonly GeometrySpot[] | Flaw {
  if (!Array.isArray(geometries)) return { field: 'geometries', value: geometries, reason: 'wrongType' }
  const spots: GeometrySpot[] = []
  for (const geometry of geometries) {
    const read = spotsOf(geometry, reading)
    if (isFlaw(read)) return read
    for (const spot of read) spots.push(spot)
    if (spots.length > MOST_SPOTS) return spots
  }
  return spots
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
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
      if (Array.isArray(position) && position.length > 2) note(position[2], 'heightDropped')
      points.push(point)
    }
    read.push(points)
  }
  return read
}

function pointOf(position: unknown): LngLat | Flaw {
  if (!Array.isArray(position)) return { value: position, reason: 'wrongType', advice: '[36.25, 50]' }
  const [x, y]: readonly unknown[] = position
  const value = `${String(x)}, ${String(y)}`
  if (typeof x === 'string' || typeof y === 'string')
    return { value, reason: 'coordinatesQuoted', advice: '[36.25, 50]' }
  if (!Number.isFinite(x) || !Number.isFinite(y) || typeof x !== 'number' || typeof y !== 'number')
    return { value: x === undefined ? position : value, reason: 'degreesInvalid', advice: '[36.25, 50]' }
  if (Math.abs(x) > 360 || Math.abs(y) > 360) return { value, reason: 'coordinatesProjected' }
  return Math.abs(x) > 180 || Math.abs(y) > 90 ? { value, reason: 'pointOutsideWorld' } : [x, y]
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
