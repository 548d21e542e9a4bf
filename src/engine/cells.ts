import { type Blocks, blocksOf } from './blocks'
import type { Columns } from './columns'
import { type Kinds, kindsOf } from './kinds'
import { numbering } from './numbering'
import { ranked } from './ordering'
import { addAt, wordAt } from './reads'
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
  /** How many rows each cell has. */
  readonly rows: Uint32Array
  readonly kinds: Kinds
  readonly lists: RegionLists
  readonly blocks: Blocks
}

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
  return {
    count: keys.length,
    ofRow,
    list,
    kind,
    rows,
    kinds,
    lists,
    blocks: blocksOf({ list, kind }, kinds, lists),
  }
}
