import type { RegionCode } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import type { Locate } from '../domain/placedPlace'
import type { Ask } from '../domain/question'
import type { Filter } from '../domain/view'

/** What writers of files ask about events, learnt as the events come. */
export interface HeldFacts {
  /** The regions of points as the page has found them. */
  readonly locate: Locate
  /** Whether an event that another one refers to is in the file, too. */
  readonly isKept: (event: string) => boolean
  /** Learns all that may be asked of these events. */
  readonly note: (entries: readonly EventEntry[], ask: Ask, filter: Filter) => Promise<void>
}

export function createHeldFacts(): HeldFacts {
  let regions: ReadonlyMap<string, RegionCode | null> = new Map()
  const kept = new Map<string, boolean>()
  return {
    locate: (point) => regions.get(String(point)) ?? null,
    isKept: (event) => kept.get(event) ?? false,
    async note(entries, ask, filter) {
      const places = entries.flatMap((entry) => entry.places)
      regions = new Map(places.map(({ place, region }) => [String(place.point), region]))
      const list = { filter, part: 'all', order: null } as const
      for (const { event } of entries) {
        for (const id of [...event.related, ...(event.mergedInto === undefined ? [] : [event.mergedInto])]) {
          if (!kept.has(id)) kept.set(id, (await ask({ kind: 'position', list, id })) >= 0)
        }
      }
    },
  }
}
