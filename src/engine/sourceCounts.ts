import type { Cells } from './cells'
import type { Columns, SourceColumns } from './columns'
import { type DayRange, isWithin } from './dayRange'
import { fitsWithin, type Plan } from './plan'
import { byteAt, intAt, wordAt } from './reads'

/** Known sources that the events under facets and days in the right order name, each once. */
export type SourceCounts = (plan: Plan, range: DayRange) => number

/** Rows after which it is looked whether all sources have been found. */
const LOT = 0x4000

/** The one number that no sum over cells gives: each row is looked at, until all sources are found. */
export function createSourceCounts(columns: Columns, cells: Pick<Cells, 'ofRow'>): SourceCounts {
  const { rows, sources } = columns
  const nameSources = isOneEach(sources) ? nameSourceOfEach : nameSourcesOfEach
  return ({ cellFits }, range) => {
    const isNamed = new Uint8Array(sources.count)
    let named = 0
    for (let first = 0; first < rows && named < sources.count; first += LOT)
      named += nameSources(isNamed, columns, cells.ofRow, {
        cellFits,
        range,
        rows: [first, Math.min(rows, first + LOT)],
      })
    return named
  }
}

function isOneEach({ from }: SourceColumns): boolean {
  for (let row = 0; row < from.length; row += 1) if (from[row] !== row) return false
  return true
}

interface Lot {
  readonly cellFits: Uint8Array
  readonly range: DayRange
  readonly rows: readonly [first: number, next: number]
}

/** Marks the sources of some rows, and answers how many were not marked before. */
function nameSourcesOfEach(
  isNamed: Uint8Array,
  { start, end, sources: { from: sourcesFrom, source } }: Columns,
  cellOf: Uint32Array,
  { cellFits, range: { from, to }, rows: [first, next] }: Lot,
): number {
  let named = 0
  let at = wordAt(sourcesFrom, first)
  for (let row = first; row < next; row += 1) {
    const inDays = isWithin(intAt(start, row), intAt(end, row), from, to)
    const is = fitsWithin(byteAt(cellFits, wordAt(cellOf, row)), inDays)
    for (const last = wordAt(sourcesFrom, row + 1); at < last; at += 1) {
      const number = wordAt(source, at)
      const was = byteAt(isNamed, number)
      isNamed[number] = was | is
      named += is & ~was
    }
  }
  return named
}

/** The same where every row has one source: without a loop for it, that takes two thirds of the time. */
function nameSourceOfEach(
  isNamed: Uint8Array,
  { start, end, sources: { source } }: Columns,
  cellOf: Uint32Array,
  { cellFits, range: { from, to }, rows: [first, next] }: Lot,
): number {
  let named = 0
  for (let row = first; row < next; row += 1) {
    const inDays = isWithin(intAt(start, row), intAt(end, row), from, to)
    const is = fitsWithin(byteAt(cellFits, wordAt(cellOf, row)), inDays)
    const number = wordAt(source, row)
    const was = byteAt(isNamed, number)
    isNamed[number] = was | is
    named += is & ~was
  }
  return named
}
