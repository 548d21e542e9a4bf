import type { RegionCode } from '../domain/dataset'
import { isWhole, type PointGroup } from '../domain/pointGroups'
import type { Bounds } from '../domain/region'
import type { PickTarget } from './pointing'

/** What a click comes to. */
export type Picked =
  /** `null` = beside everything. */
  | { readonly kind: 'region'; readonly region: RegionCode | null }
  | { readonly kind: 'event'; readonly row: number }
  /** A cluster is brought so close that it falls apart. */
  | { readonly kind: 'closer'; readonly box: Bounds; readonly fromZoom: number }

/**
 * One event is picked itself. Several that no zoom parts are read in the list of their region; where they are in none,
 * the first is picked, which leads to the list "Not on the map".
 *
 * @param groups those of the scene; `null` for a click on a group that it no longer has.
 */
export function pickedBy(target: PickTarget | null, groups: readonly PointGroup[]): Picked | null {
  if (target === null || target.kind === 'region') return { kind: 'region', region: target?.region ?? null }
  if (target.kind === 'discs') return oneOrRegion(target.rows[0], target.rows.length, target.region)
  const group = groups.find(({ id }) => id === target.group)
  if (group === undefined) return null
  const { events, members, box, toZoom } = group
  if (events > 1 && !isWhole(group)) return { kind: 'closer', box, fromZoom: toZoom }
  return oneOrRegion(members[0]?.row, events, target.region)
}

function oneOrRegion(first: number | undefined, events: number, region: RegionCode | null): Picked | null {
  if (first === undefined) return null
  return events === 1 || region === null ? { kind: 'event', row: first } : { kind: 'region', region }
}
