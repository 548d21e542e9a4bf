import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BUILT_IN_TYPES } from '../../src/domain/eventType'
import { type PlatedPoint, shortPlates, wholePlates } from '../../src/domain/platesInRoom'
import { overlap, type Rect } from '../../src/domain/rect'

function aCluster(x: number, y: number, each = 2, isNear = false): PlatedPoint {
  const types = new Map(BUILT_IN_TYPES.map((type) => [type, each]))
  return { facts: { events: each * types.size, types, isNear }, x, y }
}

function aMark(x: number, y: number, isNear: boolean): PlatedPoint {
  return { facts: { events: 1, types: new Map([['strike', 1]]), isNear }, x, y }
}

function plated(points: readonly PlatedPoint[], taken: readonly Rect[] = []) {
  return wholePlates(points, shortPlates(points, 'light', false), taken, 'light', false)
}

const isWhole = ({ plate }: { readonly plate: { readonly marks: readonly unknown[] } }) =>
  plate.marks.length === BUILT_IN_TYPES.length

it('draws a plate whole where it stands alone', () => {
  expect(plated([aCluster(0, 0), aCluster(500, 0)]).map(isWhole)).toEqual([true, true])
})

it('draws the plate with more events whole, and the other in short where they would cover each other', () => {
  expect(plated([aCluster(0, 0, 2), aCluster(100, 0, 9)]).map(isWhole)).toEqual([false, true])
  expect(plated([aCluster(0, 0, 9), aCluster(100, 0, 2)]).map(isWhole)).toEqual([true, false])
})

it('stays short where a label has its place', () => {
  const label: Rect = [-20, -28, 20, -20]
  expect(plated([aCluster(0, 0)], [label]).map(isWhole)).toEqual([false])
})

it('lies on the middle of its point, and one mark with a disc stands on its rim', () => {
  const [at, near] = plated([aMark(100, 100, false), aMark(300, 100, true)]).map(({ box }) => box)
  expect(at).toEqual([88, 88, 112, 112])
  expect(near?.[3]).toBe(100)
  expect(((near?.[0] ?? 0) + (near?.[2] ?? 0)) / 2).toBe(300)
})

it('never draws a plate over another one that short plates would leave free', () => {
  const clusters = fc.array(
    fc.record({
      x: fc.integer({ max: 900, min: 0 }),
      y: fc.integer({ max: 600, min: 0 }),
      each: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(clusters, (drawn) => {
      const points = drawn.map(({ x, y, each }) => aCluster(x, y, each))
      const short = shortPlates(points, 'light', false)
      const boxes = plated(points).map(({ box }) => box)
      for (const [i, a] of boxes.entries()) {
        for (const [j, b] of boxes.entries()) {
          if (i >= j || !overlap(a, b)) continue
          expect([a, b]).toEqual([short[i]?.box, short[j]?.box])
        }
      }
    }),
  )
})
