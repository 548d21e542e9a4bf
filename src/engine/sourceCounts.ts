import type { Cells } from './cells'
import { type Columns, type SourceColumns, UNDATED } from './columns'
import type { DayOrder } from './dayOrder'
import { type DayRange, isWithin } from './dayRange'
import { FITS, fitsWithin, type Plan } from './plan'
import { byteAt, intAt, wordAt } from './reads'
import type { Straddlers } from './straddlers'

/** Known sources that the events under facets and days in the right order name, each once. */
export type SourceCounts = (plan: Plan, range: DayRange) => number

/** Rows after which it is looked whether all sources have been found. */
const LOT = 0x4000

/** Whether each row names one source: then the columns of sources are as long as those of rows. */
export function haveOneEach({ from, count }: SourceColumns): boolean {
  if (count === 0) return false
  for (let row = 0; row < from.length; row += 1) if (from[row] !== row) return false
  return true
}

/**
 * The one number that no sum over cells gives: each row is looked at, until all sources are found. Where each row names
 * one source, only the rows between the days.
 *
 * @param byStart with the source of each row beside it, where each row names one.
 */
export function createSourceCounts(
  columns: Columns,
  cells: Pick<Cells, 'ofRow'>,
  { byStart, openAt }: { readonly byStart: DayOrder; readonly openAt: Straddlers },
): SourceCounts {
  const { rows, sources } = columns
  const { beside } = byStart
  if (beside === null)
    return (plan, range) => {
      const isNamed = new Uint8Array(sources.count)
      return inLots([0, rows], sources.count, (lot) =>
        nameInRows(isNamed, columns, cells.ofRow, plan, range, lot),
      )
    }
  return ({ cellFits }, { from, to }) => {
    const isNamed = new Uint8Array(sources.count)
    const name = (lot: Lot): number => nameInOrder(isNamed, beside, byStart.cells, cellFits, lot)
    let named = name([0, byStart.rowsUpTo(UNDATED)])
    openAt(from, (row) => {
      named += nameOne(
        isNamed,
        wordAt(sources.source, row),
        Number(byteAt(cellFits, wordAt(cells.ofRow, row)) !== FITS.not),
      )
      return false
    })
    return named + inLots([byStart.rowsUpTo(from - 1), byStart.rowsUpTo(to)], sources.count - named, name)
  }
}

type Lot = readonly [first: number, next: number]

/** Sums over a few thousand rows at a time, until there is no more to be found. */
function inLots([first, next]: Lot, most: number, countIn: (lot: Lot) => number): number {
  let sum = 0
  for (let from = first; from < next && sum < most; from += LOT)
    sum += countIn([from, Math.min(next, from + LOT)])
  return sum
}

/** Marks a source where `is` is 1; 1 if it was not marked before. Without a branch, as {@link isWithin}. */
function nameOne(isNamed: Uint8Array, source: number, is: number): number {
  const was = byteAt(isNamed, source)
  isNamed[source] = was | is
  return is & ~was
}

function nameInOrder(
  isNamed: Uint8Array,
  source: Uint32Array,
  cells: Uint32Array,
  cellFits: Uint8Array,
  [first, next]: Lot,
): number {
  let named = 0
  for (let place = first; place < next; place += 1) {
    named += nameOne(isNamed, wordAt(source, place), fitsWithin(byteAt(cellFits, wordAt(cells, place)), 1))
  }
  return named
}

function nameInRows(
  isNamed: Uint8Array,
  { start, end, sources: { from: sourcesFrom, source } }: Columns,
  cellOf: Uint32Array,
  { cellFits }: Plan,
  { from, to }: DayRange,
  [first, next]: Lot,
): number {
  let named = 0
  let at = wordAt(sourcesFrom, first)
  for (let row = first; row < next; row += 1) {
    const inDays = isWithin(intAt(start, row), intAt(end, row), from, to)
    const is = fitsWithin(byteAt(cellFits, wordAt(cellOf, row)), inDays)
    for (const last = wordAt(sourcesFrom, row + 1); at < last; at += 1)
      named += nameOne(isNamed, wordAt(source, at), is)
  }
  return named
}
