import type { RegionCode } from '../domain/dataset'
import type { Language } from '../domain/language'
import type { MarkShape } from '../domain/marks'
import type { Camera, Theme } from '../domain/view'

/** One mark of the row beside a region's label. */
export interface MarkCount {
  readonly shape: MarkShape
  /** CSS colour for the scene's theme. */
  readonly colour: string
  /** Events of this type in the region; written beside the mark when more than one. */
  readonly count: number
}

/** How one region with events is drawn. */
export interface RegionLook {
  /** 1–4, from few to many events. */
  readonly fillClass: 1 | 2 | 3 | 4
  /** Hatched instead of filled: events name the region, none happened there according to anybody. */
  readonly isOnlyMentioned: boolean
  readonly marks: readonly MarkCount[]
}

/** All that the map shows, as one value; the map keeps no other state. */
export interface Scene {
  readonly language: Language
  readonly theme: Theme
  /** Regions that are absent are drawn as plain land. */
  readonly regions: ReadonlyMap<RegionCode, RegionLook>
  readonly hovered: RegionCode | null
  readonly selected: RegionCode | null
  /** Every region of the selected event. */
  readonly outlined: readonly RegionCode[]
  /** `null` = fitted to `fit`. */
  readonly camera: Camera | null
  readonly fit: readonly RegionCode[]
}
