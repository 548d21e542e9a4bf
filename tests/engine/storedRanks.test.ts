import { describe, expect, it, vi } from 'vitest'
import { createEventPacker } from '../../src/data/packedEvents'
import type { EventStore } from '../../src/domain/eventStore'
import { storedRanks } from '../../src/engine/storedRanks'
import { aClaim, aFigure, anEvent } from '../support/builders'
import { laterStore } from './someStores'

const COUNT = 1234
const NEVER = new AbortController().signal
const BY_TITLE = { column: 'event', language: 'en' } as const

/** Events whose titles and figures go down, with withdrawn ones behind them. */
function aStore(): EventStore {
  const packer = createEventPacker()
  for (let at = 0; at < COUNT; at += 1) {
    const figures = [aFigure({ low: COUNT - at, high: COUNT - at })]
    packer.add(
      anEvent({ id: `e${at}`, title: { en: `Attack ${COUNT - at}` }, claims: [aClaim({ figures })] }),
    )
    if (at % 100 === 0) packer.add(anEvent({ id: `w${at}`, title: { en: 'A' }, status: 'withdrawn' }))
  }
  const store = packer.finish(new Map(), new Map())
  if (store instanceof Promise) throw new Error('It was to be there at once')
  return store
}

const DOWN = Uint32Array.from({ length: COUNT }, (_, row) => COUNT - 1 - row)

describe('ranks of stored events', () => {
  it('are there at once where the store is read at once, without events that are no rows', () => {
    const store = aStore()
    for (const column of ['event', 'figures'] as const)
      expect(storedRanks(store, COUNT, { column, language: 'en' }, NEVER)).toEqual({ count: COUNT, of: DOWN })
  })

  it('come after one scan elsewhere', async () => {
    const store = laterStore(aStore())
    for (const column of ['event', 'figures'] as const)
      expect(await storedRanks(store, COUNT, { column, language: 'en' }, NEVER)).toEqual({
        count: COUNT,
        of: DOWN,
      })
  })

  it('come after a scan, too, where only some events are there at once', async () => {
    const store = aStore()
    const read: EventStore['read'] = (rows) =>
      rows.includes(600) ? laterStore(store).read(rows) : store.read(rows)
    expect(await storedRanks({ ...store, read }, COUNT, BY_TITLE, NEVER)).toEqual({ count: COUNT, of: DOWN })
  })

  it('of titles are made from titles alone, where those can be had', async () => {
    const [store, scanTitles] = [laterStore(aStore()), vi.fn<NonNullable<EventStore['scanTitles']>>()]
    scanTitles.mockImplementation((onLot) => {
      onLot(
        [
          { en: 'b', uk: 'б' },
          { en: 'C', uk: 'а' },
        ],
        0,
      )
      onLot([{ en: 'A', uk: 'в' }], 2)
      return Promise.resolve()
    })
    const titled = { ...store, scanTitles, scan: () => Promise.reject(new Error('all of it')) }
    const ranks = (language: 'en' | 'uk') => storedRanks(titled, 3, { column: 'event', language }, NEVER)
    expect((await ranks('en')).of).toEqual(Uint32Array.of(1, 2, 0))
    expect((await ranks('uk')).of).toEqual(Uint32Array.of(1, 0, 2))
  })

  it('are given up when they are not wanted any longer', async () => {
    const ending = new AbortController()
    const ranks = storedRanks(laterStore(aStore()), COUNT, BY_TITLE, ending.signal)
    ending.abort(new Error('nobody waits'))
    await expect(ranks).rejects.toThrow('nobody waits')
  })

  it('reject where the store cannot be read', async () => {
    const offline = (): Promise<never> => Promise.reject(new Error('offline'))
    const store = { ...aStore(), read: offline, scan: offline }
    await expect(storedRanks(store, COUNT, BY_TITLE, NEVER)).rejects.toThrow('offline')
  })

  it('may be none', () => {
    expect(storedRanks(aStore(), 0, BY_TITLE, NEVER)).toEqual({ count: 0, of: new Uint32Array(0) })
  })
})
