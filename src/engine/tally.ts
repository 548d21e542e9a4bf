import { PARTIES } from '../domain/dataset'
import { SUPPORTS } from '../domain/support'
import type { Cells } from './cells'
import { NO_REGION } from './columns'
import { WHEN } from './kinds'
import { MISSES, type Plan } from './plan'
import { IN_LIST } from './regionLists'

/** All that is counted by cell, as plain numbers. */
export interface Tally {
  readonly events: number
  readonly undated: number
  readonly unplaced: number
  readonly hasMarks: boolean
  readonly hasDiscs: boolean
  /** Events of each type that all facets want. */
  readonly types: Uint32Array
  /** Numbers beside the boxes: events that every other facet wants. */
  readonly facets: {
    readonly types: Uint32Array
    readonly parties: Uint32Array
    readonly supports: Uint32Array
    readonly regions: Uint32Array
  }
  /** By slot: the events, and those of them of which no more than the region is known. */
  readonly slots: Uint32Array
  readonly regionLevel: Uint32Array
  /** By region: `SUPPORTS.length` numbers for each. */
  readonly supports: Uint32Array
  /** By region. */
  readonly onlyMentioned: Uint32Array
}

/** @param events how many events of each cell days and text leave. */
export function tallyOf(cells: Cells, plan: Plan, events: Uint32Array): Tally {
  const regions = regionTally(cells, plan, events)
  const kinds = kindTally(cells.kinds, plan, regions.kinds)
  return { ...regions, ...kinds, facets: { ...kinds.facets, regions: regions.facet } }
}

/** One pass over the cells, list of regions by list of regions. */
function regionTally(cells: Cells, plan: Plan, events: Uint32Array) {
  const { count, kind, list, kinds, lists, slots } = cells
  const { kindMisses, isListWanted, isRegionWanted, isAnyRegion } = plan
  const byKind = new Uint32Array(kinds.count)
  const regionCount = plan.isRegionWanted.length
  const facet = new Uint32Array(regionCount)
  const onlyMentioned = new Uint32Array(regionCount)
  const supports = new Uint32Array(regionCount * SUPPORTS.length)
  const slotEvents = new Uint32Array(slots.count)
  const regionLevel = new Uint32Array(slots.count)
  let [unplaced, seen] = [0, 0]
  for (let cell = 0; cell < count; cell += 1) {
    const here = events[cell] ?? 0
    if (here === 0) continue
    const [ofKind, ofList] = [kind[cell] ?? 0, list[cell] ?? 0]
    const isWanted = isListWanted[ofList] === 1
    if (isWanted) byKind[ofKind] = (byKind[ofKind] ?? 0) + here
    if (kindMisses[ofKind] !== MISSES.nothing) continue
    const [first, next] = [lists.from[ofList] ?? 0, lists.from[ofList + 1] ?? 0]
    const support = kinds.support[ofKind] ?? 0
    let slotAt = slots.from[cell] ?? 0
    if (isWanted && slots.from[cell + 1] === slotAt) unplaced += here
    for (let at = first; at < next; at += 1) {
      const [region, is] = [lists.region[at] ?? 0, lists.is[at] ?? 0]
      if (region === NO_REGION) {
        if (isAnyRegion) seen |= is
        continue
      }
      const slot = slots.ofCell[slotAt] ?? 0
      slotAt += 1
      facet[region] = (facet[region] ?? 0) + here
      if (isRegionWanted[region] !== 1) continue
      seen |= is
      slotEvents[slot] = (slotEvents[slot] ?? 0) + here
      supports[region * SUPPORTS.length + support] =
        (supports[region * SUPPORTS.length + support] ?? 0) + here
      if ((is & IN_LIST.regionLevel) !== 0) regionLevel[slot] = (regionLevel[slot] ?? 0) + here
      if ((is & IN_LIST.onlyMentioned) !== 0) onlyMentioned[region] = (onlyMentioned[region] ?? 0) + here
    }
  }
  const [hasMarks, hasDiscs] = [(seen & IN_LIST.hasMark) !== 0, (seen & IN_LIST.hasDisc) !== 0]
  return {
    kinds: byKind,
    facet,
    onlyMentioned,
    supports,
    slots: slotEvents,
    regionLevel,
    unplaced,
    hasMarks,
    hasDiscs,
  }
}

/** What follows from the events of each kind in wanted regions. */
function kindTally(kinds: Cells['kinds'], { kindMisses }: Plan, byKind: Uint32Array) {
  const typeCount = kinds.type.reduce((most, type) => Math.max(most, type + 1), 0)
  const [types, typeFacet] = [new Uint32Array(typeCount), new Uint32Array(typeCount)]
  const partyFacet = new Uint32Array(PARTIES.length)
  const supportFacet = new Uint32Array(SUPPORTS.length)
  let [events, undated] = [0, 0]
  for (let kind = 0; kind < kinds.count; kind += 1) {
    const here = byKind[kind] ?? 0
    const misses = kindMisses[kind] ?? 0
    const [type, support] = [kinds.type[kind] ?? 0, kinds.support[kind] ?? 0]
    const isWanted = misses === MISSES.nothing
    if (isWanted) {
      events += here
      if (kinds.when[kind] === WHEN.undated) undated += here
      types[type] = (types[type] ?? 0) + here
    }
    if (isWanted || misses === MISSES.type) typeFacet[type] = (typeFacet[type] ?? 0) + here
    if (isWanted || misses === MISSES.support) supportFacet[support] = (supportFacet[support] ?? 0) + here
    if (isWanted || misses === MISSES.party) addToParties(partyFacet, kinds.parties[kind] ?? 0, here)
  }
  return { events, undated, types, facets: { types: typeFacet, parties: partyFacet, supports: supportFacet } }
}

function addToParties(counts: Uint32Array, bits: number, events: number): void {
  for (let party = 0; party < counts.length; party += 1) {
    if (((bits >> party) & 1) === 1) counts[party] = (counts[party] ?? 0) + events
  }
}
