import type { ConflictEvent } from '../../src/domain/dataset'
import { entryOf } from '../../src/domain/eventEntry'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import type { Columns } from '../../src/engine/columns'
import { type Cube, cubeOf } from '../../src/engine/cube'
import { cubeBytes } from '../../src/engine/cubeBytes'
import type { PlainEvents } from './plainOverview'

export function columnsOf({ entries, knownSources }: PlainEvents): Columns {
  const builder = createColumnBuilder()
  for (const entry of entries) builder.add(entry)
  return builder.finish((id) => knownSources.has(id))
}

export function cubeFor(plain: PlainEvents): Cube {
  return cubeOf(columnsOf(plain), plain.newestSourceDay)
}

/** A cube as bytes, where there may be such a one. */
export function bytesOf(cube: Cube): Uint8Array {
  const bytes = cubeBytes(cube)
  if (bytes === null) throw new Error('There is no such cube.')
  return bytes
}

/** These events, all active, with nothing known of their speakers and sources, and in no region by their points. */
export function plainEventsOf(...events: readonly ConflictEvent[]): PlainEvents {
  const entries = events.map((event, row) => entryOf({ ...event, id: `e${row}` }, row, new Map(), () => null))
  return { entries, knownSources: new Set(), newestSourceDay: null, found: null }
}
