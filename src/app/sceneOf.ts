import type { RegionCode } from '../domain/dataset'
import type { DatasetIndex } from '../domain/datasetIndex'
import { type FillLimits, fillClassOf } from '../domain/fillClasses'
import type { Language } from '../domain/language'
import { markOf } from '../domain/marks'
import type { Overview, RegionEvents } from '../domain/overview'
import type { Theme, View } from '../domain/view'
import type { MarkCount, RegionLook, Scene } from '../map/scene'

/** What a scene is made of: the view with what was derived from it. */
interface SceneInput {
  readonly view: View
  readonly index: DatasetIndex
  /** From {@link regionLooks} and {@link fittedRegions}; the same objects while what they come from is the same. */
  readonly drawn: Pick<Scene, 'regions' | 'fit'>
  readonly hovered: RegionCode | null
  readonly language: Language
  readonly theme: Theme
}

/** The map's scene for a view. */
export function sceneOf({ view, index, drawn, hovered, language, theme }: SceneInput): Scene {
  return {
    language,
    theme,
    ...drawn,
    hovered,
    selected: view.region,
    outlined: view.event === null ? [] : (index.byId.get(view.event)?.regions ?? []),
    camera: view.camera,
  }
}

/** How the regions with events are drawn: the part of a scene that neither pointer nor selection changes. */
export function regionLooks(
  { regions }: Overview,
  limits: FillLimits,
  theme: Theme,
): ReadonlyMap<RegionCode, RegionLook> {
  const look = (here: RegionEvents): RegionLook => ({
    fillClass: fillClassOf(here.entries.length, limits),
    isOnlyMentioned: here.isOnlyMentioned,
    marks: marksOf(here, theme),
  })
  return new Map([...regions].map(([code, here]) => [code, look(here)]))
}

/** The regions that the first camera shows: all of the data set, whatever the filters hide. */
export function fittedRegions({ entries }: DatasetIndex): readonly RegionCode[] {
  return [...new Set(entries.flatMap(({ regions }) => regions))].sort()
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
