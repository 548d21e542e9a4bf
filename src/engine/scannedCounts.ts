import { type Bins, noBins } from './bins'
import type { Cells } from './cells'
import { type Columns, type RowSet, UNDATED } from './columns'
import type { Counts } from './counts'
import type { DayRange } from './dayRange'
import { FITS, isReported, type Plan } from './plan'
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
  const [begun, ended] = [new Uint32Array(cells.count), new Uint32Array(cells.count)]
  const isInOrder = range.from <= range.to
  const fitting = fittingCounts(columns, bins)
  for (let word = 0; word < rows.length; word += 1) {
    for (let bits = wordAt(rows, word); bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits)
      const cell = wordAt(cells.ofRow, row)
      const isUndated = intAt(start, row) === UNDATED
      const hasBegun = isUndated || intAt(start, row) <= range.to
      const hasEnded = !isUndated && intAt(end, row) < range.from
      const isInDays = hasBegun && !hasEnded
      if (isInOrder ? hasBegun : isInDays) addAt(begun, cell, 1)
      if (isInOrder && hasEnded) addAt(ended, cell, 1)
      const fits = byteAt(plan.cellFits, cell)
      if (fits !== FITS.not) fitting.add(row, fits, isInDays)
    }
  }
  return { begun, ended, ...fitting.finish() }
}

/** What is asked of the rows that all facets want. */
function fittingCounts({ start, end, sources }: Columns, bins: Bins | null) {
  const { starts, ends } = noBins(bins)
  const [ofDay, origin] = [bins?.ofDay ?? new Uint8Array(0), bins?.origin ?? 0]
  const marks = sourceMarks(sources)
  let [first, last] = [Infinity, -Infinity]
  return {
    add: (row: number, fits: number, isInDays: boolean): void => {
      if (isInDays) marks.mark(row)
      if (fits === FITS.undated) return
      const [startsOn, endsOn] = [intAt(start, row), intAt(end, row)]
      addAt(starts, byteAt(ofDay, startsOn - origin) * 2 + isReported(fits), 1)
      addAt(ends, byteAt(ofDay, endsOn - origin) * 2 + isReported(fits), 1)
      if (isInDays && startsOn < first) first = startsOn
      if (isInDays && endsOn > last) last = endsOn
    },
    finish: (): Omit<Counts, 'begun' | 'ended'> => ({
      bins: { starts, ends },
      span: first > last ? null : [first, last],
      sources: marks.count(),
    }),
  }
}
