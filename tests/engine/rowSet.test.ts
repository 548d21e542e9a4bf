import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addRow, allRows, countRows, hasRow, noRows, rowsOf } from '../../src/engine/rowSet'

it('holds the rows that were put in, each once, in order', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.array(fc.nat(99)), (rows, numbers) => {
      const set = noRows(rows)
      const inside = numbers.filter((row) => row < rows)
      for (const row of inside) addRow(set, row)
      const plain = [...new Set(inside)].sort((a, b) => a - b)
      expect([...rowsOf(set)]).toEqual(plain)
      expect(countRows(set)).toBe(plain.length)
      expect(Array.from({ length: rows }, (_, row) => row).filter((row) => hasRow(set, row))).toEqual(plain)
    }),
  )
})

it('of all rows holds no row too many', () => {
  for (const rows of [0, 1, 31, 32, 33, 64]) {
    expect([...rowsOf(allRows(rows))]).toEqual(Array.from({ length: rows }, (_, row) => row))
  }
})
