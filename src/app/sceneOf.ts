import type { RegionCode } from '../domain/dataset'
import type { DatasetIndex } from '../domain/datasetIndex'
import { type EventPoint, pointsOf } from '../domain/eventPoint'
import { type FillLimits, fillClassOf } from '../domain/fillClasses'
import type { Language } from '../domain/language'
import { markCounts } from '../domain/markCounts'
import type { Overview, RegionEvents } from '../domain/overview'
import type { RegionLook } from '../domain/regionLook'
import type { Theme, View } from '../domain/view'
import type { Scene } from '../map/scene'

/** All of a scene but what follows the pointer. */
export type StillScene = Omit<Scene, 'hovered'>

/** What a scene is made of: the view with what was derived from it. */
interface SceneInput {
  readonly view: View
  readonly index: DatasetIndex
  /** Worked out beforehand; the same objects while what they come from is the same. */
  readonly drawn: Pick<Scene, 'regions' | 'points' | 'groups' | 'fit' | 'emphasised'>
  readonly language: Language
  readonly theme: Theme
  /** The events are of the reader's own file. */
  readonly isOwn?: boolean
}

/** One value for all views without an open event, so that the map need not look at it again. */
const NO_POINTS: readonly EventPoint[] = []

/** The map's scene for a view. */
export function sceneOf({ view, index, drawn, language, theme, isOwn = false }: SceneInput): StillScene {
  return {
    language,
    theme,
    isOwn,
    ...drawn,
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
  const look = (code: RegionCode, here: RegionEvents): RegionLook => ({
    fillClass: fillClassOf(here.entries.length, limits),
    isOnlyMentioned: here.isOnlyMentioned,
    marks: markCounts(regionLevelTypes(code, here), theme),
  })
  return new Map([...regions].map(([code, here]) => [code, look(code, here)]))
}

/** The regions that the first camera shows: all of the data set, whatever the filters hide. */
export function fittedRegions({ entries }: DatasetIndex): readonly RegionCode[] {
  return [...new Set(entries.flatMap(({ regions }) => regions))].sort()
}

/** The points of an event that is open: a withdrawn or merged one is nowhere on the map. */
export function emphasisedPoints({ byId }: DatasetIndex, event: string | null): readonly EventPoint[] {
  const entry = event === null ? undefined : byId.get(event)
  return entry?.event.status === 'active' ? pointsOf(entry) : NO_POINTS
}

/** Types of the events of which no more than the region is known there: the others have marks of their own. */
function regionLevelTypes(code: RegionCode, { entries }: RegionEvents): readonly string[] {
  return entries
    .filter(({ places }) => places.some(({ region, drawnAs }) => region === code && drawnAs === 'region'))
    .map(({ event }) => event.type)
}
