import { PARTIES } from '../domain/dataset'
import { SUPPORTS } from '../domain/support'
import type { DayTally } from './bins'
import type { DayCounts } from './counts'
import { type Kinds, WHEN } from './kinds'
import { MISSES } from './plan'
import { addAt, byteAt, shortAt, wordAt } from './reads'

/** All that is counted by kind, whatever the regions of its events. */
export interface KindTally {
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
export function kindTallyOf(kinds: Kinds, kindMisses: Uint8Array, counts: DayCounts): KindTally {
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
