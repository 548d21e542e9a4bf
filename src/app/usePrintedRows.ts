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
/** Of a set of more events, texts are fetched from a file: not for a page that is hardly ever printed. */
const MOST_AT_HAND = 10_000

/** What a printed page needs of the events, kept at hand: a browser that prints waits for nothing. */
export interface PrintedRows {
  readonly entries: readonly EventEntry[]
  readonly unplaced: readonly EventEntry[]
  readonly groups: readonly PointGroup[]
  /** Whether they are those of the view. */
  readonly areHere: boolean
}

const NONE: readonly never[] = []

/**
 * @param seen the map as it is seen; `null` asks for nothing.
 * @param isMeant whether the reader is about to print: else events of large sets stay where they are.
 */
export function usePrintedRows(
  { filter, overview, scene }: AtlasView,
  seen: { readonly map: SeenMap | null } | null,
  isMeant: boolean,
): PrintedRows {
  const isLarge = useAtlas().index.whole.events > MOST_AT_HAND
  const isAsked = seen !== null && (isMeant || !isLarge)
  const hasUnplaced = overview.unplaced > 0 && (overview.unplaced <= MOST_PRINTED || !isLarge)
  const unplaced = useRows(filter, 'unplaced', isAsked && hasUnplaced)
  const entries = useRows(filter, 'all', isAsked)
  const groups = useFrameGroups(filter, scene.fit, seen)
  return {
    entries: entries.rows,
    unplaced: unplaced.rows,
    groups,
    areHere: isAsked && entries.areHere && unplaced.areHere,
  }
}

function useRows(filter: Filter, part: 'all' | 'unplaced', isAsked: boolean) {
  const list = { filter, part, order: null }
  const { answer, isCurrent } = useAnswer(isAsked ? { kind: 'list', list, from: 0, to: MOST_PRINTED } : null)
  return { rows: isAsked ? (answer?.entries ?? NONE) : NONE, areHere: isCurrent || !isAsked }
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
