import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WORLD } from '../../src/engine/world'
import { zOrder } from '../../src/engine/zOrder'

const somePoints = fc.array(
  fc.record({
    x: fc.oneof(fc.integer({ min: 0, max: WORLD - 1 }), fc.integer({ min: 0, max: 2 ** 16 })),
    y: fc.oneof(fc.integer({ min: 0, max: WORLD - 1 }), fc.integer({ min: 0, max: 2 ** 16 })),
    group: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 60 },
)

function ordered(points: readonly { x: number; y: number; group: number }[]) {
  const order = zOrder(
    Uint32Array.from(points, ({ x }) => x),
    Uint32Array.from(points, ({ y }) => y),
    Uint16Array.from(points, ({ group }) => group),
    4,
  )
  return [...order]
}

describe('the order of points', () => {
  it('has each once', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        expect(ordered(points).toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i))
      }),
    )
  })

  it('keeps those of a group together, and in it those of any square', () => {
    fc.assert(
      fc.property(somePoints, fc.integer({ min: 14, max: 30 }), (points, bits) => {
        const squares = ordered(points).map((i) => {
          const { x = 0, y = 0, group = 0 } = points[i] ?? {}
          return [group, Math.floor(x / 2 ** bits), Math.floor(y / 2 ** bits)].join(' ')
        })
        const runs = squares.filter((square, i) => square !== squares[i - 1])
        expect(new Set(runs).size).toBe(runs.length)
      }),
    )
  })

  it('is that of the points themselves where none is told apart', () => {
    const point = { x: 2 ** 20, y: 2 ** 21, group: 1 }
    expect(ordered([point, { ...point, x: point.x + 9 }, point, { ...point, group: 0 }])).toEqual([
      3, 0, 1, 2,
    ])
  })
})
