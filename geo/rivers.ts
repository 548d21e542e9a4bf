import type { LineString, Polygon, Position } from 'geojson'
import { cheapestChain, type Point } from './chain'
import { collectionOf, featureOf, writeJson } from './json'
import type { LngLat } from './regionSet'
import type { RiverRow } from './tables'

const KM_PER_DEGREE = 111.2

/** Points that stand for a water body: its corners, or its middle if it is small. */
function pointsOf(polygon: Polygon): Position[] {
  const ring = polygon.coordinates[0] ?? []
  const xs = ring.map(([x = 0]) => x)
  const ys = ring.map(([, y = 0]) => y)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (Math.max(east - west, north - south) > 0.02) return ring.slice(1)
  return [[(west + east) / 2, (south + north) / 2]]
}

/** Plane with kilometres as unit around a latitude. */
function planeAt(lat: number) {
  const kx = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  return {
    toKm: ([x = 0, y = 0]: readonly number[]): Point => [x * kx, y * KM_PER_DEGREE],
    toDegrees: ([x, y]: Point): Position => [x / kx, y / KM_PER_DEGREE],
  }
}

/** Whether a point lies in the ellipse around a leg in which its trace is looked for. */
function isNearLeg(point: Point, from: Point, to: Point): boolean {
  const direct = Math.hypot(from[0] - to[0], from[1] - to[1])
  const detour =
    Math.hypot(point[0] - from[0], point[1] - from[1]) + Math.hypot(point[0] - to[0], point[1] - to[1])
  return detour < 1.35 * direct + 20
}

/** The water nearest to a point of the course; the point itself if there is none within 4 km. */
function snapped(point: Point, water: readonly Point[]): Point {
  let [best, distance]: [Point, number] = [point, 4]
  for (const candidate of water) {
    const here = Math.hypot(candidate[0] - point[0], candidate[1] - point[1])
    if (here < distance) [best, distance] = [candidate, here]
  }
  return best
}

function traceLeg(from: LngLat, to: LngLat, candidates: readonly Position[]): Position[] {
  const plane = planeAt((from[1] + to[1]) / 2)
  const [start, end] = [plane.toKm(from), plane.toKm(to)]
  const points = candidates.map(plane.toKm).filter((point) => isNearLeg(point, start, end))
  return cheapestChain(snapped(start, points), snapped(end, points), points).map(plane.toDegrees)
}

/**
 * Traces a river through the water bodies of the source, which shows narrow rivers as chains of unnamed puddles:
 * between consecutive points of the course, the chain of water with the shortest gaps.
 */
export function traceRiver(course: RiverRow, water: readonly Position[]): LineString {
  if (course.asGiven) return { type: 'LineString', coordinates: course.via.map((point) => [...point]) }
  const line: Position[] = []
  for (let i = 1; i < course.via.length; i++) {
    const [from, to] = [course.via[i - 1], course.via[i]]
    if (!from || !to) continue
    const leg = traceLeg(from, to, water)
    line.push(...(line.length > 0 ? leg.slice(1) : leg))
  }
  return { type: 'LineString', coordinates: line }
}

/** Writes the rivers of the set as lines with their names. */
export function writeRivers(courses: readonly RiverRow[], water: readonly Polygon[], to: string): string {
  const points = water.flatMap(pointsOf)
  const features = courses.map((course) => featureOf(traceRiver(course, points), { ...course.name }))
  writeJson(to, collectionOf(features))
  return to
}
