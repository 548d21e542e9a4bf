import { SUPPORTS } from '../domain/support'
import type { Cells } from './cells'
import { NO_REGION } from './columns'
import { type KindTally, kindTallyOf } from './kindTally'
import { MISSES, type Plan } from './plan'
import { addAt, byteAt, shortAt, wordAt } from './reads'
import { IN_LIST } from './regionLists'

/** All that is counted by cell, as plain numbers. */
export interface Tally extends KindTally {
  readonly unplaced: number
  readonly hasMarks: boolean
  readonly hasDiscs: boolean
  /** By region: events that every other facet wants. */
  readonly regionFacet: Uint32Array
  /** By slot: the events, and those of them of which no more than the region is known. */
  readonly slots: Uint32Array
  readonly regionLevel: Uint32Array
  /** By region: `SUPPORTS.length` numbers for each. */
  readonly supports: Uint32Array
  /** By region. */
  readonly onlyMentioned: Uint32Array
}

/**
 * One pass over the cells, list of regions by list of regions.
 *
 * @param events how many events of each cell days and text leave.
 */
export function tallyOf(cells: Cells, plan: Plan, events: Uint32Array): Tally {
  const { kinds, lists } = cells
  const { kindMisses, isListWanted, isRegionWanted } = plan
  const counts = noCounts(cells, isRegionWanted.length)
  const byKind = new Uint32Array(kinds.count)
  let [unplaced, seen] = [0, 0]

  /** Counts the cells of a list that is wanted, and answers how many of its events all facets want. */
  const countCells = (list: number): number => {
    const [first, length] = [
      wordAt(lists.from, list),
      wordAt(lists.from, list + 1) - wordAt(lists.from, list),
    ]
    const next = wordAt(cells.ofList, list + 1)
    let all = 0
    for (let cell = wordAt(cells.ofList, list); cell < next; cell += 1) {
      const kind = wordAt(cells.kind, cell)
      const misses = byteAt(kindMisses, kind)
      const here = wordAt(events, cell)
      if (here === 0 || misses === MISSES.several) continue
      addAt(byKind, kind, here)
      if (misses !== MISSES.nothing) continue
      all += here
      const [support, slot] = [byteAt(kinds.support, kind), wordAt(cells.slots.from, cell)]
      for (let at = 0; at < length; at += 1) countSlot(first + at, slot + at, support, here)
    }
    return all
  }
  const countSlot = (at: number, slotAt: number, support: number, here: number): void => {
    const region = shortAt(lists.region, at)
    if (region === NO_REGION || byteAt(isRegionWanted, region) === 0) return
    const slot = wordAt(cells.slots.ofCell, slotAt)
    addAt(counts.slots, slot, here)
    addAt(counts.supports, region * SUPPORTS.length + support, here)
    if ((byteAt(lists.is, at) & IN_LIST.regionLevel) !== 0) addAt(counts.regionLevel, slot, here)
  }
  /** Of a list that is not wanted only the numbers beside the boxes of its regions are counted. */
  const sumOffered = (list: number): number => {
    const next = wordAt(cells.ofList, list + 1)
    let all = 0
    for (let cell = wordAt(cells.ofList, list); cell < next; cell += 1) {
      if (byteAt(kindMisses, wordAt(cells.kind, cell)) === MISSES.nothing) all += wordAt(events, cell)
    }
    return all
  }
  const countRegions = (list: number, here: number): void => {
    let hasRegion = false
    for (let at = wordAt(lists.from, list); at < wordAt(lists.from, list + 1); at += 1) {
      const [region, is] = [shortAt(lists.region, at), byteAt(lists.is, at)]
      if (region === NO_REGION) {
        if (plan.isAnyRegion) seen |= is
        continue
      }
      hasRegion = true
      addAt(counts.regionFacet, region, here)
      if (byteAt(isRegionWanted, region) === 0) continue
      seen |= is
      if ((is & IN_LIST.onlyMentioned) !== 0) addAt(counts.onlyMentioned, region, here)
    }
    if (!hasRegion && plan.isAnyRegion) unplaced += here
  }

  for (let list = 0; list < lists.count; list += 1) {
    const here = byteAt(isListWanted, list) === 1 ? countCells(list) : sumOffered(list)
    if (here > 0) countRegions(list, here)
  }
  const [hasMarks, hasDiscs] = [(seen & IN_LIST.hasMark) !== 0, (seen & IN_LIST.hasDisc) !== 0]
  return { ...kindTallyOf(kinds, kindMisses, byKind), ...counts, unplaced, hasMarks, hasDiscs }
}

function noCounts({ slots }: Cells, regions: number) {
  return {
    regionFacet: new Uint32Array(regions),
    slots: new Uint32Array(slots.count),
    regionLevel: new Uint32Array(slots.count),
    supports: new Uint32Array(regions * SUPPORTS.length),
    onlyMentioned: new Uint32Array(regions),
  }
}
