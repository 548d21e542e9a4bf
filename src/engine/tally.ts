import { SUPPORTS } from '../domain/support'
import type { Cells } from './cells'
import type { DayCounts, ListTally } from './counts'
import { type KindTally, kindTallyOf } from './kindTally'
import { MISSES, type Plan } from './plan'
import { addAt, byteAt, wordAt } from './reads'
import { type RegionTally, regionTallyOf } from './regionTally'

/** All that is counted by cell, as plain numbers. */
export interface Tally extends KindTally, RegionTally {}

/** One pass over the cells, then one over their kinds, blocks and lists: of each there are far fewer. */
export function tallyOf(cells: Cells, plan: Plan, counts: DayCounts): Tally {
  const kinds = { begun: new Uint32Array(cells.kinds.count), ended: new Uint32Array(cells.kinds.count) }
  const tally = {
    blocks: new Uint32Array(cells.blocks.count),
    lists: new Uint32Array(cells.lists.count),
    supports: new Uint32Array(cells.lists.count * SUPPORTS.length),
  }
  for (let list = 0; list < cells.lists.count; list += 1) {
    if (byteAt(plan.isListWanted, list) === 1) countList(list, cells, plan.kindMisses, counts, kinds, tally)
    else tally.lists[list] = sumOfList(list, cells, plan.kindMisses, counts)
  }
  return { ...kindTallyOf(cells.kinds, plan.kindMisses, kinds), ...regionTallyOf(cells, plan, tally) }
}

function countList(
  list: number,
  { blocks, kind: kindOf, kinds: { support } }: Cells,
  kindMisses: Uint8Array,
  { begun, ended }: DayCounts,
  kinds: DayCounts,
  tally: ListTally,
): void {
  const nextBlock = wordAt(blocks.ofList, list + 1)
  for (let block = wordAt(blocks.ofList, list); block < nextBlock; block += 1) {
    let events = 0
    const next = wordAt(blocks.from, block + 1)
    for (let cell = wordAt(blocks.from, block); cell < next; cell += 1) {
      const kind = wordAt(kindOf, cell)
      const [hasBegun, hasEnded] = [wordAt(begun, cell), wordAt(ended, cell)]
      addAt(kinds.begun, kind, hasBegun)
      addAt(kinds.ended, kind, hasEnded)
      if (byteAt(kindMisses, kind) !== MISSES.nothing) continue
      events += hasBegun - hasEnded
      addAt(tally.supports, list * SUPPORTS.length + byteAt(support, kind), hasBegun - hasEnded)
    }
    tally.blocks[block] = events
    addAt(tally.lists, list, events)
  }
}

/** Of a list that is not wanted only the numbers beside the boxes of its regions are counted. */
function sumOfList(
  list: number,
  { blocks, kind }: Cells,
  kindMisses: Uint8Array,
  { begun, ended }: DayCounts,
): number {
  let events = 0
  const next = wordAt(blocks.from, wordAt(blocks.ofList, list + 1))
  for (let cell = wordAt(blocks.from, wordAt(blocks.ofList, list)); cell < next; cell += 1) {
    if (byteAt(kindMisses, wordAt(kind, cell)) === MISSES.nothing)
      events += wordAt(begun, cell) - wordAt(ended, cell)
  }
  return events
}
