import type { RowSet } from './columns'

/** A set for so many rows, without any of them. */
export function noRows(rows: number): RowSet {
  return new Uint32Array(Math.ceil(rows / 32))
}

/** The set of all rows. */
export function allRows(rows: number): RowSet {
  const set = noRows(rows).fill(0xffffffff)
  if (rows % 32 !== 0) set[set.length - 1] = 2 ** (rows % 32) - 1
  return set
}

/** Puts a row into a set that is being made. */
export function addRow(set: RowSet, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31))
}

/** Whether a row is in the set. */
export function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** How many rows are in the set. */
export function countRows(set: RowSet): number {
  let count = 0
  for (const word of set) {
    let bits = word - ((word >>> 1) & 0x55555555)
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** The rows of a set, in order. */
export function rowsOf(set: RowSet): Uint32Array {
  const rows = new Uint32Array(countRows(set))
  let count = 0
  for (let at = 0; at < set.length; at += 1) {
    for (let word = set[at] ?? 0; word !== 0; word &= word - 1) {
      rows[count] = at * 32 + 31 - Math.clz32(word & -word)
      count += 1
    }
  }
  return rows
}
