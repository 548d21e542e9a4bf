import { expect, it } from 'vitest'
import { discsOf } from '../../src/domain/discs'
import type { EventPoint } from '../../src/domain/eventPoint'
import { ZOOM_RANGE } from '../../src/domain/view'
import { aPoint } from '../map/scenes'
import { groupsOf } from '../support/pointColumns'

function inALine(count: number, stepDegrees: number, radiusKm: number | null = 25): readonly EventPoint[] {
  return Array.from({ length: count }, (_, i) =>
    aPoint({ row: i, point: [30 + i * stepDegrees, 50], radiusKm }),
  )
}

it('a few discs are drawn at every zoom, the widest first, and marks have none', () => {
  const points = [...inALine(3, 0.1), aPoint({ row: 8, radiusKm: 80 }), aPoint({ row: 9 })]
  const discs = discsOf(groupsOf(points))
  expect(discs.map(({ row }) => row)).toEqual([8, 0, 1, 2])
  expect(new Set(discs.map(({ fromZoom }) => fromZoom))).toEqual(new Set([ZOOM_RANGE.min]))
})

it('many that share a plate come as soon as the plate falls apart', () => {
  const discs = discsOf(groupsOf(inALine(40, 0.1)))
  expect(discs).toHaveLength(40)
  expect(Math.min(...discs.map(({ fromZoom }) => fromZoom))).toBeGreaterThan(ZOOM_RANGE.min)
})

it('a pile that never falls apart has two of its discs, so that a click sees that there are several', () => {
  expect(discsOf(groupsOf(inALine(500, 0)))).toHaveLength(2)
})
