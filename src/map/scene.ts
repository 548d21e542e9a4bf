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

/** How a region is outlined; the selected one stands out from those that are hovered or named by the open event. */
export type Outline = 'selected' | 'named'

/** The regions that have an outline; the selected one is the last. */
export function outlinesOf({
  hovered,
  selected,
  outlined,
}: Pick<Scene, 'hovered' | 'selected' | 'outlined'>): ReadonlyMap<RegionCode, Outline> {
  const looks = new Map<RegionCode, Outline>(outlined.map((code) => [code, 'named']))
  if (hovered !== null) looks.set(hovered, 'named')
  if (selected === null) return looks
  looks.delete(selected)
  return looks.set(selected, 'selected')
}

/** Whether the land looks the same: the rest of a scene lies over it. */
export function isSameLand(a: Scene, b: Scene): boolean {
  return a.theme === b.theme && a.regions === b.regions
}
