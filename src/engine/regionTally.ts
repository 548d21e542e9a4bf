import { SUPPORTS } from '../domain/support'
import type { Cells } from './cells'
import { NO_REGION } from './columns'
import type { ListTally } from './counts'
import type { Plan } from './plan'
import { addAt, byteAt, shortAt, wordAt } from './reads'
import { IN_LIST } from './regionLists'

/** All that is counted by region. */
export interface RegionTally {
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

export function regionTallyOf(cells: Cells, plan: Plan, tally: ListTally): RegionTally {
  return { ...slotCounts(cells, plan, tally.blocks), ...listCounts(cells, plan, tally) }
}

function slotCounts(
  { blocks: { count, slotsFrom, slots: slotOf, isInSlot, slotRegion } }: Cells,
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
  { lists }: Cells,
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
