import type { EventPoint } from './eventPoint'
import { isWhole, MOST_TOGETHER, type PointGroup } from './pointGroups'

/** A circle within which an event is said to have happened. */
export interface Disc extends EventPoint {
  readonly radiusKm: number
  /** Whole zoom from which it is drawn. */
  readonly fromZoom: number
}

/**
 * Discs of the points that have a radius, the widest first, so that none covers a smaller one. A plate for many points
 * stands for them without their discs, but where no zoom parts them: there one is seen, and two tell a click that it is
 * not alone.
 */
export function discsOf(groups: readonly PointGroup[]): readonly Disc[] {
  const discs = new Map<string, Disc>()
  for (const group of groups) {
    if (group.points > MOST_TOGETHER && !isWhole(group)) continue
    for (const disc of group.members.flatMap((member) => discOf(member, group.fromZoom))) {
      const key = [disc.row, ...disc.point, disc.radiusKm].join(' ')
      const known = discs.get(key)
      if (known === undefined || disc.fromZoom < known.fromZoom) discs.set(key, disc)
    }
  }
  return [...discs.values()].sort(byWidth)
}

function discOf({ radiusKm, ...rest }: EventPoint, fromZoom: number): readonly Disc[] {
  return radiusKm === null ? [] : [{ ...rest, radiusKm, fromZoom }]
}

function byWidth(a: Disc, b: Disc): number {
  return b.radiusKm - a.radiusKm || a.row - b.row
}
