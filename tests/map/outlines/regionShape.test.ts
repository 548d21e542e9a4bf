import { expect, it } from 'vitest'
import { mercator } from '../../../src/domain/cameraMath'
import { regionShape } from '../../../src/map/outlines/regionShape'

const ring = (west: number, south: number, sizeDegrees: number) => [
  [west, south],
  [west + sizeDegrees, south],
  [west + sizeDegrees, south + sizeDegrees],
  [west, south],
]

it('holds every island and hole, in the square of the map', () => {
  const { rings } = regionShape({
    type: 'MultiPolygon',
    coordinates: [[ring(30, 45, 4), ring(32, 46, 1)], [ring(36, 44, 1)]],
  })
  expect(rings).toHaveLength(3)
  expect([...(rings[1]?.subarray(0, 4) ?? [])]).toEqual([...mercator([32, 46]), ...mercator([33, 46])])
})

it('lies within its box', () => {
  const [west, south] = mercator([30, 45])
  const [east, north] = mercator([34, 49])
  expect(regionShape({ type: 'Polygon', coordinates: [ring(30, 45, 4)] }).box).toEqual([
    west,
    north,
    east,
    south,
  ])
})
