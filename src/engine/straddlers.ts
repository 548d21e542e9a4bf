import { firstAfter, sortedByGroup } from './ordering'
import { intAt, wordAt } from './reads'

/**
 * Goes through the rows that began before a day and end on it or later, from the earliest first day on, until one is
 * what was looked for, and answers that row; `null` for none. Looked at from the other end of time: through those that
 * end after a day and began on it or earlier, from the latest last day back.
 */
export type Straddlers = (day: number, isLookedFor: (row: number) => boolean) => number | null

/**
 * Only the rows of several days are kept, with 8 bytes for each of them: few events last longer than one.
 *
 * @param start first days of all rows; from the other end of time, the last ones.
 * @param end last days; from the other end, the first ones.
 * @param direction 1, or -1 from the other end.
 */
export function straddlersOf(start: Int32Array, end: Int32Array, direction: 1 | -1): Straddlers {
  const { rows, latestEnd } = longRows(start, end, direction)
  return (day, isLookedFor) => {
    const first = day * direction
    for (let at = firstAfter(latestEnd, first - 1); at < rows.length; at += 1) {
      const row = wordAt(rows, at)
      if (intAt(start, row) * direction >= first) return null
      if (intAt(end, row) * direction >= first && isLookedFor(row)) return row
    }
    return null
  }
}

interface LongRows {
  /** From the earliest first day to the latest one. */
  readonly rows: Uint32Array
  /** The latest last day of the rows so far. */
  readonly latestEnd: Int32Array
}

function longRows(start: Int32Array, end: Int32Array, direction: 1 | -1): LongRows {
  const long: number[] = []
  for (let row = 0; row < start.length; row += 1) if (start[row] !== end[row]) long.push(row)
  const days = Int32Array.from(long, (row) => intAt(start, row) * direction)
  let [least, most] = [Infinity, -Infinity]
  for (const day of days) [least, most] = [Math.min(least, day), Math.max(most, day)]
  const groupOf = Uint32Array.from(days, (day) => day - least)
  const { things: rows } = sortedByGroup(
    Uint32Array.from(long),
    groupOf,
    long.length === 0 ? 0 : most - least + 1,
  )
  let latest = -Infinity
  const latestEnd = Int32Array.from(rows, (row) => {
    latest = Math.max(latest, intAt(end, row) * direction)
    return latest
  })
  return { rows, latestEnd }
}
