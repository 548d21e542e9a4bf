import { mercator } from '../../domain/cameraMath'
import { type EventPoint, KM_PER_DEGREE } from '../../domain/eventPoint'

/** A disc in the square of {@link mercator}: an upright ellipse, nearly a circle. */
export interface WorldDisc {
  readonly x: number
  readonly y: number
  readonly radiusX: number
  readonly radiusY: number
}

/**
 * A circle of so many kilometres on the sphere, as Web Mercator shows it: an ellipse through its northernmost,
 * southernmost, westernmost and easternmost points. For 300 km at 60° that is within a millionth of its radius, for
 * 1,000 km within 0.00003 of it. A circle with a pole in it goes all the way round the world.
 */
export function worldDisc({ point: [lng, lat] }: Pick<EventPoint, 'point'>, radiusKm: number): WorldDisc {
  const degrees = radiusKm / KM_PER_DEGREE
  const [x, north] = mercator([lng, inSquare(lat + degrees)])
  const [, south] = mercator([lng, inSquare(lat - degrees)])
  const hasPole = degrees + Math.abs(lat) >= 90
  const sine = Math.sin(radians(degrees)) / Math.cos(radians(lat))
  const radiusX = hasPole ? 0.5 : Math.asin(Math.min(1, sine)) / (2 * Math.PI)
  return { x, y: (north + south) / 2, radiusX, radiusY: (south - north) / 2 }
}

export function isInDisc(
  { x, y, radiusX, radiusY }: WorldDisc,
  at: readonly [x: number, y: number],
): boolean {
  return Math.hypot((at[0] - x) / radiusX, (at[1] - y) / radiusY) <= 1
}

/** The poles are infinitely far away in the square. */
function inSquare(lat: number): number {
  return Math.min(85, Math.max(-85, lat))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
