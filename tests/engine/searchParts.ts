import { type Claimant, type ConflictEvent, PARTIES } from '../../src/domain/dataset'
import { type EventEntry, entryOf } from '../../src/domain/eventEntry'
import type { Locate } from '../../src/domain/placedPlace'
import type { RegionSet } from '../../src/domain/region'
import { createWordBuilder } from '../../src/engine/wordBuilder'
import { firstRows } from '../../src/engine/wordRows'
import { aClaimant, aRegionSet } from '../support/builders'

interface Parts {
  readonly claimants?: readonly Claimant[]
  readonly regionSet?: RegionSet
  readonly locate?: Locate | null
}

/** A search over the active ones of some events, with what it was made of. */
export function aTextSearch(events: readonly ConflictEvent[], parts: Parts = {}) {
  const {
    claimants = PARTIES.map((party) => aClaimant({ party })),
    regionSet = aRegionSet(),
    locate = null,
  } = parts
  const byId = new Map(claimants.map((one) => [one.id, one] as const))
  const entries: readonly EventEntry[] = events
    .filter(({ status }) => status === 'active')
    .map((event, row) => entryOf(event, row, byId, locate))
  const builder = createWordBuilder(regionSet)
  for (const entry of entries) builder.add(entry)
  const search = builder.finish(claimants)
  return {
    search,
    entries,
    claimants,
    regionSet,
    /** Ids of the events that a text finds; `null` as `find`. */
    found: (text: string): readonly string[] | null => {
      const rows = search.find(text)
      return rows === null ? null : firstRows(rows, entries.length).map((row) => entries[row]?.event.id ?? '')
    },
    read: (rows: readonly number[]) => rows.flatMap((row) => entries[row] ?? []),
  }
}
