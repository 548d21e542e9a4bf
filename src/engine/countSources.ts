import type { Cells } from './cells'
import { type Columns, UNDATED } from './columns'
import { type DayRange, isEveryDay } from './dayRange'
import { FITS, type Plan } from './plan'
import { byteAt, intAt, wordAt } from './reads'
import { sourceMarks } from './sourceMarks'

/**
 * Known sources that the events under a filter name, each once. It has to look at the rows, until all sources are found.
 *
 * @param events how many there are.
 */
export function countSources(
  { rows, start, end, sources }: Columns,
  { ofRow }: Cells,
  { plan, range, events }: { readonly plan: Plan; readonly range: DayRange; readonly events: number },
): number {
  if (events === 0 || events === rows) return events === 0 ? 0 : sources.count
  const { cellFits } = plan
  const { from, to } = range
  const isAnyDay = isEveryDay(range)
  const marks = sourceMarks(sources)
  for (let row = 0; row < rows && marks.count() < sources.count; row += 1) {
    if (byteAt(cellFits, wordAt(ofRow, row)) === FITS.not) continue
    const startsOn = intAt(start, row)
    if (isAnyDay || startsOn === UNDATED || (startsOn <= to && intAt(end, row) >= from)) marks.mark(row)
  }
  return marks.count()
}
