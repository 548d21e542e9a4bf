import type { EventEntry } from '../../../src/domain/eventEntry'
import type { Overview } from '../../../src/domain/overview'
import { createColumnBuilder } from '../../../src/engine/columnBuilder'
import { createQueries } from '../../../src/engine/queries'
import type { EngineCase } from './engineCase'

/** The atlas's own engine, fed with entries as its worker is. */
export function atlasEngine(): {
  readonly add: (entry: EventEntry) => void
  readonly finish: (newestSourceDay: string) => EngineCase
} {
  const builder = createColumnBuilder()
  return {
    add: builder.add,
    finish: (newestSourceDay) => {
      const started = performance.now()
      const queries = createQueries(
        builder.finish(() => true),
        newestSourceDay,
      )
      queries.prepare()
      let last: Overview | null = null
      const preparationMs = performance.now() - started
      return {
        name: 'dispatch atlas',
        preparationMs,
        ask: ({ filter, rows }) => {
          last = queries.overview(filter, rows)
        },
        lastAnswer: () => ({
          events: last?.events ?? 0,
          types: Object.fromEntries(last?.counts.types ?? []),
          regions: Object.fromEntries(last?.counts.regions ?? []),
        }),
      }
    },
  }
}
