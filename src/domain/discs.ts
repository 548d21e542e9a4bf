import type { EventPoint } from './eventPoint'
import { isWhole, type PointGroup } from './pointGroups'
import { ZOOM_RANGE } from './view'

/** A circle within which an event is said to have happened. */
export interface Disc extends EventPoint {
  readonly radiusKm: number
  /** Whole zoom from which it is drawn. */
  readonly fromZoom: number
}

/** A plate for more events than this stands for them without their discs, which would cover the map with ink. */
const MOST_TOGETHER = 8
/** Of events that no zoom parts so many discs are drawn: one is seen, and two tell a click that it is not alone. */
const MOST_AT_ONE_SPOT = 2

/** Discs of the points that have a radius, the widest first, so that none covers a smaller one. */
export function discsOf(groups: readonly PointGroup[]): readonly Disc[] {
  const discs = new Map<EventPoint, number>()
  for (const group of groups) {
    for (const member of drawnMembers(group)) {
      discs.set(member, Math.min(discs.get(member) ?? group.fromZoom, group.fromZoom))
    }
  }
  return sorted([...discs])
}

/** Discs of these points at every zoom, in the same order. */
export function wholeDiscs(points: readonly EventPoint[]): readonly Disc[] {
  return sorted(points.map((point) => [point, ZOOM_RANGE.min]))
}

function sorted(points: readonly (readonly [point: EventPoint, fromZoom: number])[]): readonly Disc[] {
  return points
    .flatMap(([{ radiusKm, ...rest }, fromZoom]) =>
      radiusKm === null ? [] : [{ ...rest, radiusKm, fromZoom }],
    )
    .sort((a, b) => b.radiusKm - a.radiusKm)
}

function drawnMembers(group: PointGroup): readonly EventPoint[] {
  const { members } = group
  if (members.length <= MOST_TOGETHER) return members
  if (!isWhole(group)) return []
  const atSpot = new Map<string, number>()
  return members.filter(({ point, radiusKm }) => {
    const spot = [...point, radiusKm].join(' ')
    const count = (atSpot.get(spot) ?? 0) + 1
    atSpot.set(spot, count)
    return count <= MOST_AT_ONE_SPOT
  })
}
