import { TILE_PX } from '../../domain/cameraMath'
import { grown, type Rect } from '../../domain/rect'
import type { CityName, WorldPoint } from './markContent'
import type { PlacedName } from './placedMarks'
import type { Room } from './room'
import { valueAt } from './stops'
import { type Measure, textBlock } from './textBlock'

/** Zoom from which cities of a rank have their name. */
const FROM_ZOOM = { 1: 6, 2: 6.5, 3: 7.2, 4: 8 } as const
/** Half the side of what a dot covers. */
const DOT_PX = 6
/** From the dot to the name: beside the dot, or beside the mark of an event that covers it. */
const ASIDE_EM = [0.55, 1.35] as const
const PADDING_PX = 3
const LINE_EM = 1.2

interface PlacedCities {
  readonly dots: readonly WorldPoint[]
  readonly names: readonly PlacedName[]
}

/** Dots and names of cities, for finding one's way; they give way to everything that has its place. */
export function placeCityNames(
  cities: readonly CityName[],
  zoom: number,
  room: Room,
  measure: Measure,
): PlacedCities {
  const worldPx = TILE_PX * 2 ** zoom
  const dots: WorldPoint[] = []
  const names: PlacedName[] = []
  for (const { name, rank, at } of cities) {
    if (zoom < FROM_ZOOM[rank]) continue
    const sizePx = valueAt(
      [
        [6, 14 - rank],
        [9, 16 - rank],
      ],
      zoom,
    )
    const text = textBlock([{ text: name, sizePx, isStrong: false }], LINE_EM, measure)
    const [x, y] = [at[0] * worldPx, at[1] * worldPx]
    const boxes = ASIDE_EM.map((em): Rect => {
      const left = x + em * sizePx
      return [left, y - text.heightPx / 2, left + text.widthPx, y + text.heightPx / 2]
    })
    const box = boxes.find((rect) => room.isFree(grown(rect, PADDING_PX)))
    if (box === undefined) continue
    const dot: Rect = [x - DOT_PX, y - DOT_PX, x + DOT_PX, y + DOT_PX]
    if (room.isFree(dot)) {
      dots.push(at)
      room.take(dot)
    }
    room.take(grown(box, PADDING_PX))
    names.push({ text, box, isFaint: false })
  }
  return { dots, names }
}
