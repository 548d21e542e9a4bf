import { useMemo } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import { type FillLimits, fillLimits } from '../domain/fillClasses'
import type { Overview } from '../domain/overview'
import type { PointGroup } from '../domain/pointGroups'
import type { PointView } from '../domain/pointView'
import type { SearchHits } from '../domain/searchHits'
import type { Filter } from '../domain/view'
import { languageOf, themeOf } from '../state/selectors'
import { useAtlas } from '../ui/atlas'
import { type Known, useAnswer } from '../ui/useAnswer'
import { emphasisedPoints, regionLooks, type StillScene, sceneOf } from './sceneOf'
import type { PageState } from './usePageState'
import { NO_GROUPS, useTogether } from './useTogether'

export interface AtlasView {
  /** What is counted and listed: the filter of the state, or the one before it while that one is being counted. */
  readonly filter: Filter
  readonly overview: Overview
  readonly limits: FillLimits
  readonly scene: StillScene
  /** The event that is open; `null` for none, and until it is here. */
  readonly open: EventEntry | null
  /** Whether the filters hide the event that is open. */
  readonly isOutside: boolean
  /** What the text of the filter finds; `null` while it holds no word. */
  readonly found: Known<SearchHits | null>
}

const NO_POINTS: Known<readonly PointGroup[]> = { answer: NO_GROUPS, isCurrent: true }

/**
 * Everything that is derived from the state, each part only when what it depends on has changed; `null` until the
 * events have been counted for the first time.
 */
export function useAtlasView(state: PageState): AtlasView | null {
  const { index, own } = useAtlas()
  const { view, pointView } = state
  const [language, theme] = [languageOf(state), themeOf(state)]
  const counted = useAnswer({ kind: 'overview', filter: view.filter })
  const placed = useGroups(view.filter, pointView)
  const { filter, overview, groups } = useTogether(view.filter, counted, placed)
  const limits = useMemo(() => fillLimits(Math.max(0, ...index.whole.regions.values())), [index])
  const fit = useMemo(() => [...index.whole.regions.keys()].sort(), [index])
  const regions = useMemo(
    () => (overview === null ? null : regionLooks(overview, limits, theme)),
    [overview, limits, theme],
  )
  const open = useOpenEvent(view.event)
  const emphasised = useMemo(() => emphasisedPoints(open), [open])
  const drawn = useMemo(
    () => (regions === null ? null : { regions, groups, emphasised, fit }),
    [regions, groups, emphasised, fit],
  )
  const { region, camera } = view
  const scene = useMemo(
    () =>
      drawn === null
        ? null
        : sceneOf({ view: { region, camera }, open, drawn, language, theme, isOwn: own !== undefined }),
    [region, camera, open, drawn, language, theme, own],
  )
  const isOutside = useIsOutside(view.filter, open)
  const found = useAnswer(view.filter.text === '' ? null : { kind: 'search', filter: view.filter, language })
  return useMemo(
    () =>
      overview === null || scene === null
        ? null
        : { filter, overview, limits, scene, open, isOutside, found },
    [filter, overview, limits, scene, open, isOutside, found],
  )
}

/** Marks and clusters of what the map shows; none where no event has a point, and until the map says what it shows. */
function useGroups(filter: Filter, pointView: PointView | null): Known<readonly PointGroup[]> {
  const hasPoints = useAtlas().index.whole.points > 0
  const isAsked = pointView !== null && hasPoints
  const known = useAnswer(isAsked ? { kind: 'points', filter, ...pointView } : null)
  return isAsked ? known : NO_POINTS
}

function useOpenEvent(id: string | null): EventEntry | null {
  const { answer } = useAnswer(id === null ? null : { kind: 'byId', ids: [id] })
  return answer?.find(({ event }) => event.id === id) ?? null
}

function useIsOutside(filter: Filter, open: EventEntry | null): boolean {
  const id = open?.event.status === 'active' ? open.event.id : null
  const list = { filter, part: 'all', order: null } as const
  const { answer, isCurrent } = useAnswer(id === null ? null : { kind: 'position', list, id })
  return isCurrent && answer === -1
}
