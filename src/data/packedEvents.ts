import type { ById } from '../domain/citedBy'
import type { Claimant, ConflictEvent, Source } from '../domain/dataset'
import type { EventStore } from '../domain/eventStore'
import { type Soon, whenSoon } from '../domain/soon'
import type { Values } from './columnText'
import { lotStore } from './lotStore'
import { createPackable, NO_VALUES, type Packable } from './packable'
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
      if (count <= KEPT_OPEN)
        return storeOf(
          lots,
          ids,
          () => claimants,
          () => sources,
        )
      packFull()
      return packing.then(async () => {
        const [speakerIds, sourceIds] = [lots.map((lot) => lot.claimants), lots.map((lot) => lot.sources)]
        const claimantsOf = await namedOf(claimants, speakerIds)
        return storeOf(lots, ids, claimantsOf, await namedOf(sources, sourceIds))
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

/** What the events of a lot name, speakers or sources; there may be more. */
type Named<Value> = (lot: number) => Soon<ById<Value>>

interface Identified {
  readonly id: string
}

/** @param ids that each lot names. */
async function namedOf<Value extends Identified>(
  values: ReadonlyMap<string, Value>,
  ids: readonly (readonly string[])[],
): Promise<Named<Value>> {
  return values.size <= MOST_CITED ? () => values : namedPacked(await packedLots(values, ids))
}

/** A function of its own: one that is made where all the values are at hand would keep them. */
function namedPacked<Value extends Identified>(lots: readonly Packable<Value>[]): Named<Value> {
  return (lot) => whenSoon(lots[lot]?.read() ?? NO_VALUES, byId)
}

async function packedLots<Value extends Identified>(
  values: ReadonlyMap<string, Value>,
  ids: readonly (readonly string[])[],
): Promise<readonly Packable<Value>[]> {
  const lots: Packable<Value>[] = []
  for (const named of ids) {
    const lot = createPackable(named.flatMap((id) => values.get(id) ?? []))
    await lot.pack()
    lots.push(lot)
  }
  return lots
}

/** A map that is made when it is first asked: a lot may be read for one event that names little. */
function byId<Value extends Identified>(values: Values<Value>): ById<Value> {
  let map: ReadonlyMap<string, Value> | null = null
  const made = (): ReadonlyMap<string, Value> => {
    const all = Array.from({ length: values.length }, (_, at) => values.at(at))
    return new Map(all.map((value) => [value.id, value]))
  }
  return {
    get(id) {
      map ??= made()
      return map.get(id)
    },
  }
}

function storeOf(
  lots: readonly Lot[],
  ids: RowHashes,
  claimantsOf: Named<Claimant>,
  sourcesOf: Named<Source>,
): EventStore {
  const packed = lots.map(({ events }) => events) // the lots themselves would hold all ids that they name
  const starts = [0]
  for (const { size } of lots) starts.push((starts.at(-1) ?? 0) + size)
  return lotStore({
    starts,
    ids,
    read: (lot) =>
      whenSoon(packed[lot]?.read() ?? NO_VALUES, (events) =>
        whenSoon(claimantsOf(lot), (claimants) =>
          whenSoon(sourcesOf(lot), (sources) => ({ events, claimants, sources })),
        ),
      ),
  })
}
