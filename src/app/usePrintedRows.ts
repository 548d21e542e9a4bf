import type { EventEntry } from '../domain/eventEntry'
import type { PointGroup } from '../domain/pointGroups'
import { pointViewOf } from '../domain/pointView'
import { boundsOfRegions } from '../domain/region'
import { fitPadding, fittedCamera } from '../domain/cameraMath'
import { useAtlas } from '../ui/atlas'
import { useAnswer } from '../ui/useAnswer'
import { pageFrame, type SeenMap } from './pictureFrame'
import type { AtlasView } from './useAtlasView'

/** Events that are printed in full; of more the paper says how many there are. */
const MOST_PRINTED = 300

/** What a printed page needs of the events, kept at hand: a browser that prints waits for nothing. */
export interface PrintedRows {
  readonly entries: readonly EventEntry[]
  readonly unplaced: readonly EventEntry[]
  readonly groups: readonly PointGroup[]
}

/** @param seen `null` asks for nothing. */
export function usePrintedRows(
  { filter, overview, scene }: AtlasView,
  seen: { readonly map: SeenMap | null } | null,
): PrintedRows {
  const { regionSet, index } = useAtlas()
  const rows = { kind: 'list', from: 0, to: MOST_PRINTED } as const
  const all = { filter, part: 'all', order: null } as const
  const unplaced = { filter, part: 'unplaced', order: null } as const
  const frame = pageFrame(seen?.map ?? null, boundsOfRegions(scene.fit, regionSet) ?? regionSet.bounds)
  const { size, focus } = frame
  const camera = 'zoom' in focus ? focus : fittedCamera(focus, size, fitPadding(size))
  const view = pointViewOf(camera, size)
  const isAsked = seen !== null
  return {
    entries: useAnswer(isAsked ? { ...rows, list: all } : null).answer?.entries ?? [],
    unplaced:
      useAnswer(isAsked && overview.unplaced > 0 ? { ...rows, list: unplaced } : null).answer?.entries ?? [],
    groups:
      useAnswer(isAsked && index.whole.points > 0 ? { kind: 'points', filter, ...view } : null).answer ?? [],
  }
}
