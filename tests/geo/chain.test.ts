import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cheapestChain, type Point } from '../../geo/chain'

describe('cheapestChain', () => {
  it('follows a winding row of points rather than the wide gap', () => {
    const row: Point[] = [
      [1, 1],
      [2, 1],
      [3, 1],
    ]
    expect(cheapestChain([0, 0], [4, 0], row)).toEqual([[0, 0], ...row, [4, 0]])
  })

  it('takes the straight way when the row is too long', () => {
    expect(cheapestChain([0, 0], [2, 0], [[1, 30]])).toEqual([
      [0, 0],
      [2, 0],
    ])
  })

  it('crosses gaps up to 50 km and no wider', () => {
    expect(cheapestChain([0, 0], [40, 0], [])).toHaveLength(2)
    expect(() => cheapestChain([0, 0], [60, 0], [])).toThrow('No chain')
  })

  it('never costs more than a direct hop within its reach', () => {
    const coordinate = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 }), (points) => {
        const chain = cheapestChain([0, 0], [6, 0], points)
        let cost = 0
        chain.slice(1).forEach(([x, y], i) => {
          const [px, py] = chain[i] ?? [0, 0]
          cost += (x - px) ** 2 + (y - py) ** 2
        })
        expect(chain[0]).toEqual([0, 0])
        expect(chain.at(-1)).toEqual([6, 0])
        expect(cost).toBeLessThanOrEqual(36 + 1e-9)
      }),
    )
  })
})
