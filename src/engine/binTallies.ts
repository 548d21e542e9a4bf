import { type Bins, type BinTally, noBins } from './bins'
import type { Cells } from './cells'
import type { Columns } from './columns'
import type { DayOrder } from './dayOrder'
import { WHEN } from './kinds'
import { isReported, MISSES, type Plan } from './plan'
import { addAt, byteAt, intAt, wordAt } from './reads'

/**
 * Where the events that all facets want begin and end, whatever days narrow. Types, parties and supports alone are
 * answered by a cube, and so are regions alone; only where both narrow, or there are too many of them, each row is
 * looked at. The last answer is kept, since while days are dragged nothing else changes.
 */
export function createBinTallies(
  columns: Columns,
  cells: Cells,
  bins: Bins | null,
  { byStart, byEnd }: DayOrders,
): (plan: Plan) => BinTally {
  if (bins === null) return () => noBins(bins)
  const byKind = binCube(columns, cells, bins, cells.kind, cells.kinds.count)
  const byList = binCube(columns, cells, bins, listGroups(cells), cells.lists.count * 2)
  const tally = (plan: Plan): BinTally => {
    if (plan.isAnyRegion && byKind !== null) return sumOfKinds(byKind, cells, plan)
    if (plan.isAnyKind && byList !== null) return sumOfLists(byList, plan)
    return {
      starts: countInBins(byStart, bins, plan.cellFits),
      ends: countInBins(byEnd, bins, plan.cellFits),
    }
  }
  let last: { readonly plan: Plan; readonly tally: BinTally } | null = null
  return (plan) => {
    if (last?.plan !== plan) last = { plan, tally: tally(plan) }
    return last.tally
  }
}

/** Rows by first day and by last one. */
interface DayOrders {
  readonly byStart: DayOrder
  readonly byEnd: DayOrder
}

/** Where the dated events of each group begin and end: as many numbers for each group as there are bins. */
interface BinCube {
  readonly width: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Numbers that a cube may always have, in few rows of many kinds. */
const LEAST_LIMIT = 0x1_0000

/**
 * @param groupOf group of each cell.
 * @returns `null` where the cube would need more than 2 bytes for each row.
 */
function binCube(
  { rows, start, end }: Columns,
  { ofRow, kind, kinds }: Cells,
  { axis, origin, ofDay }: Bins,
  groupOf: Uint32Array,
  groups: number,
): BinCube | null {
  const width = axis.bins.length
  if (groups * width > Math.max(rows / 4, LEAST_LIMIT)) return null
  const [starts, ends] = [new Uint32Array(groups * width), new Uint32Array(groups * width)]
  for (let row = 0; row < rows; row += 1) {
    const cell = wordAt(ofRow, row)
    if (byteAt(kinds.when, wordAt(kind, cell)) === WHEN.undated) continue
    const at = wordAt(groupOf, cell) * width
    addAt(starts, at + byteAt(ofDay, intAt(start, row) - origin), 1)
    addAt(ends, at + byteAt(ofDay, intAt(end, row) - origin), 1)
  }
  return { width, starts, ends }
}

/** Each list twice: with the day of the event, and with the day of the report. */
function listGroups({ list, kind, kinds }: Cells): Uint32Array {
  return list.map((of, cell) => of * 2 + Number(byteAt(kinds.when, wordAt(kind, cell)) === WHEN.reported))
}

function sumOfKinds(cube: BinCube, { kinds }: Cells, { kindMisses }: Plan): BinTally {
  const tally = emptyTally(cube)
  for (let kind = 0; kind < kinds.count; kind += 1)
    if (byteAt(kindMisses, kind) === MISSES.nothing) addGroup(tally, cube, kind, byteAt(kinds.when, kind))
  return tally
}

function sumOfLists(cube: BinCube, { isListWanted }: Plan): BinTally {
  const tally = emptyTally(cube)
  for (let list = 0; list < isListWanted.length; list += 1) {
    if (byteAt(isListWanted, list) === 0) continue
    addGroup(tally, cube, list * 2, WHEN.happened)
    addGroup(tally, cube, list * 2 + 1, WHEN.reported)
  }
  return tally
}

function emptyTally({ width }: BinCube): BinTally {
  return { starts: new Uint32Array(width * 2), ends: new Uint32Array(width * 2) }
}

function addGroup(tally: BinTally, { width, starts, ends }: BinCube, group: number, when: number): void {
  if (when === WHEN.undated) return
  for (let bin = 0; bin < width; bin += 1) {
    addAt(tally.starts, bin * 2 + when, wordAt(starts, group * width + bin))
    addAt(tally.ends, bin * 2 + when, wordAt(ends, group * width + bin))
  }
}

/** Bin by bin, as all rows of a bin stand side by side in the order of their days; undated ones stand in none. */
function countInBins(order: DayOrder, { edges }: Bins, cellFits: Uint8Array): Uint32Array {
  const counts = new Uint32Array((edges.length - 1) * 2)
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    let [dated, reported] = [0, 0]
    const next = order.rowsUpTo(intAt(edges, bin + 1) - 1)
    for (let place = order.rowsUpTo(intAt(edges, bin) - 1); place < next; place += 1) {
      const fits = byteAt(cellFits, wordAt(order.cells, place))
      dated += fits & 1
      reported += isReported(fits)
    }
    counts[bin * 2] = dated - reported
    counts[bin * 2 + 1] = reported
  }
  return counts
}
