import type { Cells } from './cells'
import type { Columns } from './columns'
import type { DayOrder } from './dayOrder'
import type { DayRange } from './dayRange'
import { firstAfter, sortedByGroup } from './ordering'
import { FITS, type Plan } from './plan'
import { byteAt, intAt, wordAt } from './reads'

/** First and last day of the events that all facets want and that days in the right order leave; `null` for none. */
export type Spans = (plan: Plan, range: DayRange) => readonly [first: number, last: number] | null

/** Walks from either end of the days to the first event that is wanted: seldom far. */
export function createSpans(
  { start, end }: Columns,
  { ofRow }: Cells,
  byStart: DayOrder,
  byEnd: DayOrder,
): Spans {
  const [openAt, openAfter] = [straddlersOf(start, end, 1), straddlersOf(end, start, -1)]
  return ({ cellFits }, { from, to }) => {
    const fits = (cells: Uint32Array, at: number): boolean => byteAt(cellFits, wordAt(cells, at)) !== FITS.not
    const firstDay = (): number | null => {
      const next = byStart.rowsUpTo(to)
      for (let place = byStart.rowsUpTo(from - 1); place < next; place += 1)
        if (fits(byStart.cells, place)) return byStart.dayAt(place)
      return null
    }
    const lastDay = (): number | null => {
      const first = byEnd.rowsUpTo(from - 1)
      for (let place = byEnd.rowsUpTo(to) - 1; place >= first; place -= 1)
        if (fits(byEnd.cells, place)) return byEnd.dayAt(place)
      return null
    }
    const first = openAt(from, (row) => fits(ofRow, row)) ?? firstDay()
    const last = openAfter(to, (row) => fits(ofRow, row)) ?? lastDay()
    return first === null || last === null ? null : [first, last]
  }
}

/**
 * Of the wanted events that began before a day and end on it or later, the first day of the earliest; `null` for none.
 * Looked at from the other end of time: of those that end after a day and began on it or earlier, the last day of the
 * latest.
 */
type Straddlers = (day: number, isWanted: (row: number) => boolean) => number | null

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
function straddlersOf(start: Int32Array, end: Int32Array, direction: 1 | -1): Straddlers {
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
