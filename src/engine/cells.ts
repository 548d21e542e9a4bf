import { type Columns, NO_REGION } from './columns'
import { type Kinds, kindsOf } from './kinds'
import { numbering } from './numbering'
import { type RegionLists, regionListsOf } from './regionLists'

/**
 * All rows of the same kind and the same list of regions are one cell. What is counted is counted by cell, and a filter
 * fits all events of a cell or none, but for its days and its text.
 */
export interface Cells {
  readonly count: number
  /** Cell of each row. */
  readonly ofRow: Uint32Array
  /** Kind and list of regions of each cell; cells of one list stand side by side. */
  readonly kind: Uint32Array
  readonly list: Uint32Array
  readonly kinds: Omit<Kinds, 'ofRow'>
  readonly lists: Omit<RegionLists, 'ofRow'>
  readonly slots: Slots
}

/** Pairs of a region and a type that some event has, by region, and in a region by type. */
export interface Slots {
  readonly count: number
  readonly region: Uint16Array
  readonly type: Uint16Array
  /** Slots of cell `i`, one for each region of its list, stand from `from[i]`. */
  readonly from: Uint32Array
  readonly ofCell: Uint32Array
}

export function cellsOf(columns: Columns): Cells {
  const { ofRow: kindOf, ...kinds } = kindsOf(columns)
  const { ofRow: listOf, ...lists } = regionListsOf(columns)
  const cells = numbering(lists.count * kinds.count)
  const ofRow = new Uint32Array(columns.rows)
  for (let row = 0; row < columns.rows; row += 1)
    ofRow[row] = cells.numberOf((listOf[row] ?? 0) * kinds.count + (kindOf[row] ?? 0))
  const { keys, rank } = ranked(cells.keys)
  for (let row = 0; row < columns.rows; row += 1) ofRow[row] = rank[ofRow[row] ?? 0] ?? 0
  const kind = Uint32Array.from(keys, (key) => key % kinds.count)
  const list = Uint32Array.from(keys, (key) => Math.floor(key / kinds.count))
  return { count: keys.length, ofRow, kind, list, kinds, lists, slots: slotsOf(kind, list, kinds, lists) }
}

function slotsOf(
  kind: Uint32Array,
  list: Uint32Array,
  { type }: Pick<Kinds, 'type'>,
  { from: listFrom, region }: Pick<RegionLists, 'from' | 'region'>,
): Slots {
  const from = new Uint32Array(kind.length + 1)
  const pairs = numbering(2 ** 32)
  const pairOf: number[] = []
  for (let cell = 0; cell < kind.length; cell += 1) {
    const [first, next] = [listFrom[list[cell] ?? 0] ?? 0, listFrom[(list[cell] ?? 0) + 1] ?? 0]
    for (let at = first; at < next && region[at] !== NO_REGION; at += 1)
      pairOf.push(pairs.numberOf((region[at] ?? 0) * 0x1_0000 + (type[kind[cell] ?? 0] ?? 0)))
    from[cell + 1] = pairOf.length
  }
  const { keys, rank } = ranked(pairs.keys)
  return {
    count: keys.length,
    region: Uint16Array.from(keys, (key) => Math.floor(key / 0x1_0000)),
    type: Uint16Array.from(keys, (key) => key % 0x1_0000),
    from,
    ofCell: Uint32Array.from(pairOf, (pair) => rank[pair] ?? 0),
  }
}

/** Keys from the smallest to the largest, and which of them each was. */
function ranked(keys: readonly number[]): { readonly keys: Float64Array; readonly rank: Uint32Array } {
  const sorted = Float64Array.from(keys).sort()
  const places = new Map(Array.from(sorted, (key, place) => [key, place]))
  return { keys: sorted, rank: Uint32Array.from(keys, (key) => places.get(key) ?? 0) }
}
