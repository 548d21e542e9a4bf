import { firstAfter, sortedByGroup } from './ordering'
import { intAt, wordAt } from './reads'

/**
 * Of the wanted events that began before a day and end on it or later, the first day of the earliest; `null` for none.
 * Looked at from the other end of time: of those that end after a day and began on it or earlier, the last day of the
 * latest.
 */
export type Straddlers = (day: number, isWanted: (row: number) => boolean) => number | null

/** Rows of several days, with 8 bytes for each of them: few events last longer than one. */
interface LongRows {
  /** From the earliest first day to the latest one. */
  readonly rows: Uint32Array
  /** The latest last day of the rows so far. */
  readonly latestEnd: Int32Array
}

/**
 * @param start first days of all rows; from the other end of time, the last ones.
 * @param end last days; from the other end, the first ones.
 * @param direction 1, or -1 from the other end.
 */
export function straddlersOf(start: Int32Array, end: Int32Array, direction: 1 | -1): Straddlers {
  const { rows, latestEnd } = longRows(start, end, direction)
  return (day, isWanted) => {
    const first = day * direction
    for (let at = firstAfter(latestEnd, first - 1); at < rows.length; at += 1) {
      const row = wordAt(rows, at)
      if (intAt(start, row) * direction >= first) return null
      if (intAt(end, row) * direction >= first && isWanted(row)) return intAt(start, row)
    }
    return null
  }
}

function longRows(start: Int32Array, end: Int32Array, direction: 1 | -1): LongRows {
  const long: number[] = []
  for (let row = 0; row < start.length; row += 1) if (start[row] !== end[row]) long.push(row)
  const days = Int32Array.from(long, (row) => intAt(start, row) * direction)
  const [least, most] = days.reduce(
    ([a, b], day) => [Math.min(a, day), Math.max(b, day)],
    [Infinity, -Infinity],
  )
  const numbers = long.length === 0 ? 0 : most - least + 1
  const { things: rows } = sortedByGroup(
    Uint32Array.from(long),
    Uint32Array.from(days, (day) => day - least),
    numbers,
  )
  let latest = -Infinity
  const latestEnd = Int32Array.from(rows, (row) => (latest = Math.max(latest, intAt(end, row) * direction)))
  return { rows, latestEnd }
}
