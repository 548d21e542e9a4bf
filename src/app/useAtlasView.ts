import { useMemo } from 'react'
import { type FillLimits, fillLimits } from '../domain/fillClasses'
import { type Overview, overviewOf } from '../domain/overview'
import { pointGroups } from '../domain/pointGroups'
import { type SearchHits, searchOf } from '../domain/searchHits'
import { NO_FILTER } from '../domain/view'
import type { Scene } from '../map/scene'
import { languageOf, themeOf } from '../state/selectors'
import { useAtlas } from '../ui/atlas'
import { emphasisedPoints, fittedRegions, regionLooks, type StillScene, sceneOf } from './sceneOf'
import type { PageState } from './usePageState'

export interface AtlasView {
  readonly overview: Overview
  readonly limits: FillLimits
  readonly scene: StillScene
  /** What the text of the filter finds; `null` while it holds no word. */
  readonly hits: SearchHits | null
}

/** Everything that is derived from the state, each part only when what it depends on has changed. */
export function useAtlasView(state: PageState): AtlasView {
  const { index, regionSet, own } = useAtlas()
  const { view } = state
  const [language, theme] = [languageOf(state), themeOf(state)]
  const overview = useMemo(() => overviewOf(index.entries, view.filter), [index, view.filter])
  const limits = useMemo(() => {
    const { regions } = overviewOf(index.entries, NO_FILTER)
    return fillLimits([...regions.values()].reduce((most, { entries }) => Math.max(most, entries.length), 0))
  }, [index])
  const fit = useMemo(() => fittedRegions(index), [index])
  const regions = useMemo(() => regionLooks(overview, limits, theme), [overview, limits, theme])
  const points = usePoints(overview)
  const emphasised = useMemo(() => emphasisedPoints(index, view.event), [index, view.event])
  const drawn = useMemo(() => ({ regions, ...points, emphasised, fit }), [regions, points, emphasised, fit])
  const scene = useMemo(
    () => sceneOf({ view, index, drawn, language, theme, isOwn: own !== undefined }),
    [view, index, drawn, language, theme, own],
  )
  const search = useMemo(() => searchOf(index, regionSet), [index, regionSet])
  const hits = useMemo(() => search(view.filter, language), [search, view.filter, language])
  return { overview, limits, scene, hits }
}

function usePoints({ points }: Overview): Pick<Scene, 'points' | 'groups'> {
  return useMemo(() => ({ points, groups: pointGroups(points) }), [points])
}
