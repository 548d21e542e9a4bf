import { firstAfter } from './firstAfter'
import { intAt, wordAt } from './reads'
import { sortRows } from './sortRows'

/**
 * Of the wanted events that began before a day and end on it or later, the first day of the earliest; `null` for none.
 * Looked at from the other end of time, the last day of the latest that began on a day or before and end after it.
 */
export type Straddlers = (day: number, isWanted: (row: number) => boolean) => number | null

/**
 * Only the rows of several days are kept, 8 bytes for each of them.
 *
 * @param start first days of all rows; looked at from the other end of time, the last ones.
 * @param end last days; from the other end, the first ones.
 * @param direction 1, or -1 from the other end.
 */
export function straddlersOf(start: Int32Array, end: Int32Array, direction: 1 | -1): Straddlers {
  const startOf = (row: number): number => intAt(start, row) * direction
  const endOf = (row: number): number => intAt(end, row) * direction
  let [count, least, most] = [0, Infinity, -Infinity]
  const long = new Uint32Array(start.length)
  for (let row = 0; row < start.length; row += 1) {
    const day = startOf(row)
    if (day === endOf(row)) continue
    long[count] = row
    count += 1
    if (day < least) least = day
    if (day > most) most = day
  }
  const numbers = count === 0 ? 0 : most - least + 1
  const { rows } = sortRows(
    count,
    (at) => wordAt(long, at),
    numbers,
    (row) => startOf(row) - least,
  )
  const latestEnd = new Int32Array(count)
  let latest = -Infinity
  for (let at = 0; at < count; at += 1) {
    latest = Math.max(latest, endOf(wordAt(rows, at)))
    latestEnd[at] = latest
  }
  return (day, isWanted) => {
    const until = day * direction
    for (let at = firstAfter(latestEnd, until - 1); at < count; at += 1) {
      const row = wordAt(rows, at)
      if (startOf(row) >= until) return null
      if (endOf(row) >= until && isWanted(row)) return startOf(row) * direction
    }
    return null
  }
}
