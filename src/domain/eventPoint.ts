import type { RegionCode } from './dataset'
import type { EventEntry } from './eventEntry'
import type { PlacedPlace } from './placedPlace'
import type { Bounds, LngLat } from './region'

/** A point of an event as it is drawn: a mark where the event is, or a disc within which it is. */
export interface EventPoint {
  /** Row of its event. */
  readonly row: number
  readonly type: string
  readonly point: LngLat
  /** Radius of the disc; `null` = a mark. */
  readonly radiusKm: number | null
  /** The region that holds the point; `null` for one outside them all. */
  readonly region: RegionCode | null
}

/** Kilometres of a degree of latitude on the mean sphere. */
export const KM_PER_DEGREE = 111.195

/** Points of an event in the order of its places, each once however many roles it has; empty for one that has none. */
export function pointsOf({ event: { type }, row, places }: EventEntry): readonly EventPoint[] {
  const points = new Map<string, EventPoint>()
  for (const placed of places) {
    const point = pointOf({ row, type }, placed)
    if (point !== null) points.set([...point.point, point.radiusKm].join(' '), point)
  }
  return [...points.values()]
}

/** One place of an event as a point; `null` for a place that is not drawn as one. */
export function pointOf(
  { row, type }: Pick<EventPoint, 'row' | 'type'>,
  { place, drawnAs, region }: PlacedPlace,
): EventPoint | null {
  const { point, radiusKm = null } = place
  if (point === undefined || (drawnAs !== 'mark' && drawnAs !== 'disc')) return null
  return { row, type, point, radiusKm: drawnAs === 'disc' ? radiusKm : null, region }
}

/** Where the point's mark stands: on the disc's northern rim, since nothing is known to be at its centre. */
export function markPosition({
  point: [lng, lat],
  radiusKm,
}: Pick<EventPoint, 'point' | 'radiusKm'>): LngLat {
  return radiusKm === null ? [lng, lat] : [lng, Math.min(90, lat + radiusKm / KM_PER_DEGREE)]
}

/** Smallest box around the points with their discs; `null` for none. */
export function boundsOfPoints(points: readonly EventPoint[]): Bounds | null {
  if (points.length === 0) return null
  const boxes = points.map(({ point: [lng, lat], radiusKm }) => {
    const up = (radiusKm ?? 0) / KM_PER_DEGREE
    const right = up / Math.max(0.01, Math.cos((lat * Math.PI) / 180))
    return [lng - right, lat - up, lng + right, lat + up] as const
  })
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ])
}
