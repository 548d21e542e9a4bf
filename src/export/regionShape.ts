import { booleanClockwise } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Some ten metres: finer than any border here is drawn. */
const DECIMALS = 4

/** Borders as RFC 7946 wants them: outer rings counter-clockwise, holes clockwise; 4 decimals. */
export function regionShape(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: shape.coordinates.map(wound) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map((rings) => rings.map(wound)) }
}

function wound(ring: Position[], at: number): Position[] {
  const rounded = ring.map((position) =>
    position.slice(0, 2).map((degrees) => Number(degrees.toFixed(DECIMALS))),
  )
  return booleanClockwise(ring) === (at === 0) ? rounded.reverse() : rounded
}
