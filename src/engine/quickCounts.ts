import type { Bins, DayTally } from './bins'
import { createBinTallies } from './binTallies'
import type { Cells } from './cells'
import type { Columns } from './columns'
import { countSources } from './countSources'
import type { Counts } from './counts'
import { type DayOrder, dayOrderOf } from './dayOrder'
import type { DayRange } from './dayRange'
import { FITS, type Plan } from './plan'
import { addAt, byteAt, wordAt } from './reads'
import { type Straddlers, straddlersOf } from './straddlers'

/**
 * Counts of what days and facets leave, mostly without a look at the rows. An event lies under days in the right order
 * if it has begun by the last of them and has not ended before the first: how many events of each cell did either is
 * known for every day.
 *
 * @param bins `null` where no event is dated.
 */
export function createQuickCounts(
  columns: Columns,
  cells: Cells,
  bins: Bins | null,
): (plan: Plan, range: DayRange) => Counts {
  const { start, end } = columns
  const [begun, ended] = [new Uint32Array(cells.count), new Uint32Array(cells.count)]
  const byStart = dayOrderOf(start, 'first', cells.ofRow, cells.rows)
  const byEnd = dayOrderOf(end, 'last', cells.ofRow, cells.rows)
  const binTallies = createBinTallies(columns, cells, bins)
  const spanOf = createSpans(columns, cells, byStart, byEnd)
  return (plan, range) => {
    byStart.countFirst(byStart.rowsUpTo(range.to), begun)
    byEnd.countFirst(byEnd.rowsUpTo(range.from - 1), ended)
    const { days, undated } = dayTally(begun, ended, plan.cellFits)
    const dated = wordAt(days.within, 0) + wordAt(days.within, 1)
    for (let cell = 0; cell < cells.count; cell += 1) begun[cell] = wordAt(begun, cell) - wordAt(ended, cell)
    return {
      events: begun,
      bins: binTallies(plan),
      days,
      undated,
      span: dated === 0 ? null : spanOf(plan, range),
      sources: countSources(columns, cells, { plan, range, events: dated + undated }),
    }
  }
}

/** Events that all facets want, by what their day means, and of the undated ones how many there are. */
function dayTally(
  begunOf: Uint32Array,
  endedOf: Uint32Array,
  cellFits: Uint8Array,
): { readonly days: DayTally; readonly undated: number } {
  // One number for each value of `FITS`: what does not fit is counted, too, and not read.
  const [begun, ended] = [new Uint32Array(4), new Uint32Array(4)]
  for (let cell = 0; cell < cellFits.length; cell += 1) {
    const fits = byteAt(cellFits, cell)
    addAt(begun, fits, wordAt(begunOf, cell))
    addAt(ended, fits, wordAt(endedOf, cell))
  }
  const dated = (tally: Uint32Array): Uint32Array => tally.slice(FITS.happened, FITS.reported + 1)
  const days = {
    begun: dated(begun),
    ended: dated(ended),
    within: dated(begun.map((number, fits) => number - wordAt(ended, fits))),
  }
  return { days, undated: wordAt(begun, FITS.undated) }
}

/** First and last day of the events that all facets want and that days in the right order leave; there must be one. */
function createSpans({ start, end }: Columns, { ofRow }: Cells, byStart: DayOrder, byEnd: DayOrder) {
  const open: Straddlers = straddlersOf(start, end, 1)
  const openBackwards: Straddlers = straddlersOf(end, start, -1)
  return ({ cellFits }: Plan, { from, to }: DayRange): readonly [first: number, last: number] => {
    const isWanted = (row: number): boolean => byteAt(cellFits, wordAt(ofRow, row)) !== FITS.not
    const fits = (cells: Uint32Array, place: number): boolean =>
      byteAt(cellFits, wordAt(cells, place)) !== FITS.not
    const first = (): number => {
      let place = byStart.rowsUpTo(from - 1)
      while (place < ofRow.length && !fits(byStart.cells, place)) place += 1
      return byStart.dayAt(place)
    }
    const last = (): number => {
      let place = byEnd.rowsUpTo(to) - 1
      while (place > 0 && !fits(byEnd.cells, place)) place -= 1
      return byEnd.dayAt(place)
    }
    return [open(from, isWanted) ?? first(), openBackwards(to, isWanted) ?? last()]
  }
}
