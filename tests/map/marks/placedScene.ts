import type { RegionSet } from '../../../src/domain/region'
import { markContent } from '../../../src/map/marks/markContent'
import { type PlacedMarks, type PlacedName, placedMarks } from '../../../src/map/marks/placedMarks'
import type { Measure } from '../../../src/map/marks/textBlock'
import type { Scene } from '../../../src/map/scene'
import { REGION_SET } from '../scenes'

/** About as wide as the map's font: strong letters are wider. */
export const MEASURE: Measure = (text, isStrong) => text.length * (isStrong ? 0.6 : 0.56)

/** Where everything of a scene stands at a zoom. */
export function placedScene(scene: Scene, zoom: number, regionSet: RegionSet = REGION_SET): PlacedMarks {
  return placedMarks(markContent(scene, regionSet, null), zoom, MEASURE)
}

/** The lines of a name. */
export function linesOf({ text }: PlacedName): readonly string[] {
  return text.lines.map(({ text: line }) => line)
}
