import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEventPacker } from '../../src/data/packedEvents'
import type { ConflictEvent } from '../../src/domain/dataset'
import type { EventStore } from '../../src/domain/eventStore'
import { aClaim, aClaimant, anEvent, aSource } from '../support/builders'

const CLAIMANTS = new Map(['ukraine', 'russia'].map((id) => [id, aClaimant({ id })]))
const STATUSES = ['active', 'active', 'active', 'withdrawn', 'active', 'merged'] as const
const SMALL = 1000
/** More than are kept as objects. */
const LARGE = 4300

/** So many events of any status, with two claims each; `shares` events in a row name the same sources. */
function eventsOf(count: number, shares: number): readonly ConflictEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const source = Math.floor(at / shares)
    const claims = [
      aClaim({ source: `s${source}`, statement: { en: `Nr ${at}`, uk: `№ ${at}` } }),
      aClaim({ claimant: 'russia', stance: 'denies', source: `t${source}` }),
    ]
    return anEvent({ id: `e${at}`, status: STATUSES[at % STATUSES.length] ?? 'active', claims })
  })
}

function sourcesOf(events: readonly ConflictEvent[]) {
  const ids = events.flatMap(({ claims }) => claims.map(({ source }) => source))
  return new Map(ids.map((id) => [id, aSource({ id, title: { en: `Title of ${id}` } })]))
}

function finished(events: readonly ConflictEvent[]) {
  const packer = createEventPacker()
  for (const event of events) packer.add(event)
  return packer.finish(CLAIMANTS, sourcesOf(events))
}

/** Active events first, each kind in its order. */
function inRows(events: readonly ConflictEvent[]): readonly ConflictEvent[] {
  return events.toSorted((a, b) => Number(a.status !== 'active') - Number(b.status !== 'active'))
}

/** That the store answers as the plain list does. */
async function expectAll(store: EventStore, events: readonly ConflictEvent[]): Promise<void> {
  const rows = inRows(events)
  const sources = sourcesOf(events)
  expect(store.size).toBe(rows.length)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(rows.length - 1), { maxLength: 12 }), async (wanted) => {
      const read = await store.read(wanted)
      const expected = wanted.flatMap((row) => rows[row] ?? [])
      expect(read.events).toEqual(expected)
      const named = new Set(expected.flatMap(({ claims }) => claims.map(({ source }) => source)))
      expect(read.sources).toEqual([...named].map((id) => sources.get(id)))
      expect(read.claimants).toHaveLength(wanted.length === 0 ? 0 : 2)
      for (const row of wanted) expect(await store.rowOf(rows[row]?.id ?? '')).toBe(row)
    }),
    { numRuns: 25 },
  )
  expect(await store.rowOf('e-1')).toBe(null)
  const seen: ConflictEvent[] = []
  await store.scan((lot, firstRow) => {
    expect(firstRow).toBe(seen.length)
    seen.push(...lot.events)
  })
  expect(seen).toEqual(rows)
}

describe('events that are packed while they come', () => {
  it('are all there of a small set', async () => {
    const events = eventsOf(SMALL, 3)
    await expectAll(await finished(events), events)
  })

  it('are read at once from a small set, though it may have more sources than are kept of a large one', () => {
    const events = eventsOf(3000, 1)
    const store = finished(events)
    if (store instanceof Promise) throw new Error('It was to be there at once')
    const read = store.read([2999])
    if (read instanceof Promise) throw new Error('It was to be there at once')
    expect(read.events).toEqual([inRows(events)[2999]])
    expect(read.sources).toHaveLength(2)
    expect(store.rowOf('e1')).toBe(1)
  })

  it('are all there of a large set whose sources are few', async () => {
    const events = eventsOf(LARGE, 20)
    await expectAll(await finished(events), events)
  })

  it('are all there of a large set with sources for each event', async () => {
    const events = eventsOf(LARGE, 1)
    await expectAll(await finished(events), events)
  })

  it('are packed, so that nothing of a large set is there at once', async () => {
    const store = await finished(eventsOf(LARGE, 20))
    for (const row of [0, 2000, LARGE - 1]) expect(store.read([row])).toBeInstanceOf(Promise)
  })

  it('may wait for the packing of those before them', async () => {
    const events = eventsOf(LARGE + 2000, 20)
    const packer = createEventPacker()
    for (const [at, event] of events.entries()) {
      packer.add(event)
      if (at % 500 === 0) await packer.ready()
    }
    await expectAll(await packer.finish(CLAIMANTS, sourcesOf(events)), events)
  })

  it('may be of one kind, or none', async () => {
    const merged = eventsOf(300, 1).map((event) => ({ ...event, status: 'merged' as const }))
    await expectAll(await finished(merged), merged)
    const store = await finished([])
    expect(store.size).toBe(0)
    expect(store.read([0])).toEqual({ events: [], claimants: [], sources: [] })
  })
})
