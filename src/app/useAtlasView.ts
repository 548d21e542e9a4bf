import { useMemo } from 'react'
import { type FillLimits, fillLimits } from '../domain/fillClasses'
import { type Overview, overviewOf } from '../domain/overview'
import { NO_FILTER } from '../domain/view'
import type { Scene } from '../map/scene'
import { languageOf, themeOf } from '../state/selectors'
import type { AppState } from '../state/store'
import { useAtlas } from '../ui/atlas'
import { fittedRegions, regionLooks, sceneOf } from './sceneOf'

interface AtlasView {
  readonly overview: Overview
  readonly limits: FillLimits
  readonly scene: Scene
}

/** Everything that is derived from the state, each part only when what it depends on has changed. */
export function useAtlasView(state: AppState): AtlasView {
  const { index } = useAtlas()
  const { view, hovered } = state
  const [language, theme] = [languageOf(state), themeOf(state)]
  const overview = useMemo(() => overviewOf(index.entries, view.filter), [index, view.filter])
  const limits = useMemo(() => {
    const { regions } = overviewOf(index.entries, NO_FILTER)
    return fillLimits([...regions.values()].reduce((most, { entries }) => Math.max(most, entries.length), 0))
  }, [index])
  const fit = useMemo(() => fittedRegions(index), [index])
  const regions = useMemo(() => regionLooks(overview, limits, theme), [overview, limits, theme])
  const scene = useMemo(
    () => sceneOf({ view, index, drawn: { regions, fit }, hovered, language, theme }),
    [view, index, regions, fit, hovered, language, theme],
  )
  return { overview, limits, scene }
}
