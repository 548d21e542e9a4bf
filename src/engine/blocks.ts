import { NO_REGION } from './columns'
import type { Kinds } from './kinds'
import { numbering } from './numbering'
import { offsetsOf, ranked } from './ordering'
import { byteAt, shortAt, wordAt } from './reads'
import type { RegionLists } from './regionLists'

/**
 * Cells side by side that have the same list of regions, type and meaning of their day: where they count is looked up
 * once for all of them. Cells of block `i` stand at `from[i]` up to but not at `from[i + 1]`.
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

export function blocksOf(cells: CellList, kinds: Kinds, lists: RegionLists): Blocks {
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
function firstCells({ list, kind }: CellList, { type, when }: Kinds): readonly number[] {
  const first: number[] = []
  let last = -1
  for (let cell = 0; cell < list.length; cell += 1) {
    const [ofLast, of] = [wordAt(kind, last), wordAt(kind, cell)]
    const isSame =
      last >= 0 &&
      list[last] === list[cell] &&
      shortAt(type, ofLast) === shortAt(type, of) &&
      byteAt(when, ofLast) === byteAt(when, of)
    if (!isSame) first.push(cell)
    last = cell
  }
  return first
}
