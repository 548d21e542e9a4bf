import type { RegionCode } from '../domain/dataset'
import type { DatasetIndex } from '../domain/datasetIndex'
import { fillClassOf } from '../domain/fillClasses'
import type { Language } from '../domain/language'
import { markOf } from '../domain/marks'
import type { Overview, RegionEvents } from '../domain/overview'
import type { Theme, View } from '../domain/view'
import type { MarkCount, RegionLook, Scene } from '../map/scene'

/** What a scene is made of: the view with everything that was derived from it. */
export interface SceneInput {
  readonly view: View
  readonly overview: Overview
  readonly index: DatasetIndex
  readonly limits: readonly [number, number, number, number]
  readonly hovered: RegionCode | null
  readonly language: Language
  readonly theme: Theme
}

/** The map's scene for a view; the camera is fitted to all regions of the data set, whatever the filters hide. */
export function sceneOf({ view, overview, index, limits, hovered, language, theme }: SceneInput): Scene {
  const look = (here: RegionEvents): RegionLook => ({
    fillClass: fillClassOf(here.entries.length, limits),
    isOnlyMentioned: here.isOnlyMentioned,
    marks: marksOf(here, theme),
  })
  return {
    language,
    theme,
    regions: new Map([...overview.regions].map(([code, here]) => [code, look(here)])),
    hovered,
    selected: view.region,
    outlined: view.event === null ? [] : (index.byId.get(view.event)?.regions ?? []),
    camera: view.camera,
    fit: [...new Set(index.entries.flatMap(({ regions }) => regions))].sort(),
  }
}

/** One mark per shape and colour: types that share a mark, as those that a data set declares, are counted together. */
function marksOf({ entries }: RegionEvents, theme: Theme): readonly MarkCount[] {
  const marks = new Map<string, MarkCount>()
  for (const type of entries.map(({ event }) => event.type).sort()) {
    const { shape, colour } = markOf(type)
    const key = `${shape} ${colour[theme]}`
    marks.set(key, { shape, colour: colour[theme], count: (marks.get(key)?.count ?? 0) + 1 })
  }
  return [...marks.values()]
}
