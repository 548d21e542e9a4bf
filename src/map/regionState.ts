import type { RegionCode } from '../domain/dataset'
import { REGIONS } from './groundLayer'
import type { MapPort } from './layer'

/** Feature state of the regions: what expressions of fills and outlines read. A region that is absent has none. */
export type RegionStates<State extends object> = ReadonlyMap<RegionCode, State>

/**
 * Writes only what changed. Feature state repaints; polygons are not cut into tiles again.
 *
 * @param keys all keys that `State` may hold, so that none of an older state is left behind.
 */
export function showRegionStates<State extends object>(
  map: MapPort,
  keys: readonly (keyof State & string)[],
  next: RegionStates<State>,
  previous: RegionStates<State>,
): void {
  for (const [code, state] of next) {
    const old = previous.get(code)
    if (old === undefined || keys.some((key) => old[key] !== state[key])) {
      map.setFeatureState({ source: REGIONS, id: code }, state)
    }
  }
  for (const code of previous.keys()) {
    if (next.has(code)) continue
    for (const key of keys) map.removeFeatureState({ source: REGIONS, id: code }, key)
  }
}
