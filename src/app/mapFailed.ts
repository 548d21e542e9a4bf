import type { MapFailure } from '../map/mapFailure'
import type { Store } from '../state/store'

/**
 * Goes on with the plain map and says so; where that cannot be had either, there is none.
 *
 * @param why `code` = what draws the map now did not load.
 */
export function mapFailed({ api, tell }: Store, why: MapFailure | 'code'): void {
  const { drawing } = api.getState()
  if (why === 'canvas' || (why === 'code' && drawing === 'plain')) {
    api.setState({ map: { kind: 'none', why: 'drawing' } })
    tell({ kind: 'noMap', why: 'drawing' })
    return
  }
  if (drawing === 'plain') return // MapLibre says once for each of its workers that it broke
  api.setState({ drawing: 'plain', map: { kind: 'loading' } })
  tell({ kind: 'plainMap', why })
}
