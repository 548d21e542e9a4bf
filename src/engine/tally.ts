import { PARTIES } from '../domain/dataset'
import { SUPPORTS } from '../domain/support'
import type { DayTally } from './bins'
import type { CellTable } from './cells'
import { NO_REGION } from './columns'
import type { DayCounts, ListTally } from './counts'
import { type Kinds, WHEN } from './kinds'
import { MISSES, type Plan } from './plan'
import { addAt, byteAt, shortAt, wordAt } from './reads'
import { IN_LIST } from './regionLists'

/** All that is counted by cell, as plain numbers. */
export interface Tally extends KindTally, RegionTally {}

/** One pass over the cells, then one over their kinds, blocks and lists: of each there are far fewer. */
export function tallyOf(cells: CellTable, plan: Plan, counts: DayCounts): Tally {
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
  { blocks, block: blockOf, kind: kindOf, kinds: { support } }: CellTable,
  kindMisses: Uint8Array,
  { begun, ended }: DayCounts,
  { begun: kindBegun, ended: kindEnded }: DayCounts,
  tally: ListTally,
): void {
  const { blocks: blockEvents, supports } = tally
  const supportsAt = list * SUPPORTS.length
  let events = 0
  const next = wordAt(blocks.from, wordAt(blocks.ofList, list + 1))
  for (let cell = wordAt(blocks.from, wordAt(blocks.ofList, list)); cell < next; cell += 1) {
    const kind = wordAt(kindOf, cell)
    const hasBegun = wordAt(begun, cell)
    const hasEnded = wordAt(ended, cell)
    addAt(kindBegun, kind, hasBegun)
    addAt(kindEnded, kind, hasEnded)
    if (byteAt(kindMisses, kind) !== MISSES.nothing) continue
    const here = hasBegun - hasEnded
    events += here
    addAt(blockEvents, wordAt(blockOf, cell), here)
    addAt(supports, supportsAt + byteAt(support, kind), here)
  }
  tally.lists[list] = events
}

/** Of a list that is not wanted only the numbers beside the boxes of its regions are counted. */
function sumOfList(
  list: number,
  { blocks, kind }: CellTable,
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

/** All that is counted by kind, whatever the regions of its events. */
interface KindTally {
  readonly events: number
  readonly undated: number
  /** Of the dated ones. */
  readonly days: DayTally
  /** By type: events that all facets want. */
  readonly types: Uint32Array
  /** By type, party and support: the same, with those that only this facet does not want. */
  readonly typeFacet: Uint32Array
  readonly partyFacet: Uint32Array
  readonly supportFacet: Uint32Array
}

/** @param counts by kind: events in wanted regions. */
function kindTallyOf(kinds: Kinds, kindMisses: Uint8Array, counts: DayCounts): KindTally {
  const events = counts.begun.map((begun, kind) => begun - wordAt(counts.ended, kind))
  const { begun, ended, within } = {
    begun: sumByWhen(kinds, kindMisses, counts.begun),
    ended: sumByWhen(kinds, kindMisses, counts.ended),
    within: sumByWhen(kinds, kindMisses, events),
  }
  const dated = (sums: Uint32Array): Uint32Array => sums.subarray(WHEN.happened, WHEN.undated)
  return {
    events: within.reduce((sum, number) => sum + number, 0),
    undated: wordAt(within, WHEN.undated),
    days: { begun: dated(begun), ended: dated(ended), within: dated(within) },
    ...facetCounts(kinds, kindMisses, events),
  }
}

/** Sums over the kinds that all facets want, for each of `WHEN`. */
function sumByWhen({ count, when }: Kinds, kindMisses: Uint8Array, numbers: Uint32Array): Uint32Array {
  const sums = new Uint32Array(Object.keys(WHEN).length)
  for (let kind = 0; kind < count; kind += 1)
    if (byteAt(kindMisses, kind) === MISSES.nothing) addAt(sums, byteAt(when, kind), wordAt(numbers, kind))
  return sums
}

function facetCounts(kinds: Kinds, kindMisses: Uint8Array, events: Uint32Array) {
  const typeCount = kinds.type.reduce((most, type) => Math.max(most, type + 1), 0)
  const [types, typeFacet] = [new Uint32Array(typeCount), new Uint32Array(typeCount)]
  const [partyFacet, supportFacet] = [new Uint32Array(PARTIES.length), new Uint32Array(SUPPORTS.length)]
  for (let kind = 0; kind < kinds.count; kind += 1) {
    const [here, misses] = [wordAt(events, kind), byteAt(kindMisses, kind)]
    const [type, support] = [shortAt(kinds.type, kind), byteAt(kinds.support, kind)]
    const isWanted = misses === MISSES.nothing
    if (isWanted) addAt(types, type, here)
    if (isWanted || misses === MISSES.type) addAt(typeFacet, type, here)
    if (isWanted || misses === MISSES.support) addAt(supportFacet, support, here)
    if (isWanted || misses === MISSES.party) addToParties(partyFacet, byteAt(kinds.parties, kind), here)
  }
  return { types, typeFacet, partyFacet, supportFacet }
}

function addToParties(counts: Uint32Array, bits: number, events: number): void {
  for (let party = 0; party < counts.length; party += 1)
    if (((bits >> party) & 1) === 1) addAt(counts, party, events)
}

/** All that is counted by region. */
interface RegionTally {
  readonly unplaced: number
  readonly hasMarks: boolean
  readonly hasDiscs: boolean
  /** By region: events that every other facet wants. */
  readonly regionFacet: Uint32Array
  /** By region: of the events that all facets want, those that only mention it. */
  readonly onlyMentioned: Uint32Array
  /** By region: `SUPPORTS.length` numbers for each. */
  readonly supports: Uint32Array
  /** By slot of `Blocks`: the events, and those of them of which no more than the region is known. */
  readonly slots: Uint32Array
  readonly regionLevel: Uint32Array
}

function regionTallyOf(cells: CellTable, plan: Plan, tally: ListTally): RegionTally {
  return { ...slotCounts(cells, plan, tally.blocks), ...listCounts(cells, plan, tally) }
}

function slotCounts(
  { blocks: { count, slotsFrom, slots: slotOf, isInSlot, slotRegion } }: CellTable,
  { isRegionWanted }: Plan,
  events: Uint32Array,
): Pick<RegionTally, 'slots' | 'regionLevel'> {
  const [slots, regionLevel] = [new Uint32Array(slotRegion.length), new Uint32Array(slotRegion.length)]
  for (let block = 0; block < count; block += 1) {
    const here = wordAt(events, block)
    const next = here === 0 ? 0 : wordAt(slotsFrom, block + 1)
    for (let at = wordAt(slotsFrom, block); at < next; at += 1) {
      const slot = wordAt(slotOf, at)
      if (byteAt(isRegionWanted, shortAt(slotRegion, slot)) === 0) continue
      addAt(slots, slot, here)
      if ((byteAt(isInSlot, at) & IN_LIST.regionLevel) !== 0) addAt(regionLevel, slot, here)
    }
  }
  return { slots, regionLevel }
}

function listCounts(
  { lists }: CellTable,
  plan: Plan,
  tally: ListTally,
): Omit<RegionTally, 'slots' | 'regionLevel'> {
  const regions = plan.isRegionWanted.length
  const [regionFacet, onlyMentioned] = [new Uint32Array(regions), new Uint32Array(regions)]
  const supports = new Uint32Array(regions * SUPPORTS.length)
  let [unplaced, seen] = [0, 0]
  for (let list = 0; list < lists.count; list += 1) {
    const here = wordAt(tally.lists, list)
    if (here === 0) continue
    const [first, next] = [wordAt(lists.from, list), wordAt(lists.from, list + 1)]
    for (let at = first; at < next; at += 1) {
      const [region, is] = [shortAt(lists.region, at), byteAt(lists.is, at)]
      if (region !== NO_REGION) addAt(regionFacet, region, here)
      if (region === NO_REGION ? !plan.isAnyRegion : byteAt(plan.isRegionWanted, region) === 0) continue
      seen |= is
      if ((is & IN_LIST.onlyMentioned) !== 0) addAt(onlyMentioned, region, here)
      if (region !== NO_REGION) addSupports(supports, region, tally.supports, list)
    }
    // Points outside every region come last: there is a region only if it comes first.
    if (plan.isAnyRegion && (first === next || shortAt(lists.region, first) === NO_REGION)) unplaced += here
  }
  const [hasMarks, hasDiscs] = [(seen & IN_LIST.hasMark) !== 0, (seen & IN_LIST.hasDisc) !== 0]
  return { unplaced, hasMarks, hasDiscs, regionFacet, onlyMentioned, supports }
}

function addSupports(supports: Uint32Array, region: number, ofLists: Uint32Array, list: number): void {
  for (let support = 0; support < SUPPORTS.length; support += 1) {
    addAt(supports, region * SUPPORTS.length + support, wordAt(ofLists, list * SUPPORTS.length + support))
  }
}
