import { describe, expect, it } from 'vitest'
import { lotStore } from '../../src/data/lotStore'
import { createHashList, rowHashes } from '../../src/data/rowHashes'
import { citedBy } from '../../src/domain/citedBy'
import type { ConflictEvent } from '../../src/domain/dataset'
import type { StoredEvents } from '../../src/domain/eventStore'
import { aClaim, aClaimant, anEvent, aSource } from '../support/builders'

const CLAIMANTS = new Map(['ukraine', 'russia'].map((id) => [id, aClaimant({ id })]))

/** So many events, each with a source of its own. */
function eventsOf(count: number): readonly ConflictEvent[] {
  return Array.from({ length: count }, (_, at) =>
    anEvent({
      id: `e${at}`,
      claims: [aClaim({ source: `s${at}`, claimant: at % 2 === 0 ? 'ukraine' : 'russia' })],
    }),
  )
}

/** Lots of these sizes, each of which comes later, and the order in which they were read. */
function storeOf(sizes: readonly number[]) {
  const starts = [0, ...sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0))]
  const events = eventsOf(starts.at(-1) ?? 0)
  const hashes = createHashList()
  for (const { id } of events) hashes.add(id)
  const reads: number[] = []
  const read = (lot: number): Promise<StoredEvents> => {
    reads.push(lot)
    const own = events.slice(starts[lot], starts[lot + 1])
    const sources = new Map(
      own.flatMap(({ claims }) => claims.map(({ source }) => [source, aSource({ id: source })])),
    )
    return Promise.resolve({ events: own, ...citedBy(own, CLAIMANTS, sources) })
  }
  return { store: lotStore({ starts, ids: rowHashes(hashes.hashes()), read }), events, reads }
}

describe('a store in lots', () => {
  it('reads rows of any lot in the order asked, twice where asked twice, and leaves out those there are none of', async () => {
    const { store, events } = storeOf([3, 1, 4])
    const rows = [7, 0, 3, 3, 2, 4]
    expect(store.size).toBe(8)
    expect((await store.read([-1, ...rows, 8])).events).toEqual(rows.map((row) => events[row]))
  })

  it('gives the speakers and sources that these events name, and no others of their lots', async () => {
    const { store } = storeOf([3, 3])
    const { claimants, sources } = await store.read([5, 1])
    expect(claimants.map(({ id }) => id)).toEqual(['russia'])
    expect(sources.map(({ id }) => id)).toEqual(['s5', 's1'])
  })

  it('finds rows by id', async () => {
    const { store } = storeOf([3, 3])
    const found: unknown[] = []
    for (const id of ['e0', 'e5', 'e6', '']) found.push(await store.rowOf(id))
    expect(found).toEqual([0, 5, null, null])
  })

  it('reads a lot once while readers stay near it', async () => {
    const { store, reads } = storeOf(Array.from({ length: 20 }, () => 2))
    for (const row of [0, 1, 2, 0]) await store.read([row])
    expect(reads).toEqual([0, 1])
    for (let row = 4; row < 36; row += 2) await store.read([row]) // 16 other lots
    await store.read([0])
    expect(reads.filter((lot) => lot === 0)).toHaveLength(2)
    await store.read([34])
    expect(reads.filter((lot) => lot === 17)).toHaveLength(1)
  })

  it('goes through all lots in order', async () => {
    const { store, events } = storeOf([3, 1, 4])
    const seen: ConflictEvent[] = []
    const firsts: number[] = []
    await store.scan((lot, firstRow) => {
      firsts.push(firstRow)
      seen.push(...lot.events)
      expect(lot.sources).toHaveLength(lot.events.length)
    })
    expect(firsts).toEqual([0, 3, 4])
    expect(seen).toEqual(events)
  })

  it('lets others have their turn between two lots, who may end it', async () => {
    const { store } = storeOf([2, 2, 2])
    const ending = new AbortController()
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => ending.abort()
    let lots = 0
    await store.scan(() => {
      lots += 1
      port2.postMessage('that is enough')
    }, ending.signal)
    port1.close()
    expect(lots).toBe(1)
    await store.scan(() => (lots += 1), AbortSignal.abort())
    expect(lots).toBe(1)
  })

  it('rejects when a lot cannot be read, and reads it anew the next time', async () => {
    let isOnline = false
    const list = createHashList()
    list.add('e1')
    const store = lotStore({
      starts: [0, 1],
      ids: rowHashes(list.hashes()),
      read: () =>
        isOnline
          ? Promise.resolve({ events: [anEvent()], claimants: [], sources: [] })
          : Promise.reject(new Error('offline')),
    })
    await expect(store.read([0])).rejects.toThrow('offline')
    await expect(store.rowOf('e1')).rejects.toThrow('offline')
    await expect(store.scan(() => undefined)).rejects.toThrow('offline')
    isOnline = true
    expect((await store.read([0])).events).toEqual([anEvent()])
    expect(await store.rowOf('e1')).toBe(0)
  })

  it('may be empty', async () => {
    const { store } = storeOf([])
    expect(store.size).toBe(0)
    expect(store.read([0])).toEqual({ events: [], claimants: [], sources: [] })
    expect(store.rowOf('e0')).toBe(null)
    await store.scan(() => {
      throw new Error('there is no lot')
    })
  })
})
