import { type Bins, noBins } from './bins'
import type { Cells } from './cells'
import { type Columns, type RowSet, UNDATED } from './columns'
import type { Counts } from './counts'
import type { DayRange } from './dayRange'
import { FITS, type Plan } from './plan'
import { addAt, byteAt, intAt, wordAt } from './reads'
import { sourceMarks } from './sourceMarks'

/**
 * Counts by looking at each row of a set, and at no other.
 *
 * @param bins `null` where no event is dated.
 */
export function scannedCounts(
  columns: Columns,
  cells: Cells,
  bins: Bins | null,
  { plan, range, rows }: { readonly plan: Plan; readonly range: DayRange; readonly rows: RowSet },
): Counts {
  const { start, end } = columns
  const events = new Uint32Array(cells.count)
  const fitting = fittingCounts(columns, bins, range)
  for (let word = 0; word < rows.length; word += 1) {
    for (let bits = wordAt(rows, word); bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits)
      const cell = wordAt(cells.ofRow, row)
      const isUndated = intAt(start, row) === UNDATED
      const isInDays = isUndated || (intAt(start, row) <= range.to && intAt(end, row) >= range.from)
      if (isInDays) addAt(events, cell, 1)
      const fits = byteAt(plan.cellFits, cell)
      if (fits === FITS.undated) fitting.addUndated(row)
      else if (fits !== FITS.not) fitting.add(row, fits - FITS.happened, isInDays)
    }
  }
  return { events, ...fitting.finish() }
}

/** Counts of rows that all facets want. */
function fittingCounts({ start, end, sources }: Columns, bins: Bins | null, { from, to }: DayRange) {
  const tally = noBins(bins)
  const [ofDay, origin] = [bins?.ofDay ?? new Uint8Array(0), bins?.origin ?? 0]
  const [begun, ended, within] = [new Uint32Array(2), new Uint32Array(2), new Uint32Array(2)]
  const marks = sourceMarks(sources)
  let [undated, first, last] = [0, Infinity, -Infinity]
  return {
    addUndated: (row: number): void => {
      undated += 1
      marks.mark(row)
    },
    add: (row: number, meaning: number, isInDays: boolean): void => {
      const [startsOn, endsOn] = [intAt(start, row), intAt(end, row)]
      addAt(tally.starts, byteAt(ofDay, startsOn - origin) * 2 + meaning, 1)
      addAt(tally.ends, byteAt(ofDay, endsOn - origin) * 2 + meaning, 1)
      if (startsOn <= to) addAt(begun, meaning, 1)
      if (endsOn < from) addAt(ended, meaning, 1)
      if (!isInDays) return
      addAt(within, meaning, 1)
      marks.mark(row)
      if (startsOn < first) first = startsOn
      if (endsOn > last) last = endsOn
    },
    finish: (): Omit<Counts, 'events'> => ({
      bins: tally,
      days: { begun, ended, within },
      undated,
      span: first > last ? null : [first, last],
      sources: marks.count(),
    }),
  }
}
