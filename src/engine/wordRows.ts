import type { RowSet } from './columns'
import { noRows } from './rowSet'

/** The rows that are in all of the sets, of which there is at least one; for one set itself. */
export function commonRows([first = noRows(0), ...others]: readonly RowSet[]): RowSet {
  if (others.length === 0) return first
  const common = first.slice()
  for (const other of others)
    for (let i = 0; i < common.length; i++) common[i] = (common[i] ?? 0) & (other[i] ?? 0)
  return common
}

/** The first rows of a set, at most so many, that are not in another one. */
export function firstRows(set: RowSet, most: number, except: RowSet = noRows(0)): readonly number[] {
  const rows: number[] = []
  for (let i = 0; i < set.length; i++) {
    for (let word = (set[i] ?? 0) & ~(except[i] ?? 0); word !== 0; word &= word - 1) {
      if (rows.length === most) return rows
      rows.push(i * 32 + 31 - Math.clz32(word & -word))
    }
  }
  return rows
}
