import type { RegionCode } from '../domain/dataset'
import type { EventPoint } from '../domain/eventPoint'
import type { Language } from '../domain/language'
import type { PointGroup } from '../domain/pointGroups'
import type { RegionLook } from '../domain/regionLook'
import type { Camera, Theme } from '../domain/view'

/** All that the map shows, as one value; the map keeps no other state. */
export interface Scene {
  readonly language: Language
  readonly theme: Theme
  /** The events are of the reader's own file: their marks are hatched. */
  readonly isOwn: boolean
  /** Regions that are absent are drawn as plain land. */
  readonly regions: ReadonlyMap<RegionCode, RegionLook>
  /** Points of the events as marks and clusters with their discs: those that the map told that it needs, or more. */
  readonly groups: readonly PointGroup[]
  readonly hovered: RegionCode | null
  readonly selected: RegionCode | null
  /** Every region of the selected event. */
  readonly outlined: readonly RegionCode[]
  /** Every point of the selected event. */
  readonly emphasised: readonly EventPoint[]
  /** `null` = fitted to `fit`. */
  readonly camera: Camera | null
  readonly fit: readonly RegionCode[]
}
