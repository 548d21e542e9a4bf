import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NO_REGION } from '../../src/engine/columns'
import { IN_LIST, regionListsOf } from '../../src/engine/regionLists'
import { columnsOf, type PlainRow, someRows } from './plainRows'

/** Regions of a row with all that they are to it, and points outside them last. */
function plainList({ regions, points }: PlainRow): readonly (readonly [region: number, is: number])[] {
  const bitsIn = (region: number): number =>
    points
      .filter((point) => point.region === region)
      .reduce((bits, { radiusKm }) => bits | (radiusKm === 0 ? IN_LIST.hasMark : IN_LIST.hasDisc), 0)
  const inside = regions.map(({ region, kind }) => [region, kind | bitsIn(region)] as const)
  return bitsIn(NO_REGION) === 0 ? inside : [...inside, [NO_REGION, bitsIn(NO_REGION)]]
}

it('the list of a row holds its regions and what they are to it', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { lists, ofRow } = regionListsOf(columnsOf(rows))
      const told = Array.from(ofRow, (list) => {
        const [from, next] = [lists.from[list], lists.from[list + 1]]
        return [...lists.region.subarray(from, next)].map((region, at) => [
          region,
          lists.is[(from ?? 0) + at],
        ])
      })
      expect(told).toEqual(rows.map(plainList))
      expect(new Set(ofRow).size).toBe(new Set(rows.map((row) => JSON.stringify(plainList(row)))).size)
      expect(lists.from[1]).toBe(0)
    }),
  )
})

it('regions of the greatest number are told apart', () => {
  const row: PlainRow = {
    type: 0,
    parties: 0,
    support: 0,
    days: null,
    isReported: false,
    regions: [{ region: 65_533, kind: 3 }],
    points: [],
    sources: [],
  }
  const other = { ...row, regions: [...row.regions, { region: 65_532, kind: 0 }] }
  const { lists } = regionListsOf(columnsOf([row, other]))
  expect([[...lists.region], [...lists.is]]).toEqual([
    [65_533, 65_533, 65_532],
    [3, 3, 0],
  ])
})
