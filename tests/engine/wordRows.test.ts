import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RowSet } from '../../src/engine/columns'
import { addRow, noRows } from '../../src/engine/rowSet'
import { commonRows, firstRows } from '../../src/engine/wordRows'

const ROWS = 100
const someRows = fc.uniqueArray(fc.nat(ROWS - 1)).map((rows) => rows.sort((a, b) => a - b))

function setOf(rows: readonly number[]): RowSet {
  const set = noRows(ROWS)
  for (const row of rows) addRow(set, row)
  return set
}

it('the first rows of a set, without those of another, are those of a list', () => {
  fc.assert(
    fc.property(someRows, someRows, fc.nat(ROWS), (a, b, most) => {
      expect(firstRows(setOf(a), most)).toEqual(a.slice(0, most))
      const rest = a.filter((row) => !b.includes(row))
      expect(firstRows(setOf(a), most, setOf(b))).toEqual(rest.slice(0, most))
    }),
  )
})

it('rows that sets have in common are found, and the sets stay as they are', () => {
  fc.assert(
    fc.property(someRows, someRows, someRows, (a, b, c) => {
      const sets = [setOf(a), setOf(b), setOf(c)]
      const common = a.filter((row) => b.includes(row) && c.includes(row))
      expect(commonRows(sets)).toEqual(setOf(common))
      expect(sets).toEqual([setOf(a), setOf(b), setOf(c)])
      expect(commonRows([setOf(a)])).toEqual(setOf(a))
    }),
  )
})
