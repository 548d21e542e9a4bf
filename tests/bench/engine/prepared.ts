import { type EventEntry, entryOf } from '../../../src/domain/eventEntry'
import { syntheticClaimants } from '../syntheticClaims'
import { syntheticEvents } from '../syntheticEvents'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { atlasEngine } from './atlasEngine'
import { dayNumberOf, type PlainEvent } from './engineCase'

const NEWEST_SOURCE_DAY = '2024-11-06'

/** Events are made one by one, and kept as columns and as plain objects only. */
export function prepared(count: number, places: SyntheticPlaces) {
  const claimants = new Map(syntheticClaimants().map((claimant) => [claimant.id, claimant]))
  const engine = atlasEngine()
  const plain: PlainEvent[] = []
  for (const event of syntheticEvents({ count, places, hasWithin: true })) {
    const entry = entryOf(event, plain.length, claimants, null)
    engine.add(entry)
    plain.push(plainEvent(entry))
  }
  return { atlas: engine.finish(NEWEST_SOURCE_DAY), plain }
}

function plainEvent({ event, support, parties, regions }: EventEntry): PlainEvent {
  const { start, end } = event.when
  return {
    type: event.type,
    support,
    parties: [...parties],
    regions,
    days: start === null || end === null ? null : [dayNumberOf(start), dayNumberOf(end)],
  }
}
