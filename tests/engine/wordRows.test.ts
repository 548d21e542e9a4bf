import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RowSet } from '../../src/engine/columns'
import { commonRows, countRows, firstRows, hasRow, noRows } from '../../src/engine/wordRows'

const ROWS = 100
const someRows = fc.uniqueArray(fc.nat(ROWS - 1)).map((rows) => rows.sort((a, b) => a - b))

function setOf(rows: readonly number[]): RowSet {
  const set = noRows(ROWS)
  for (const row of rows) set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31))
  return set
}

it('a set answers as a list of its rows does', () => {
  fc.assert(
    fc.property(someRows, someRows, fc.nat(ROWS), (a, b, most) => {
      const [one, other] = [setOf(a), setOf(b)]
      expect(Array.from({ length: ROWS }, (_, row) => row).filter((row) => hasRow(one, row))).toEqual(a)
      const both = a.filter((row) => b.includes(row))
      expect(firstRows(commonRows([one, other]), ROWS)).toEqual(both)
      expect(countRows(one, other)).toEqual({ all: a.length, inBoth: both.length })
      expect(firstRows(one, most)).toEqual(a.slice(0, most))
      expect(firstRows(one, most, other)).toEqual(a.filter((row) => !b.includes(row)).slice(0, most))
      expect([firstRows(one, ROWS), firstRows(other, ROWS)]).toEqual([a, b])
    }),
  )
})

it('holds nothing where there are no rows', () => {
  expect(noRows(0)).toHaveLength(0)
  expect(noRows(33)).toHaveLength(2)
  expect(hasRow(noRows(33), 40)).toBe(false)
  expect(commonRows([setOf([1, 2])])).toEqual(setOf([1, 2]))
})
