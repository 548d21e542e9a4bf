import type { Day, RegionCode } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import { dayNumber, dayOf } from '../domain/dayNumber'
import { NO_FILTER } from '../domain/view'
import { type Bins, binsOf } from './bins'
import { type Cells, type CellTable, cellsOf, cellTableOf } from './cells'
import { type Columns, UNDATED } from './columns'
import { createQueries } from './queries'
import { addAt, byteAt, intAt, shortAt, wordAt } from './reads'
import type { RegionLists } from './regionLists'
import { coverage } from './whole'

/**
 * The events of a data set without what tells one from another: how many there are of each kind with the same regions,
 * and in which bins of the histogram they begin and end. It is small where events are many, so that it can come before
 * them, and holds nearly all that an overview counts.
 */
export interface Cube extends Pick<Whole, 'points' | 'markType' | 'discType'> {
  /** As in `Columns`. */
  readonly types: readonly string[]
  /** As in `Columns`. */
  readonly regions: readonly RegionCode[]
  /** Known sources that the events name, each once; `null` where nothing is known of sources. */
  readonly reports: number | null
  /** First and last day of the events; `null` where none is dated. */
  readonly days: readonly [first: number, last: number] | null
  /** The day on which the newest of all sources was published; `null` where none says. */
  readonly newestSourceDay: number | null
  /** Lists have their regions in order, and stand in order themselves; each has a cell. */
  readonly cells: CellTable
  /** How many bins the days have. */
  readonly width: number
  /** By cell, `width` numbers for each: dated events that have begun by the end of a bin. */
  readonly begun: Uint32Array
  /** The same: those of them that have not ended by then. */
  readonly open: Uint32Array
}

/** The cube of all events in the columns. */
export function cubeOf(columns: Columns, newestSourceDay: Day | null): Cube {
  const { whole, overview } = createQueries(columns, newestSourceDay)
  const { span, reports } = overview(NO_FILTER, null)
  const bins = whole.coverage === null ? null : binsOf(whole.coverage)
  const { cells, ofRow } = inOrder(cellsOf(withSortedRegions(columns)))
  return {
    types: columns.types,
    regions: columns.regions,
    points: whole.points,
    markType: whole.markType,
    discType: whole.discType,
    reports: columns.sources.count === 0 ? null : reports,
    days: span === null ? null : [dayNumber(span[0]), dayNumber(span[1])],
    newestSourceDay: newestSourceDay === null ? null : dayNumber(newestSourceDay),
    cells,
    ...binned(columns, bins, cells.count, ofRow),
  }
}

/** The days that the data set says anything about, with their bins; `null` where no event is dated. */
export function binsOfDays({ days, newestSourceDay }: Pick<Cube, 'days' | 'newestSourceDay'>): Bins | null {
  if (days === null) return null
  const newest = newestSourceDay === null ? null : dayOf(newestSourceDay)
  return binsOf(coverage([dayOf(days[0]), dayOf(days[1])], newest))
}

/** In whatever order events name the same regions, they have one list. */
function withSortedRegions(columns: Columns): Columns {
  const { from, region, kind } = columns.inRegions
  const order = Uint32Array.from(region, (_, at) => at)
  for (let row = 0; row < columns.rows; row += 1) {
    const [first, next] = [wordAt(from, row), wordAt(from, row + 1)]
    if (next - first > 1) order.subarray(first, next).sort((a, b) => shortAt(region, a) - shortAt(region, b))
  }
  const inRegions = {
    from,
    region: Uint16Array.from(order, (at) => shortAt(region, at)),
    kind: Uint8Array.from(order, (at) => byteAt(kind, at)),
  }
  return { ...columns, inRegions }
}

/** Cells by their lists in order, without the lists that no cell has; and the cell of each row. */
function inOrder(cells: Cells): { readonly cells: CellTable; readonly ofRow: Uint32Array } {
  const { lists, kinds } = cells
  const used = [...new Set(cells.list)].sort((a, b) => compareLists(lists, a, b))
  const rank = new Uint32Array(lists.count)
  for (const [place, list] of used.entries()) rank[list] = place
  const order = Uint32Array.from(cells.list, (_, cell) => cell).sort(
    (a, b) => wordAt(rank, wordAt(cells.list, a)) - wordAt(rank, wordAt(cells.list, b)) || a - b,
  )
  const place = new Uint32Array(cells.count)
  for (const [at, cell] of order.entries()) place[cell] = at
  const table = {
    list: order.map((cell) => wordAt(rank, wordAt(cells.list, cell))),
    kind: order.map((cell) => wordAt(cells.kind, cell)),
    rows: order.map((cell) => wordAt(cells.rows, cell)),
  }
  return {
    cells: cellTableOf(table, kinds, onlyUsed(lists, used)),
    ofRow: cells.ofRow.map((cell) => wordAt(place, cell)),
  }
}

/** By their regions, and for the same one by what it is to the events; a list before those that go on from it. */
function compareLists({ from, region, is }: RegionLists, a: number, b: number): number {
  const length = (list: number): number => wordAt(from, list + 1) - wordAt(from, list)
  for (let step = 0; step < Math.min(length(a), length(b)); step += 1) {
    const [atA, atB] = [wordAt(from, a) + step, wordAt(from, b) + step]
    const difference = shortAt(region, atA) - shortAt(region, atB) || byteAt(is, atA) - byteAt(is, atB)
    if (difference !== 0) return difference
  }
  return length(a) - length(b)
}

function onlyUsed({ from, region, is }: RegionLists, used: readonly number[]): RegionLists {
  const places = used.flatMap((list) =>
    Array.from(
      { length: wordAt(from, list + 1) - wordAt(from, list) },
      (_, step) => wordAt(from, list) + step,
    ),
  )
  let next = 0
  return {
    count: used.length,
    from: Uint32Array.from([0, ...used.map((list) => (next += wordAt(from, list + 1) - wordAt(from, list)))]),
    region: Uint16Array.from(places, (at) => shortAt(region, at)),
    is: Uint8Array.from(places, (at) => byteAt(is, at)),
  }
}

function binned(
  { rows, start, end }: Columns,
  bins: Bins | null,
  cells: number,
  ofRow: Uint32Array,
): Pick<Cube, 'width' | 'begun' | 'open'> {
  const width = bins?.axis.bins.length ?? 0
  const [begun, open] = [new Uint32Array(cells * width), new Uint32Array(cells * width)]
  for (let row = 0; bins !== null && row < rows; row += 1) {
    if (intAt(start, row) === UNDATED) continue
    const at = wordAt(ofRow, row) * width
    const first = byteAt(bins.ofDay, intAt(start, row) - bins.origin)
    const last = byteAt(bins.ofDay, intAt(end, row) - bins.origin)
    addAt(begun, at + first, 1)
    for (let bin = first; bin < last; bin += 1) addAt(open, at + bin, 1)
  }
  for (let at = 0; at < begun.length; at += 1) if (at % width > 0) addAt(begun, at, wordAt(begun, at - 1))
  return { width, begun, open }
}
