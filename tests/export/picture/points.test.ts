import { describe, expect, it } from 'vitest'
import type { EventPoint } from '../../../src/domain/eventPoint'
import { markOf } from '../../../src/domain/marks'
import { pointNodes } from '../../../src/export/picture/points'
import { groupsOf } from '../../support/pointColumns'
import { aFrame, nodesIn, textsIn } from './frames'

function aPoint(changes: Partial<EventPoint> = {}): EventPoint {
  return { row: 4, type: 'shelling', point: [36, 49], radiusKm: null, region: 'UA-63', ...changes }
}

function drawn(points: readonly EventPoint[], emphasised: readonly EventPoint[] = []) {
  return pointNodes({ groups: groupsOf(points), emphasised }, aFrame())
}

describe('points', () => {
  it('are the mark of their type on a plate in their place, which no label may cover', () => {
    const { nodes, taken } = drawn([aPoint()])
    const [x, y] = aFrame().projection.at([36, 49])
    const [left, top, right, bottom] = taken[0] ?? [0, 0, 0, 0]
    expect([(left + right) / 2, (top + bottom) / 2].map(Math.round)).toEqual([x, y].map(Math.round))
    const fills = nodesIn(...nodes).map(({ attributes }) => attributes.fill)
    expect(fills).toContain(markOf('shelling').colour.light)
    expect(nodes.map(({ attributes }) => attributes['data-rows'])).toEqual(['4'])
  })

  it('have a disc as wide as the stated radius where only the surroundings are known', () => {
    const { nodes } = drawn([aPoint({ radiusKm: 50 })])
    const disc = nodes.find(({ attributes }) => attributes['fill-opacity'] === 0.2)
    const path = String(disc?.attributes.d)
    const numbers = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const [start = 0, , ...steps] = numbers
    const rights = steps.filter((_, i) => i % 2 === 0)
    const across = rights.map((_, i) => rights.slice(0, i + 1).reduce((sum, step) => sum + step, start))
    const pxPerKm = (512 * 2 ** 5) / (40_030 * Math.cos((49 * Math.PI) / 180))
    expect(Math.max(...across) - Math.min(...across)).toBeCloseTo(100 * pxPerKm, -0.5)
  })

  it('that are close together are one plate with the number of events', () => {
    const close = [aPoint(), aPoint({ row: 12, type: 'strike', point: [36.05, 49] })]
    const { nodes } = drawn(close)
    expect(textsIn(...nodes)).toContain('2')
    expect(nodes.map(({ attributes }) => attributes['data-rows'])).toEqual(['4 12'])
  })

  it('of the open event have a ring', () => {
    const { nodes } = drawn([aPoint()], [aPoint()])
    expect(nodes.filter(({ tag }) => tag === 'circle')).toHaveLength(1)
  })

  it('beyond the frame are not drawn', () => {
    expect(drawn([aPoint({ point: [80, 10], radiusKm: 5 })])).toEqual({ nodes: [], taken: [] })
  })
})
