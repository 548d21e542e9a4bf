import { isOnRim, type PlateFacts, type PointPlate, pointPlate } from './pointPlate'
import { overlap, type Rect } from './rect'
import type { Theme } from './view'

/** What a plate says, and where it stands in the picture. */
export interface PlatedPoint {
  readonly facts: PlateFacts
  readonly x: number
  readonly y: number
}

export interface PlateInRoom {
  readonly plate: PointPlate
  readonly box: Rect
}

/** The plates of points in short, which is how much room each of them takes at least; in the same order. */
export function shortPlates(
  points: readonly PlatedPoint[],
  theme: Theme,
  isOwn: boolean,
): readonly PlateInRoom[] {
  return points.map((point) => laidOut(point, theme, isOwn, true))
}

/**
 * The same plates, each whole where that covers neither another one nor anything in `taken`. Those with most events
 * come first. Of thousands of events most plates stay short, so that the map can be seen.
 *
 * @param short by {@link shortPlates}, of the same points.
 */
export function wholePlates(
  points: readonly PlatedPoint[],
  short: readonly PlateInRoom[],
  taken: readonly Rect[],
  theme: Theme,
  isOwn: boolean,
): readonly PlateInRoom[] {
  const chosen = [...short]
  const byEvents = points
    .map((point, i) => ({ point, i }))
    .sort((a, b) => b.point.facts.events - a.point.facts.events)
  for (const { point, i } of byEvents) {
    const whole = laidOut(point, theme, isOwn, false)
    const isFree =
      chosen.every(({ box }, other) => other === i || !overlap(box, whole.box)) &&
      taken.every((box) => !overlap(box, whole.box))
    if (isFree) chosen[i] = whole
  }
  return chosen
}

function laidOut(point: PlatedPoint, theme: Theme, isOwn: boolean, isShort: boolean): PlateInRoom {
  const plate = pointPlate(point.facts, theme, isOwn, isShort)
  return { plate, box: boxOf(plate, point) }
}

/** A plate lies on the middle of its point, or stands on the rim of its disc. */
function boxOf({ widthPx, heightPx }: PointPlate, { facts, x, y }: PlatedPoint): Rect {
  const left = x - widthPx / 2
  const top = isOnRim(facts) ? y - heightPx : y - heightPx / 2
  return [left, top, left + widthPx, top + heightPx]
}
