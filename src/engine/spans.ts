import type { Cells } from './cells'
import type { Columns } from './columns'
import type { DayOrder } from './dayOrder'
import type { DayRange } from './dayRange'
import { FITS, type Plan } from './plan'
import { byteAt, intAt, wordAt } from './reads'
import { type Straddlers, straddlersOf } from './straddlers'

/** First and last day of the events that all facets want and that days in the right order leave; `null` for none. */
export type Spans = (plan: Plan, range: DayRange) => readonly [first: number, last: number] | null

/**
 * Walks from either end of the days to the first event that is wanted: seldom far.
 *
 * @param openAt the rows that began before a day and end on it or later.
 */
export function createSpans(
  { start, end }: Columns,
  { ofRow }: Cells,
  {
    byStart,
    byEnd,
    openAt,
  }: { readonly byStart: DayOrder; readonly byEnd: DayOrder; readonly openAt: Straddlers },
): Spans {
  const openAfter = straddlersOf(end, start, -1)
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
    const [early, late] = [openAt(from, (row) => fits(ofRow, row)), openAfter(to, (row) => fits(ofRow, row))]
    const first = early === null ? firstDay() : intAt(start, early)
    const last = late === null ? lastDay() : intAt(end, late)
    return first === null || last === null ? null : [first, last]
  }
}
