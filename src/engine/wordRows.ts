import type { RowSet } from './columns'

/** A set without rows, of a data set of so many. */
export function noRows(rows: number): RowSet {
  return new Uint32Array(Math.ceil(rows / 32))
}

/** Whether a row is in a set. */
export function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** The rows that are in all of the sets, at least one; a set of its own only where there are several. */
export function commonRows([first = noRows(0), ...others]: readonly RowSet[]): RowSet {
  if (others.length === 0) return first
  const common = first.slice()
  for (const other of others)
    for (let i = 0; i < common.length; i++) common[i] = (common[i] ?? 0) & (other[i] ?? 0)
  return common
}

/** How many rows are in a set, and how many of them in another one, too. */
export function countRows(set: RowSet, within: RowSet): { readonly all: number; readonly inBoth: number } {
  let [all, inBoth] = [0, 0]
  for (let i = 0; i < set.length; i++) {
    const word = set[i] ?? 0
    if (word === 0) continue
    all += bitCount(word)
    inBoth += bitCount(word & (within[i] ?? 0))
  }
  return { all, inBoth }
}

/** The first rows of a set, at most so many, that are not in another one. */
export function firstRows(set: RowSet, most: number, except: RowSet = noRows(0)): number[] {
  const rows: number[] = []
  for (let i = 0; i < set.length; i++) {
    for (let word = (set[i] ?? 0) & ~(except[i] ?? 0); word !== 0; word &= word - 1) {
      if (rows.length === most) return rows
      rows.push(i * 32 + 31 - Math.clz32(word & -word))
    }
  }
  return rows
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
