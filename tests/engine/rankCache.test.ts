import { describe, expect, it } from 'vitest'
import { createRankCache } from '../../src/engine/rankCache'
import type { Ranks } from '../../src/engine/ranks'

const RANKS: Ranks = { count: 1, of: new Uint32Array(1) }

/** Work that ends when it is told to, and says whether it was begun or stopped. */
function aWork() {
  const ending = new AbortController()
  const failing = new AbortController()
  const work = {
    begun: 0,
    isStopped: false,
    end: () => ending.abort(),
    fail: () => failing.abort(),
    make: (signal: AbortSignal): Promise<Ranks> => {
      work.begun += 1
      return new Promise((resolve, reject) => {
        ending.signal.addEventListener('abort', () => resolve(RANKS))
        failing.signal.addEventListener('abort', () => reject(new Error('offline')))
        signal.addEventListener('abort', () => {
          work.isStopped = true
          reject(new Error('stopped'))
        })
      })
    },
  }
  return work
}

describe('ranks that are kept', () => {
  it('are made once, and anew when so many others were asked for since', () => {
    const cache = createRankCache(2)
    const made: string[] = []
    const ask = (key: string): unknown => {
      return cache.ranks(key, () => {
        made.push(key)
        return RANKS
      })
    }
    expect(ask('a')).toBe(RANKS)
    for (const key of ['b', 'a', 'c', 'a', 'b']) ask(key)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })
})

describe('ranks that are being made', () => {
  it('are the same for all who wait, and there at once for those who ask later', async () => {
    const cache = createRankCache(2)
    const work = aWork()
    const waiting = [cache.ranks('a', work.make), cache.ranks('a', work.make)]
    work.end()
    for (const ranks of waiting) expect(await ranks).toBe(RANKS)
    expect(work.begun).toBe(1)
    expect(cache.ranks('a', work.make)).toBe(RANKS)
  })

  it('go on when nobody waits, for whoever asks again', async () => {
    const cache = createRankCache(2)
    const work = aWork()
    const leaving = new AbortController()
    const left = cache.ranks('a', work.make, leaving.signal)
    leaving.abort(new Error('superseded'))
    await expect(left).rejects.toThrow('superseded')
    const again = cache.ranks('a', work.make)
    work.end()
    expect(await again).toBe(RANKS)
    expect(work).toMatchObject({ begun: 1, isStopped: false })
  })

  it('are given up for others when nobody waits, and only then', async () => {
    const cache = createRankCache(2)
    const [forsaken, wanted, other] = [aWork(), aWork(), aWork()]
    const leaving = new AbortController()
    const left = cache.ranks('a', forsaken.make, leaving.signal)
    const waiting = cache.ranks('b', wanted.make)
    leaving.abort(new Error('superseded'))
    await expect(left).rejects.toThrow('superseded')
    const last = cache.ranks('c', other.make)
    expect([forsaken, wanted].map(({ isStopped }) => isStopped)).toEqual([true, false])
    wanted.end()
    other.end()
    for (const ranks of [waiting, last]) expect(await ranks).toBe(RANKS)
  })

  it('are not begun for one who left before', async () => {
    const work = aWork()
    const asked = createRankCache(2).ranks('a', work.make, AbortSignal.abort(new Error('superseded')))
    await expect(asked).rejects.toThrow('superseded')
    expect(work.begun).toBe(0)
  })

  it('are made anew after a failure', async () => {
    const cache = createRankCache(2)
    const [failing, working] = [aWork(), aWork()]
    const asked = cache.ranks('a', failing.make)
    failing.fail()
    await expect(asked).rejects.toThrow('offline')
    const again = cache.ranks('a', working.make)
    working.end()
    expect(await again).toBe(RANKS)
  })
})
