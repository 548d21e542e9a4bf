import { dayOf } from '../../src/domain/dayNumber'
import type { Filter } from '../../src/domain/view'
import { type BinTally, binsOf, noBins } from '../../src/engine/bins'
import { cellsOf } from '../../src/engine/cells'
import { dayRangeOf } from '../../src/engine/dayRange'
import { planOf } from '../../src/engine/plan'
import { columnsOf, isInDays, isWanted, MIDDLE, type PlainRow } from './plainRows'

/** Rows made ready for counting, with bins for all days that rows have. */
export function countingOf(rows: readonly PlainRow[]) {
  const columns = columnsOf(rows)
  const cells = cellsOf(columns)
  const bins = binsOf([dayOf(MIDDLE - 30), dayOf(MIDDLE + 100)])
  const ask = (filter: Filter) => ({ plan: planOf(columns, cells, filter), range: dayRangeOf(filter) })
  return { columns, cells, bins, ask }
}

/** What a filter leaves of rows, looked at one by one. */
export function plainCounts(rows: readonly PlainRow[], filter: Filter) {
  const { cells, bins } = countingOf(rows)
  const wanted = rows.filter((row) => isWanted(row, filter))
  const tally = noBins(bins)
  for (const { days, isReported } of wanted) {
    if (days === null) continue
    addTo(tally, 'starts', (bins.ofDay[days[0] - bins.origin] ?? 0) * 2 + Number(isReported))
    addTo(tally, 'ends', (bins.ofDay[days[1] - bins.origin] ?? 0) * 2 + Number(isReported))
  }
  const shown = wanted.filter((row) => isInDays(row, filter))
  const days = shown.flatMap((row) => (row.days === null ? [] : [row.days]))
  const left = new Uint32Array(cells.count)
  for (const [row, cell] of cells.ofRow.entries()) {
    const plain = rows[row]
    if (plain !== undefined && isInDays(plain, filter)) left[cell] = (left[cell] ?? 0) + 1
  }
  return {
    left: [...left],
    bins: tally,
    span:
      days.length === 0
        ? null
        : [Math.min(...days.map(([first]) => first)), Math.max(...days.map(([, last]) => last))],
    sources: new Set(shown.flatMap(({ sources }) => sources)).size,
  }
}

function addTo(tally: BinTally, key: keyof BinTally, at: number): void {
  tally[key][at] = (tally[key][at] ?? 0) + 1
}

/** By cell, those that have begun without those that had ended. */
export function leftOf({
  begun,
  ended,
}: {
  readonly begun: Uint32Array
  readonly ended: Uint32Array
}): number[] {
  return Array.from(begun, (number, cell) => number - (ended[cell] ?? 0))
}
