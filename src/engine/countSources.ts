import type { Cells } from './cells'
import type { Columns } from './columns'
import { type DayRange, isWithin } from './dayRange'
import { fitsWithin, type Plan } from './plan'
import { byteAt, intAt, wordAt } from './reads'

/** Rows after which it is worth looking whether all sources have been found. */
const LEAST_LOT = 0x4000

/**
 * Known sources that the events under facets and days in the right order name, each once. This is the one number that
 * no sum over cells gives: it takes a look at each row, until all sources are found.
 */
export function countSources(
  columns: Columns,
  cells: Pick<Cells, 'ofRow'>,
  plan: Plan,
  range: DayRange,
): number {
  const { rows, sources } = columns
  const isNamed = new Uint8Array(sources.count)
  // Counting what was found is to cost no more than finding it.
  const lot = Math.max(LEAST_LOT, sources.count)
  let named = 0
  for (let first = 0; first < rows && named < sources.count; first += lot) {
    markSources(columns, cells.ofRow, plan.cellFits, range, isNamed, [first, Math.min(rows, first + lot)])
    named = isNamed.reduce((sum, is) => sum + is, 0)
  }
  return named
}

function markSources(
  { start, end, sources: { from: sourcesFrom, source } }: Columns,
  cellOf: Uint32Array,
  cellFits: Uint8Array,
  { from, to }: DayRange,
  isNamed: Uint8Array,
  [first, next]: readonly [number, number],
): void {
  let at = wordAt(sourcesFrom, first)
  for (let row = first; row < next; row += 1) {
    const inDays = isWithin(intAt(start, row), intAt(end, row), from, to)
    const is = fitsWithin(byteAt(cellFits, wordAt(cellOf, row)), inDays)
    for (const last = wordAt(sourcesFrom, row + 1); at < last; at += 1) {
      const number = wordAt(source, at)
      isNamed[number] = byteAt(isNamed, number) | is
    }
  }
}
