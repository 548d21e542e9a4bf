import type { Bins } from './bins'
import { createBinTallies } from './binTallies'
import type { Cells } from './cells'
import type { Columns } from './columns'
import { countSources } from './countSources'
import type { Counts } from './counts'
import { dayOrderOf } from './dayOrder'
import type { DayRange } from './dayRange'
import type { Plan } from './plan'
import { createSpans } from './spans'

/**
 * Counts of what facets and days in the right order leave, mostly without a look at the rows. An event lies within days
 * if it has begun by the last of them and has not ended before the first: how many events of each cell had done either
 * is known for every day.
 *
 * @param bins `null` where no event is dated.
 */
export function createQuickCounts(
  columns: Columns,
  cells: Cells,
  bins: Bins | null,
): (plan: Plan, range: DayRange) => Counts {
  const byStart = dayOrderOf(columns.start, 'first', cells)
  const byEnd = dayOrderOf(columns.end, 'last', cells)
  const [begun, ended] = [new Uint32Array(cells.count), new Uint32Array(cells.count)]
  const binTallies = createBinTallies(columns, cells, bins)
  const spans = createSpans(columns, cells, byStart, byEnd)
  return (plan, range) => {
    byStart.countFirst(byStart.rowsUpTo(range.to), begun)
    byEnd.countFirst(byEnd.rowsUpTo(range.from - 1), ended)
    return {
      begun,
      ended,
      bins: binTallies(plan),
      span: spans(plan, range),
      sources: countSources(columns, cells, plan, range),
    }
  }
}
