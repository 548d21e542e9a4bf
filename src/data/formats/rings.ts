import type { LngLat } from '../../domain/region'

/** A ring as RFC 7946 wants it: closed, the outer one counter-clockwise, holes clockwise. */
export interface MendedRing {
  readonly ring: readonly LngLat[]
  /** Whether it had to be closed or turned round. */
  readonly isMended: boolean
}

/** `null` = it encloses nothing. */
export function mendedRing(points: readonly LngLat[], isHole: boolean): MendedRing | null {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  const isClosed = first[0] === last[0] && first[1] === last[1]
  const closed = isClosed ? points : [...points, first]
  const area = signedArea(closed)
  if (closed.length < 4 || area === 0) return null
  const isTurned = area > 0 === isHole
  return { ring: isTurned ? closed.toReversed() : closed, isMended: !isClosed || isTurned }
}

/** Above 0 = counter-clockwise. In square degrees: only the sign is of use. */
function signedArea(ring: readonly LngLat[]): number {
  const [[startX, startY] = [0, 0]] = ring
  let sum = 0
  let [beforeX, beforeY] = [0, 0]
  for (const [lng, lat] of ring) {
    const [x, y] = [lng - startX, lat - startY] // from its own corner, so that digits of small rings are not lost
    sum += beforeX * y - x * beforeY
    ;[beforeX, beforeY] = [x, y]
  }
  return sum
}
