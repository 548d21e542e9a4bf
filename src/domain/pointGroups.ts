import type { RegionCode } from './dataset'
import type { EventPoint } from './eventPoint'
import type { Bounds, LngLat } from './region'
import { ZOOM_RANGE } from './view'

/** Points that are drawn as one mark or cluster over a range of zooms; often only one point. */
export interface PointGroup {
  /** The same for the same points, whatever is asked for or filtered elsewhere. */
  readonly id: string
  /** Where mark or cluster stands: on the point, for several in their middle. */
  readonly at: LngLat
  /** Whole zoom from which it is drawn. */
  readonly fromZoom: number
  /** Whole zoom from which its parts are drawn instead; past the largest zoom for what never falls apart. */
  readonly toZoom: number
  /** Points in it, at least one. */
  readonly points: number
  /** Events in it; one with several points in it counts once. */
  readonly events: number
  /** Events of each type, at least one each. */
  readonly types: ReadonlyMap<string, number>
  /** Every point of it is somewhere within a disc. */
  readonly isNear: boolean
  /** The one region that all its points lie in; `null` for several, and for none. */
  readonly region: RegionCode | null
  /** Around its points with their discs. */
  readonly box: Bounds
  /**
   * Its points, in the order of their rows, if there are no more than {@link MOST_TOGETHER}. Of more the first one, or
   * of what never falls apart the first two at each spot, up to as many.
   */
  readonly members: readonly EventPoint[]
}

/** A plate for more points than this stands for them without their discs, which would cover the map with ink. */
export const MOST_TOGETHER = 8

/** `toZoom` of what never falls apart. */
export const NEVER = ZOOM_RANGE.max + 1

/** The groups that are drawn at a zoom, whole or between two steps; a picture may go beyond the zooms of the map. */
export function groupsAt(groups: readonly PointGroup[], zoom: number): readonly PointGroup[] {
  const within = Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoom))
  return groups.filter(({ fromZoom, toZoom }) => fromZoom <= within && within < toZoom)
}

/** Whether no zoom would show its parts: they are at one spot, or too close to it. */
export function isWhole({ toZoom }: Pick<PointGroup, 'toZoom'>): boolean {
  return toZoom >= NEVER
}
