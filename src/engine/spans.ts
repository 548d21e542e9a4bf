import type { Cells } from './cells'
import type { Columns } from './columns'
import type { DayOrder } from './dayOrder'
import type { DayRange } from './dayRange'
import { FITS, type Plan } from './plan'
import { byteAt, wordAt } from './reads'
import { straddlersOf } from './straddlers'

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
