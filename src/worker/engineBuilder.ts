import { createEventPacker } from '../data/packedEvents'
import type { Claimant, ConflictEvent, Source } from '../domain/dataset'
import { entryOf } from '../domain/eventEntry'
import { newestSourceDay } from '../domain/newestSourceDay'
import type { Locate } from '../domain/placedPlace'
import type { RegionSet } from '../domain/region'
import { type Soon, whenSoon } from '../domain/soon'
import { createColumnBuilder } from '../engine/columnBuilder'
import { createEngine, type Engine } from '../engine/engine'
import { createFigureBuilder } from '../engine/figureColumns'

/** What the events of a data set refer to, by id. */
export interface Tables {
  readonly claimants: ReadonlyMap<string, Claimant>
  readonly sources: ReadonlyMap<string, Source>
}

/** Makes an engine out of events as they come. */
export interface EngineBuilder {
  /** @param claimants hold at least those that the events refer to. */
  readonly add: (events: readonly ConflictEvent[], claimants: Tables['claimants']) => void
  /** Waited for now and then, so that events are packed as fast as they come. */
  readonly ready: () => Promise<void>
  /** Called once, after the last event. */
  readonly finish: (tables: Tables) => Soon<Engine>
}

/** @param locate finds the regions of points; without it points are in none. */
export function createEngineBuilder(regionSet: RegionSet, locate: Locate | null): EngineBuilder {
  const columns = createColumnBuilder()
  const figures = createFigureBuilder()
  const packer = createEventPacker()
  let row = 0
  return {
    add(events, claimants) {
      for (const event of events) {
        packer.add(event)
        if (event.status !== 'active') continue
        const entry = entryOf(event, row, claimants, locate)
        columns.add(entry)
        figures.add(entry, claimants)
        row += 1
      }
    },
    ready: () => packer.ready(),
    finish({ claimants, sources }) {
      const made = { columns: columns.finish((id) => sources.has(id)), figures: figures.finish() }
      return whenSoon(packer.finish(claimants, sources), (store) =>
        createEngine({
          ...made,
          store,
          regionSet,
          locate,
          claimants,
          newestSourceDay: newestSourceDay(sources.values()),
        }),
      )
    },
  }
}
