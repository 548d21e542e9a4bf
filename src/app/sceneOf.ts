import type { RegionCode } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { type EventPoint, pointsOf } from '../domain/eventPoint'
import { type FillLimits, fillClassOf } from '../domain/fillClasses'
import type { Language } from '../domain/language'
import { markCounts } from '../domain/markCounts'
import { isOnlyMentioned, type Overview } from '../domain/overview'
import type { RegionLook } from '../domain/regionLook'
import type { Theme, View } from '../domain/view'
import type { Scene } from '../map/scene'

/** All of a scene but what follows the pointer. */
export type StillScene = Omit<Scene, 'hovered'>

/** What a scene is made of: the view with what was derived from it. */
interface SceneInput {
  readonly view: Pick<View, 'region' | 'camera'>
  /** The event that is open; `null` for none. */
  readonly open: EventEntry | null
  /** Worked out beforehand; the same objects while what they come from is the same. */
  readonly drawn: Pick<Scene, 'regions' | 'groups' | 'fit' | 'emphasised'>
  readonly language: Language
  readonly theme: Theme
  /** The events are of the reader's own file. */
  readonly isOwn?: boolean
}

/** One value for all views without an open event, so that the map need not look at it again. */
const NO_POINTS: readonly EventPoint[] = []

/** The map's scene for a view. */
export function sceneOf({ view, open, drawn, language, theme, isOwn = false }: SceneInput): StillScene {
  return {
    language,
    theme,
    isOwn,
    ...drawn,
    selected: view.region,
    outlined: open?.regions ?? [],
    camera: view.camera,
  }
}

/** How the regions with events are drawn: the part of a scene that neither pointer nor selection changes. */
export function regionLooks(
  { regions }: Pick<Overview, 'regions'>,
  limits: FillLimits,
  theme: Theme,
): ReadonlyMap<RegionCode, RegionLook> {
  return new Map(
    [...regions].map(([code, here]) => [
      code,
      {
        fillClass: fillClassOf(here.events, limits),
        isOnlyMentioned: isOnlyMentioned(here),
        marks: markCounts(here.regionLevel, theme),
      },
    ]),
  )
}

/** The points of an event that is open: a withdrawn or merged one is nowhere on the map. */
export function emphasisedPoints(open: EventEntry | null): readonly EventPoint[] {
  return open?.event.status === 'active' ? pointsOf(open) : NO_POINTS
}
