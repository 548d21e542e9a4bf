import { type Columns, NO_REGION } from './columns'
import { type Kinds, kindsOf } from './kinds'
import { numbering } from './numbering'
import { offsetsOf, ranked } from './ordering'
import { addAt, byteAt, shortAt, wordAt } from './reads'
import { type RegionLists, regionListsOf } from './regionLists'

/**
 * All rows of the same kind and the same list of regions are one cell. What is counted is counted by cell, and a filter
 * fits all events of a cell or none, but for its days and its text.
 */
export interface Cells {
  readonly count: number
  /** Cell of each row. */
  readonly ofRow: Uint32Array
  /** List of regions and kind of each cell, in the order of their lists, and in a list of their kinds. */
  readonly list: Uint32Array
  readonly kind: Uint32Array
  /** Block of each cell. */
  readonly block: Uint32Array
  /** How many rows each cell has. */
  readonly rows: Uint32Array
  readonly kinds: Kinds
  readonly lists: RegionLists
  readonly blocks: Blocks
}

/** The same without its rows: all that counting by cell needs. */
export type CellTable = Omit<Cells, 'ofRow'>

export function cellsOf(columns: Columns): Cells {
  const { kinds, ofRow: kindOf } = kindsOf(columns)
  const { lists, ofRow: listOf } = regionListsOf(columns)
  const numbers = numbering(lists.count * kinds.count)
  const ofRow = new Uint32Array(columns.rows)
  for (let row = 0; row < columns.rows; row += 1)
    ofRow[row] = numbers.numberOf(wordAt(listOf, row) * kinds.count + wordAt(kindOf, row))
  const { keys, rank } = ranked(numbers.keys)
  const rows = new Uint32Array(keys.length)
  for (let row = 0; row < columns.rows; row += 1) {
    const cell = wordAt(rank, wordAt(ofRow, row))
    ofRow[row] = cell
    addAt(rows, cell, 1)
  }
  const list = Uint32Array.from(keys, (key) => Math.floor(key / kinds.count))
  const kind = Uint32Array.from(keys, (key) => key % kinds.count)
  return { ofRow, ...cellTableOf({ list, kind, rows }, kinds, lists) }
}

/** @param cells by list, and in a list by kind; no two alike. */
export function cellTableOf(
  { list, kind, rows }: Pick<Cells, 'list' | 'kind' | 'rows'>,
  kinds: Kinds,
  lists: RegionLists,
): CellTable {
  const blocks = blocksOf({ list, kind }, kinds, lists)
  return { count: list.length, list, kind, block: blockOfCells(blocks), rows, kinds, lists, blocks }
}

/**
 * Cells side by side that have the same list of regions and the same type: where they count is looked up once for all of
 * them. Cells of block `i` stand at `from[i]` up to but not at `from[i + 1]`.
 */
export interface Blocks {
  readonly count: number
  readonly from: Uint32Array
  /** Blocks of list `i` stand at `ofList[i]` up to but not at `ofList[i + 1]`. */
  readonly ofList: Uint32Array
  /** Slots of block `i` stand from `slotsFrom[i]` on: one for each region of its list, in their order. */
  readonly slotsFrom: Uint32Array
  readonly slots: Uint32Array
  /** What the region is to the events, as in `RegionLists`. */
  readonly isInSlot: Uint8Array
  /** What a slot is: a region and a type that some event has, by region, and in a region by type. */
  readonly slotRegion: Uint16Array
  readonly slotType: Uint16Array
}

interface CellList {
  /** List of regions and kind of each cell, by list, and in a list by kind. */
  readonly list: Uint32Array
  readonly kind: Uint32Array
}

const MOST_TYPES = 0x1_0000

function blocksOf(cells: CellList, kinds: Kinds, lists: RegionLists): Blocks {
  const { list, kind } = cells
  const first = Uint32Array.from(firstCells(cells, kinds))
  const listOf = first.map((cell) => wordAt(list, cell))
  const [slotsFrom, slots, isInSlot]: [number[], number[], number[]] = [[0], [], []]
  const pairs = numbering(2 ** 32)
  for (const [block, cell] of first.entries()) {
    const [of, type] = [wordAt(listOf, block), shortAt(kinds.type, wordAt(kind, cell))]
    for (let at = wordAt(lists.from, of); at < wordAt(lists.from, of + 1); at += 1) {
      const region = shortAt(lists.region, at)
      if (region === NO_REGION) continue
      slots.push(pairs.numberOf(region * MOST_TYPES + type))
      isInSlot.push(byteAt(lists.is, at))
    }
    slotsFrom.push(slots.length)
  }
  const { keys, rank } = ranked(pairs.keys)
  return {
    count: first.length,
    from: Uint32Array.from([...first, list.length]),
    ofList: offsetsOf(listOf, lists.count),
    slotsFrom: Uint32Array.from(slotsFrom),
    slots: Uint32Array.from(slots, (pair) => wordAt(rank, pair)),
    isInSlot: Uint8Array.from(isInSlot),
    slotRegion: Uint16Array.from(keys, (key) => Math.floor(key / MOST_TYPES)),
    slotType: Uint16Array.from(keys, (key) => key % MOST_TYPES),
  }
}

/** Cells that begin a block. */
function firstCells({ list, kind }: CellList, { type }: Kinds): readonly number[] {
  const first: number[] = []
  let [lastList, lastType] = [-1, -1]
  for (let cell = 0; cell < list.length; cell += 1) {
    const [listHere, typeHere] = [wordAt(list, cell), shortAt(type, wordAt(kind, cell))]
    if (listHere !== lastList || typeHere !== lastType) first.push(cell)
    ;[lastList, lastType] = [listHere, typeHere]
  }
  return first
}

function blockOfCells({ count, from }: Blocks): Uint32Array {
  const block = new Uint32Array(wordAt(from, count))
  for (let of = 0; of < count; of += 1) block.fill(of, wordAt(from, of), wordAt(from, of + 1))
  return block
}
