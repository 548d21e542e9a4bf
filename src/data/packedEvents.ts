import type { Claimant, ConflictEvent, Source } from '../domain/dataset'
import type { EventStore } from '../domain/eventStore'
import { type Soon, whenSoon } from '../domain/soon'
import { lotStore } from './lotStore'
import { createPackable, type Packable } from './packable'
import { createHashList, type RowHashes, rowHashes } from './rowHashes'

/** Events that are unpacked together. Twice as many take a twelfth less room, but scattered rows unpack as many lots. */
const LOT = 128
/** So many stay as objects, and are read at once. */
const KEPT_OPEN = 4000
/** Lots that may wait to be packed. */
const MOST_WAITING = 8
/** So many speakers or sources are kept once; more, as where each event has an article of its own, go into the lots. */
const MOST_CITED = 5000

/** Takes events one by one and becomes a store of them. */
export interface EventPacker {
  /** Active events become rows in the order in which they come; the others follow, in theirs. */
  readonly add: (event: ConflictEvent) => void
  /** Comes when more may be added: what waits to be packed takes room. To be awaited every few hundred events. */
  readonly ready: () => Promise<void>
  /** All that was added, at once where that is little; nothing may be added any more. */
  readonly finish: (
    claimants: ReadonlyMap<string, Claimant>,
    sources: ReadonlyMap<string, Source>,
  ) => Soon<EventStore>
}

interface Lot {
  readonly size: number
  readonly events: Packable<ConflictEvent>
  /** Ids of the speakers that its events name, each once; who they are is known at the end. */
  readonly claimants: readonly string[]
  readonly sources: readonly string[]
}

/** An empty store that events can be added to. A small set stays as it is; a larger one is packed while it comes. */
export function createEventPacker(): EventPacker {
  const [active, inactive] = [createPile(), createPile()]
  let count = 0
  let waiting = 0
  let packing = Promise.resolve()
  const packFull = (): void => {
    for (const { events } of [...active.full(), ...inactive.full()]) {
      waiting += 1
      packing = packing.then(async () => {
        await events.pack()
        waiting -= 1
      })
    }
  }
  return {
    add(event) {
      const pile = event.status === 'active' ? active : inactive
      pile.add(event)
      count += 1
      if (count > KEPT_OPEN) packFull()
    },
    async ready() {
      if (waiting > MOST_WAITING) await packing
    },
    finish(claimants, sources) {
      const lots = [...active.end(), ...inactive.end()]
      const ids = rowHashes(active.hashes(), inactive.hashes())
      if (count <= KEPT_OPEN) return storeOf(lots, ids, citedWhole(claimants), citedWhole(sources))
      packFull()
      return packing.then(async () => {
        const speakers = await citedOf(
          claimants,
          lots.map((lot) => lot.claimants),
        )
        return storeOf(
          lots,
          ids,
          speakers,
          await citedOf(
            sources,
            lots.map((lot) => lot.sources),
          ),
        )
      })
    },
  }
}

/** Events in lots, with the hashes of their ids. */
function createPile() {
  const lots: Lot[] = []
  const hashes = createHashList()
  let open: ConflictEvent[] = []
  let taken = 0
  const close = (): void => {
    if (open.length > 0) lots.push(lotOf(open))
    open = []
  }
  return {
    add(event: ConflictEvent): void {
      hashes.add(event.id)
      open.push(event)
      if (open.length === LOT) close()
    },
    /** Lots that have become full since it was last asked. */
    full(): readonly Lot[] {
      const fresh = lots.slice(taken)
      taken = lots.length
      return fresh
    },
    /** All lots; the last one is full now however few events it has. */
    end(): readonly Lot[] {
      close()
      return lots
    },
    hashes: hashes.hashes,
  }
}

function lotOf(events: readonly ConflictEvent[]): Lot {
  const claims = events.flatMap((event) => event.claims)
  return {
    size: events.length,
    events: createPackable(events),
    claimants: [...new Set(claims.map(({ claimant }) => claimant))],
    sources: [...new Set(claims.map(({ source }) => source))],
  }
}

/** Speakers or sources that the events of a lot name, each once. */
type Cited<Value> = (lot: number, ids: readonly string[]) => Soon<readonly Value[]>

function citedWhole<Value>(values: ReadonlyMap<string, Value>): Cited<Value> {
  return (_, ids) => [...new Set(ids)].flatMap((id) => values.get(id) ?? [])
}

/** @param named ids that each lot names. */
async function citedOf<Value extends object>(
  values: ReadonlyMap<string, Value>,
  named: readonly (readonly string[])[],
): Promise<Cited<Value>> {
  if (values.size <= MOST_CITED) return citedWhole(values)
  const packed: Packable<Value>[] = []
  for (const ids of named) {
    const own = createPackable(ids.flatMap((id) => values.get(id) ?? []))
    await own.pack()
    packed.push(own)
  }
  return (lot) => packed[lot]?.read() ?? []
}

function storeOf(
  lots: readonly Lot[],
  ids: RowHashes,
  claimantsOf: Cited<Claimant>,
  sourcesOf: Cited<Source>,
): EventStore {
  const packed = lots.map(({ events }) => events) // the lots themselves would hold all ids that they name
  const starts = [0]
  for (const { size } of lots) starts.push((starts.at(-1) ?? 0) + size)
  return lotStore({
    starts,
    ids,
    read: (lot) =>
      whenSoon(packed[lot]?.read() ?? [], (events) => {
        const claims = events.flatMap((event) => event.claims)
        const speakers = claimantsOf(
          lot,
          claims.map(({ claimant }) => claimant),
        )
        return whenSoon(speakers, (claimants) =>
          whenSoon(
            sourcesOf(
              lot,
              claims.map(({ source }) => source),
            ),
            (sources) => ({ events, claimants, sources }),
          ),
        )
      }),
  })
}
