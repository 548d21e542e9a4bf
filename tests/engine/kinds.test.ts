import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kindsOf, WHEN } from '../../src/engine/kinds'
import { columnsOf, someRows } from './plainRows'

it('a kind says of each of its rows all but region, day and source', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { kinds, ofRow } = kindsOf(columnsOf(rows))
      const told = Array.from(ofRow, (kind) => [
        kinds.type[kind],
        kinds.parties[kind],
        kinds.support[kind],
        kinds.when[kind],
      ])
      const whenOf = (row: (typeof rows)[number]) =>
        row.days === null ? WHEN.undated : row.isReported ? WHEN.reported : WHEN.happened
      expect(told).toEqual(rows.map((row) => [row.type, row.parties, row.support, whenOf(row)]))
      expect(kinds.count).toBe(new Set(told.map(String)).size)
    }),
  )
})

it('the greatest numbers that columns can hold are told apart', () => {
  const columns = columnsOf([])
  const { kinds } = kindsOf({
    ...columns,
    types: Array.from({ length: 65_536 }, (_, type) => `t${type}`),
    rows: 2,
    type: Uint16Array.of(65_535, 65_534),
    parties: Uint8Array.of(255, 255),
    support: Uint8Array.of(4, 4),
    start: Int32Array.of(0, 0),
    flags: Uint8Array.of(3, 3),
  })
  expect([[...kinds.type], [...kinds.parties], [...kinds.support], [...kinds.when]]).toEqual([
    [65_534, 65_535],
    [255, 255],
    [4, 4],
    [WHEN.reported, WHEN.reported],
  ])
})
