import type { ConflictEvent } from '../../src/domain/dataset'
import { entryOf } from '../../src/domain/eventEntry'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import type { Columns } from '../../src/engine/columns'
import { type Cube, type CubeOrigin, coarseCubeOf, cubeOf } from '../../src/engine/cube'
import { locate } from './arbitraries'
import type { PlainEvents } from './plainOverview'

export function columnsOf({ entries, knownSources }: PlainEvents): Columns {
  const builder = createColumnBuilder()
  for (const entry of entries) builder.add(entry)
  return builder.finish((id) => knownSources.has(id))
}

export function cubeFor(plain: PlainEvents): Cube {
  return cubeOf(columnsOf(plain), originOf(plain))
}

export function coarseCubeFor(plain: PlainEvents): Cube {
  return coarseCubeOf(columnsOf(plain), originOf(plain))
}

function originOf({ newestSourceDay }: PlainEvents): CubeOrigin {
  return { madeFrom: '0123456789abcdef'.repeat(4), newestSourceDay }
}

/** These events, all active, with nothing known of their speakers and sources. */
export function plainEventsOf(...events: readonly ConflictEvent[]): PlainEvents {
  const entries = events.map((event, row) => entryOf({ ...event, id: `e${row}` }, row, new Map(), locate))
  return { entries, knownSources: new Set(), newestSourceDay: null, found: null }
}
