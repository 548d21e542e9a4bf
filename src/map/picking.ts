import type { RegionCode } from '../domain/dataset'
import { boundsOfPoints } from '../domain/eventPoint'
import { eventsOf, isWhole, type PointGroup } from '../domain/pointGroups'
import type { Bounds } from '../domain/region'
import type { PickTarget } from './pointing'

/** What a click comes to. */
export type Picked =
  /** `null` = beside everything. */
  | { readonly kind: 'region'; readonly region: RegionCode | null }
  | { readonly kind: 'event'; readonly event: string }
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
  if (target.kind === 'discs') return oneOrRegion(target.events, target.region)
  const group = groups.find(({ id }) => id === target.group)
  if (group === undefined) return null
  const events = eventsOf(group)
  const box = boundsOfPoints(group.members)
  if (events.length > 1 && !isWhole(group) && box !== null) {
    return { kind: 'closer', box, fromZoom: group.toZoom }
  }
  return oneOrRegion(events, target.region)
}

function oneOrRegion(events: readonly string[], region: RegionCode | null): Picked | null {
  const [first] = events
  if (first === undefined) return null
  return events.length === 1 || region === null ? { kind: 'event', event: first } : { kind: 'region', region }
}
