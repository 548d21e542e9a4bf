import type { RegionCode } from '../../domain/dataset'
import type { Scene } from '../scene'

export type OutlineLook = 'selected' | 'named'

/** Which regions have an outline: every one of the open event, the one under the pointer, and the selected one. */
export function outlinedRegions({
  hovered,
  selected,
  outlined,
}: Pick<Scene, 'hovered' | 'selected' | 'outlined'>): ReadonlyMap<RegionCode, OutlineLook> {
  const looks = new Map<RegionCode, OutlineLook>(outlined.map((code) => [code, 'named']))
  if (hovered !== null) looks.set(hovered, 'named')
  if (selected !== null) looks.set(selected, 'selected')
  return looks
}

export function areSameOutlines(
  a: ReadonlyMap<RegionCode, OutlineLook>,
  b: ReadonlyMap<RegionCode, OutlineLook>,
): boolean {
  return a.size === b.size && [...a].every(([code, look]) => b.get(code) === look)
}
