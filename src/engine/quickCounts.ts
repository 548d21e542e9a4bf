import type { Bins } from './bins'
import { createBinTallies } from './binTallies'
import type { Cells } from './cells'
import type { Columns } from './columns'
import type { Counts } from './counts'
import { dayOrderOf } from './dayOrder'
import type { DayRange } from './dayRange'
import type { Plan } from './plan'
import { createSourceCounts, haveOneEach } from './sourceCounts'
import { createSpans } from './spans'
import { straddlersOf } from './straddlers'

/** @param range days in the right order. */
export type QuickCounts = (plan: Plan, range: DayRange) => Counts

/**
 * Counts of what facets and days in the right order leave, mostly without a look at the rows. An event lies within days
 * if it has begun by the last of them and has not ended before the first: how many events of each cell had done either
 * is known for every day.
 *
 * @param bins `null` where no event is dated.
 */
export function createQuickCounts(columns: Columns, cells: Cells, bins: Bins | null): QuickCounts {
  const { start, end, sources: of } = columns
  const byStart = dayOrderOf(start, 'first', cells, haveOneEach(of) ? of.source : null)
  const byEnd = dayOrderOf(end, 'last', cells)
  const openAt = straddlersOf(start, end, 1)
  const [begun, ended] = [new Uint32Array(cells.count), new Uint32Array(cells.count)]
  const binTallies = createBinTallies(columns, cells, bins, { byStart, byEnd })
  const spans = createSpans(columns, cells, { byStart, byEnd, openAt })
  const sources = createSourceCounts(columns, cells, { byStart, openAt })
  return (plan, range) => {
    byStart.countFirst(byStart.rowsUpTo(range.to), begun)
    byEnd.countFirst(byEnd.rowsUpTo(range.from - 1), ended)
    return {
      begun,
      ended,
      bins: binTallies(plan),
      span: spans(plan, range),
      sources: sources(plan, range),
    }
  }
}
