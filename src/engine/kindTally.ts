import { PARTIES } from '../domain/dataset'
import { SUPPORTS } from '../domain/support'
import type { Kinds } from './kinds'
import { WHEN } from './kinds'
import { MISSES } from './plan'
import { addAt, byteAt, shortAt, wordAt } from './reads'

/** All that follows from the kinds of events, whatever their regions. */
export interface KindTally {
  readonly events: number
  readonly undated: number
  /** By type: events that all facets want. */
  readonly types: Uint32Array
  /** By type, party and support: the same, and those that only miss this facet. */
  readonly typeFacet: Uint32Array
  readonly partyFacet: Uint32Array
  readonly supportFacet: Uint32Array
}

/** @param events of each kind, as days, text and regions leave them; of kinds that miss several facets it may lack some. */
export function kindTallyOf(
  kinds: Omit<Kinds, 'ofRow'>,
  kindMisses: Uint8Array,
  events: Uint32Array,
): KindTally {
  const typeCount = kinds.type.reduce((most, type) => Math.max(most, type + 1), 0)
  const [types, typeFacet] = [new Uint32Array(typeCount), new Uint32Array(typeCount)]
  const [partyFacet, supportFacet] = [new Uint32Array(PARTIES.length), new Uint32Array(SUPPORTS.length)]
  let [all, undated] = [0, 0]
  for (let kind = 0; kind < kinds.count; kind += 1) {
    const here = wordAt(events, kind)
    const misses = byteAt(kindMisses, kind)
    const [type, support] = [shortAt(kinds.type, kind), byteAt(kinds.support, kind)]
    const isWanted = misses === MISSES.nothing
    if (isWanted) {
      all += here
      if (byteAt(kinds.when, kind) === WHEN.undated) undated += here
      addAt(types, type, here)
    }
    if (isWanted || misses === MISSES.type) addAt(typeFacet, type, here)
    if (isWanted || misses === MISSES.support) addAt(supportFacet, support, here)
    if (isWanted || misses === MISSES.party) addToParties(partyFacet, byteAt(kinds.parties, kind), here)
  }
  return { events: all, undated, types, typeFacet, partyFacet, supportFacet }
}

function addToParties(counts: Uint32Array, bits: number, events: number): void {
  for (let party = 0; party < counts.length; party += 1)
    if (((bits >> party) & 1) === 1) addAt(counts, party, events)
}
