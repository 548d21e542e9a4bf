import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { regionShape } from '../../src/export/regionShape'

const COUNTER: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 0],
]
const HOLE: Position[] = [
  [2, 1],
  [3, 1],
  [3, 2],
  [2, 1],
]

test('outer rings run counter-clockwise, holes clockwise, however they ran', () => {
  const right = [COUNTER, HOLE.toReversed()]
  for (const coordinates of [right, [COUNTER.toReversed(), HOLE], [COUNTER, HOLE]]) {
    expect(regionShape({ type: 'Polygon', coordinates })).toEqual({ type: 'Polygon', coordinates: right })
    expect(regionShape({ type: 'MultiPolygon', coordinates: [coordinates] })).toEqual({
      type: 'MultiPolygon',
      coordinates: [right],
    })
  }
})

test('positions have two numbers of at most four decimals, and rings stay closed', () => {
  const ring = [...COUNTER.slice(0, 3).map(([x = 0, y = 0]) => [x + 0.123456, y, 7]), [0.123456, 0, 7]]
  const { coordinates } = regionShape({ type: 'Polygon', coordinates: [ring] })
  expect(coordinates).toEqual([
    [
      [0.1235, 0],
      [4.1235, 0],
      [4.1235, 4],
      [0.1235, 0],
    ],
  ])
})
