import type { EventEntry } from '../domain/eventEntry'
import type { PointGroup } from '../domain/pointGroups'
import { boundsOfRegions } from '../domain/region'
import type { Filter } from '../domain/view'
import { useAtlas } from '../ui/atlas'
import { useAnswer } from '../ui/useAnswer'
import { framePointView } from './framePoints'
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

const NONE: readonly never[] = []

/** @param seen the map as it is seen; `null` asks for nothing. */
export function usePrintedRows(
  { filter, overview, scene }: AtlasView,
  seen: { readonly map: SeenMap | null } | null,
): PrintedRows {
  const isAsked = seen !== null
  const unplaced = useRows(filter, 'unplaced', isAsked && overview.unplaced > 0)
  const entries = useRows(filter, 'all', isAsked)
  return { entries, unplaced, groups: useFrameGroups(filter, scene.fit, seen) }
}

function useRows(filter: Filter, part: 'all' | 'unplaced', isAsked: boolean): readonly EventEntry[] {
  const list = { filter, part, order: null }
  return useAnswer(isAsked ? { kind: 'list', list, from: 0, to: MOST_PRINTED } : null).answer?.entries ?? NONE
}

function useFrameGroups(
  filter: Filter,
  fit: AtlasView['scene']['fit'],
  seen: { readonly map: SeenMap | null } | null,
): readonly PointGroup[] {
  const { regionSet, index } = useAtlas()
  const frame = pageFrame(seen?.map ?? null, boundsOfRegions(fit, regionSet) ?? regionSet.bounds)
  const isAsked = seen !== null && index.whole.points > 0
  return useAnswer(isAsked ? { kind: 'points', filter, ...framePointView(frame) } : null).answer ?? NONE
}
