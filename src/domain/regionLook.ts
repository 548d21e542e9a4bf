import type { FillClass } from './fillClasses'
import type { MarkShape } from './marks'

/** One mark of the row beside a region's label. */
export interface MarkCount {
  readonly shape: MarkShape
  /** CSS colour for the theme that it is drawn in. */
  readonly colour: string
  /** Events of this type in the region; written beside the mark when more than one. */
  readonly count: number
}

/** How one region with events is drawn. */
export interface RegionLook {
  /** From few to many events. */
  readonly fillClass: FillClass
  /** Hatched instead of filled: events name the region, none happened there according to anybody. */
  readonly isOnlyMentioned: boolean
  readonly marks: readonly MarkCount[]
}
